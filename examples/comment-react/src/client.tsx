import { hydrateRoot } from "react-dom/client";
import { CommentForm } from "./comment-form.js";

const props = JSON.parse(document.getElementById("form-props")?.textContent ?? "{}");
const root = document.getElementById("respond");
if (root !== null) hydrateRoot(root, <CommentForm {...props} />);
