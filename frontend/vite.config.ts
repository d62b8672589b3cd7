import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['@knotenwerk/source', 'module', 'browser', 'development|production'] },
  server: { proxy: { '/graphql': 'http://localhost:3000' } },
});
