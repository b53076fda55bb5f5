import { html } from 'hono/html';

type Html = ReturnType<typeof html>;

export function page(title: string, body: Html, head: Html | '' = ''): Html {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Juniper Lending</title>
    <link rel="stylesheet" href="/style.css" />
    ${head}
  </head>
  <body>
    <header><a href="/">Juniper Lending</a></header>
    <main>
      <h1>${title}</h1>
      ${body}
    </main>
  </body>
</html>`;
}

export const stylesheet = `
:root { color-scheme: light dark; --accent: #14532d; --wrong: #b91c1c; --line: #8a8f98; }
@media (prefers-color-scheme: dark) { :root { --accent: #86efac; --wrong: #fca5a5; } }
* { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 system-ui, sans-serif; }
header { padding: 1rem 1.5rem; border-bottom: 1px solid var(--line); font-weight: 700; }
header a { color: var(--accent); text-decoration: none; }
main { max-width: 40rem; margin: 0 auto; padding: 1.5rem; }
fieldset { margin: 0 0 1.5rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
legend { padding: 0 .4rem; font-weight: 700; }
label { display: block; margin: .75rem 0 .2rem; }
label.tick { display: flex; gap: .6rem; align-items: baseline; }
input:not([type=checkbox]), select { width: 100%; padding: .55rem; font: inherit; border: 1px solid var(--line); border-radius: .3rem; }
[aria-invalid=true] { border: 2px solid var(--wrong) !important; }
.wrong { margin: .2rem 0 0; color: var(--wrong); }
.hint { margin: 0; font-size: .9rem; opacity: .8; }
button { padding: .7rem 1.4rem; font: inherit; font-weight: 700; color: Canvas; background: var(--accent); border: 0; border-radius: .4rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.2rem; } dt { opacity: .8; } dd { margin: 0; }
`;
