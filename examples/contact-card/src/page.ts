import { outputNames } from "./outputs.js";

const SAMPLE = `, please contact:

  1. Tel: (855) 23 216 122
  2. Fax: (855) 23 216 141, 023 213 341
  3. Email: press@example.gov.kh

N° 3, Example Street, Sangkat Tonle Bassac, Khan Chamkarmon, Phnom Penh, Kingdom of Cambodia.`;

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#c8c8c8, #555); --mark: light-dark(#0b5394, #8ab4f8); }
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font: 600 1.6rem/1.2 Georgia, serif; }
h2 { font-size: 1rem; margin: 1.5rem 0 0.25rem; }
label { display: block; font-weight: 600; margin-top: 0.75rem; }
textarea { font: inherit; width: 100%; min-height: 12rem; padding: 0.5rem; border: 1px solid var(--line); }
input[type="text"] { font: inherit; width: 6rem; padding: 0.25rem 0.5rem; border: 1px solid var(--line); }
pre, .card { border: 1px solid var(--line); margin: 0; overflow-x: auto; padding: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
td, th { border-bottom: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
a { color: var(--mark); }
`;

/** The page: a block to paste, what was read, and every form that it can be written in. */
export function page(): string {
  const outputs = outputNames.map(
    (name) =>
      `<h2 id="h-${name}">${name}</h2><pre id="${name}" tabindex="0" aria-labelledby="h-${name}"></pre>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Contact card</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Contact card</h1>
<form id="form">
<label for="block">Contact block</label>
<textarea id="block" spellcheck="false">${SAMPLE}</textarea>
<label for="country">Country</label>
<input id="country" type="text" value="" maxlength="2" autocomplete="off" aria-describedby="country-note">
<p id="country-note">Two letters, such as KH. Leave it empty to have it read from the address or the domain.</p>
</form>
<p id="status" role="status"></p>
<h2 id="h-fields">Fields</h2>
<table aria-labelledby="h-fields"><thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">As written</th><th scope="col">Doubts</th></tr></thead><tbody id="fields"></tbody></table>
<h2>Card</h2>
<div id="card" class="card"></div>
<p><a id="download" download="contact.vcf" href="#">Download the vCard</a></p>
${outputs.join("\n")}
</main>
<script type="module" src="/client.js"></script>
</body>
</html>`;
}
