/* Runs before the first paint, so that a dark page never flashes white. Kept in step with src/shell/theme.ts. */
(function () {
  var choice = 'system';
  try {
    choice = localStorage.getItem('knotenwerk.darstellung') || 'system';
  } catch {
    choice = 'system'; // storage is switched off: the system decides
  }
  var dark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-kern-theme', dark ? 'dark' : 'light');
})();
