import { hydrateRoot } from "react-dom/client";
import { FrontPage, type FrontPageProps } from "./front-page.js";

const root = document.getElementById("root");
const data = document.getElementById("data")?.textContent;
if (root !== null && data) {
  hydrateRoot(root, <FrontPage {...(JSON.parse(data) as FrontPageProps)} />, {
    onRecoverableError: (error) => console.error(error),
  });
  root.dataset["hydrated"] = "true";
}
