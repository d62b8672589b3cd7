/** What a browser is shown while the web page has not been built; plain, for the policy allows no inline style. */
export const NOT_BUILT_PAGE = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Knotenwerk: Webseite noch nicht gebaut</title>
  </head>
  <body>
    <main>
      <h1>Die Webseite ist noch nicht gebaut</h1>
      <p>Der Server läuft, die Schnittstelle antwortet unter <code>/graphql</code>. Die Webseite entsteht mit</p>
      <pre>npm run build</pre>
      <p>Danach genügt es, diese Seite neu zu laden.</p>
      <section lang="en">
        <h2>The web page has not been built yet</h2>
        <p>The server is running and the API answers at <code>/graphql</code>. Build the page with <code>npm run build</code>, then reload.</p>
      </section>
    </main>
  </body>
</html>
`;
