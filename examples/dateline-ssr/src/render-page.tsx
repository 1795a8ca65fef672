import { renderToString } from "react-dom/server";
import { FrontPage, type FrontPageProps } from "./front-page.js";

/** The page as HTML, with the data that its script hydrates it from. */
export function renderPage(props: FrontPageProps, script = "/client.js"): string {
  // The text of a script element ends at the next "</script", so no "<" may stand in it.
  const data = JSON.stringify(props).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="${props.locale.split("-")[0]}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The Nightdesk</title>
<div id="root">${renderToString(<FrontPage {...props} />)}</div>
<script type="application/json" id="data">${data}</script>
<script src="${script}" defer></script>
</html>`;
}
