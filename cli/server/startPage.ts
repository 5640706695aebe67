/** What `/` shows until there is a public page. */
export const startPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Minetrace</title>
<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem }</style>
<h1>Minetrace</h1>
<p>What authorities state about landmines in Azerbaijan: every figure with the sentence that states it.</p>
<ul>
  <li><a href="/graphql">/graphql</a>: the API; in a browser, its explorer with example queries</li>
  <li><a href="/health">/health</a>: whether the server is ready</li>
</ul>
</html>
`
