import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

/** Where the API listens while the pages are developed: BACKEND_URL. The built pages are served by the API itself. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['@knotenwerk/source', 'module', 'browser', 'development|production'] },
  build: {
    // The content security policy allows neither inline scripts nor data: addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  server: {
    proxy: {
      '/graphql':
        loadEnv(mode, import.meta.dirname, 'BACKEND_')['BACKEND_URL'] ?? 'http://127.0.0.1:3000',
    },
  },
}));
