import { type CommentForm, commentForm } from "../comment-form.js";
import type { CommentIssue } from "../comment-input.js";
import { formatMessage } from "../comment-messages.js";
import { fieldId } from "../field-attributes.js";
import { checkComment } from "./check-comment.js";
import { freshToken } from "./fresh-token.js";
import { hiddenControl } from "./hidden-control.js";

/** Options of {@link enhanceCommentForm}. */
export type EnhanceCommentFormOptions = {
  /** The form that the server rendered. Default `commentForm`. */
  form?: CommentForm;
  /** The prefix that the server put before the ids. Default: the id of the form element. */
  idPrefix?: string;
  /**
   * The address of `createTokenHandler`, for a page that comes from a cache. It is asked for a token when the reader begins
   * to write; a form that is sent sooner than the token counts waits that long. Default: the token of the page is sent.
   */
  tokenUrl?: string;
  /**
   * Gives a proof of work over the token when the form is sent, `(token) => solveProof(token, { bits, pause })` for instance;
   * it goes along in a control called `form-proof`. Default: none.
   */
  prove?(token: string): Promise<string>;
};

/** How few characters are left before the counter speaks, and in what steps it does. */
const COUNT_FROM = 500;
const COUNT_STEP = 100;

/**
 * Adds to a rendered form what needs script: the same checks as on the server with the same words, a summary that takes
 * the focus, the browser's own bubbles off, and a counter that speaks in steps of 100 once fewer than 500 characters are
 * left. With `tokenUrl` a form in a cached page gets a token of its own. Without script the form works all the same. Gives a function that takes it all back.
 */
export function enhanceCommentForm(
  element: HTMLFormElement,
  options: EnhanceCommentFormOptions = {},
): () => void {
  const { form = commentForm, idPrefix = element.id } = options;
  const page = element.ownerDocument;
  const field = (name: CommentIssue["path"][0]) =>
    name === undefined ? null : page.getElementById(fieldId(name, undefined, idPrefix));

  const clear = () => {
    page.getElementById(`${idPrefix}-summary`)?.closest(".comment-errors")?.remove();
    for (const error of element.querySelectorAll(".comment-error")) error.remove();
    for (const control of element.querySelectorAll("[aria-invalid]")) {
      control.removeAttribute("aria-invalid");
      const hints = (control.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .filter((id) => id.endsWith("-hint"));
      if (hints.length > 0) control.setAttribute("aria-describedby", hints.join(" "));
      else control.removeAttribute("aria-describedby");
    }
  };

  const create = (name: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
    const node = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };

  const show = (issues: readonly CommentIssue[]) => {
    const items = issues.map(({ path: [name], message }) => {
      const control = field(name);
      if (control === null || name === undefined) return create("li", {}, message);
      const id = fieldId(name, "error", idPrefix);
      const prefix = create(
        "span",
        { class: "visually-hidden" },
        formatMessage(form.messages, "errorPrefix"),
      );
      control.before(create("span", { class: "comment-error", id }, prefix, ` ${message}`));
      control.setAttribute("aria-invalid", "true");
      control.setAttribute(
        "aria-describedby",
        `${control.getAttribute("aria-describedby") ?? ""} ${id}`.trim(),
      );
      return create("li", {}, create("a", { href: `#${control.id}` }, message));
    });
    const heading = create("h4", { id: `${idPrefix}-summary` }, formatMessage(form.messages, "summary"));
    const alert = create("div", { role: "alert" }, heading, create("ul", {}, ...items));
    const summary = create(
      "div",
      { class: "comment-errors", tabindex: "-1", "aria-labelledby": heading.id },
      alert,
    );
    element.before(summary);
    summary.focus();
  };

  const nameOf = (name: string) => form.fields.find((each) => each.field === name)?.inputName;
  const tokenName = nameOf("token");
  const view = page.defaultView;
  const fresh =
    options.tokenUrl === undefined || tokenName === undefined || view === null
      ? undefined
      : freshToken(element, view, { url: options.tokenUrl, tokenName, parentName: nameOf("parent") });
  let isReady = false;

  const sendWhenReady = async (submitter: HTMLElement | null) => {
    if (element.ariaBusy === "true") return;
    element.ariaBusy = "true";
    await fresh?.ready();
    if (options.prove !== undefined && tokenName !== undefined) {
      const answer = await options.prove(hiddenControl(element, tokenName).value);
      hiddenControl(element, "form-proof").value = answer;
    }
    // While the event of one submission goes on, a browser ignores that the form is to be sent.
    await new Promise((resolve) => view?.setTimeout(resolve));
    element.ariaBusy = null;
    isReady = true;
    element.requestSubmit(submitter);
  };

  const onSubmit = (event: SubmitEvent) => {
    clear();
    const sent = new FormData(element);
    const values = form.fields.map(({ field, inputName }) => [field, sent.get(inputName) ?? undefined]);
    const issues = checkComment(Object.fromEntries(values), { form });
    if (issues.length > 0) {
      event.preventDefault();
      show(issues);
      return;
    }
    if (isReady || (fresh ?? options.prove) === undefined) {
      fresh?.spend();
      isReady = false;
      return;
    }
    event.preventDefault();
    void sendWhenReady(event.submitter);
  };

  const text = field("comment");
  const counter = create("span", { class: "comment-counter", role: "status" });
  let said = -1;
  const onInput = () => {
    if (text === null || !("value" in text) || typeof text.value !== "string") return;
    const limit = form.fields.find((each) => each.field === "comment")?.maxLength ?? 0;
    const left = Math.max(limit - text.value.length, 0);
    const step = left > COUNT_FROM ? -1 : Math.ceil(left / COUNT_STEP);
    if (step === said) return;
    said = step;
    counter.textContent = step < 0 ? "" : formatMessage(form.messages, "charactersLeft", { count: left });
  };

  const onFocus = () => fresh?.begin();
  element.noValidate = true;
  element.addEventListener("focusin", onFocus);
  element.addEventListener("submit", onSubmit);
  text?.addEventListener("input", onInput);
  text?.after(counter);
  return () => {
    clear();
    element.noValidate = false;
    element.removeEventListener("focusin", onFocus);
    element.removeEventListener("submit", onSubmit);
    text?.removeEventListener("input", onInput);
    counter.remove();
  };
}
