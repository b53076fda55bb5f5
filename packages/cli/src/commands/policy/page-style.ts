/** Colours that those who see red and green alike tell apart (Okabe and Ito), on light and dark grounds. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2430; --dim: #5b6675; --line: #d8dee6; --ground: #ffffff; --before: #8a97a8; --now: #0072b2; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf3; --dim: #9aa7b6; --line: #2f3a48; --ground: #11161d; --before: #77869a; --now: #56b4e9; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 900px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { font-size: 26px; margin: 0; }
h2 { font-size: 17px; margin: 32px 0 8px; }
.lead, footer { color: var(--dim); }
.key span { display: inline-block; width: 12px; height: 12px; border-radius: 2px; margin: 0 4px 0 12px; }
.key .before { background: var(--before); margin-left: 0; }
.key .now { background: var(--now); }
section { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: 4px 10px; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child, td:last-child, th:last-child { text-align: left; }
th { color: var(--dim); font-weight: 500; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
svg .dim { fill: var(--dim); }
svg .before { fill: var(--before); }
svg .now { fill: var(--now); }
svg line { stroke: var(--line); }
footer { margin-top: 40px; font-size: 12px; overflow-wrap: anywhere; }
`;

/** Text of a policy or a file as it may stand in a page. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
