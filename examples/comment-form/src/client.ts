import { enhanceCommentForm } from "@nightdesk/comments/client";

const form = document.querySelector<HTMLFormElement>("#comment-form");
if (form !== null) enhanceCommentForm(form, { tokenUrl: "/bridge/token" });
