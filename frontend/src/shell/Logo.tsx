/** The sign of Knotenwerk: three actors of three classes, connected. */
export function Logo() {
  return (
    <svg className="logo" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      <path className="logo__links" d="M7 7.5 21 9.5 11.5 21.5Z" />
      <path className="logo__square" d="M3 3.5h8v8H3z" />
      <circle className="logo__circle" cx="21.5" cy="9.5" r="4.5" />
      <path className="logo__diamond" d="m11.5 15.5 6 6-6 6-6-6z" />
    </svg>
  );
}
