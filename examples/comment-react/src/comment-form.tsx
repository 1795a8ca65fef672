import {
  type CommentFieldName,
  type CommentIssue,
  type CommentValues,
  commentForm,
  fieldAttributes,
  fieldId,
  formatMessage,
} from "@nightdesk/comments";
import { checkComment } from "@nightdesk/comments/client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { reactAttributes } from "./react-attributes.js";

/** What the server knows when it renders the form, and the browser when it hydrates it. */
export type CommentFormProps = {
  action: string;
  token: string;
  values?: CommentValues;
  issues?: readonly CommentIssue[];
};

const say = (key: Parameters<typeof formatMessage>[1]) => formatMessage(commentForm.messages, key);

/** The form; it works as it stands, and answers at once where there is script. */
export function CommentForm({ action, token, values = {}, issues: given = [] }: CommentFormProps) {
  const [issues, setIssues] = useState(given);
  const [said, setSaid] = useState<string>();
  const [hasScript, setHasScript] = useState(false);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => setHasScript(true), []);
  useEffect(() => {
    if (issues.length > 0) summary.current?.focus();
  }, [issues]);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    const typed = commentForm.fields.map(({ field, inputName }) => [field, body.get(inputName) ?? undefined]);
    const found = checkComment(Object.fromEntries(typed));
    setIssues(found);
    if (found.length > 0) return;
    const response = await fetch(action, { method: "POST", body, headers: { accept: "application/json" } });
    const answer: { issues?: CommentIssue[]; verdict?: string } = await response.json();
    setIssues(answer.issues ?? []);
    if (answer.issues !== undefined) return;
    setSaid(answer.verdict === "publish" ? "Your comment is published." : say("held"));
  };

  // The token of the form is used up: the page anew has the comment and another one.
  if (said !== undefined)
    return (
      <p role="status">
        {said} <a href={action}>Go on</a>
      </p>
    );
  return (
    <section className="comment-respond" aria-labelledby="comment-form-title">
      <h2 id="comment-form-title">{say("heading")}</h2>
      {issues.length > 0 && (
        <section
          className="comment-errors"
          tabIndex={-1}
          ref={summary}
          aria-labelledby="comment-form-summary"
        >
          <div role="alert">
            <h3 id="comment-form-summary">{say("summary")}</h3>
            <ul>
              {issues.map(({ path: [field], message }) => (
                <li key={field ?? "form"}>
                  {field === undefined ? message : <a href={`#${fieldId(field)}`}>{message}</a>}
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
      <form
        id="comment-form"
        method="post"
        action={action}
        noValidate={hasScript}
        onSubmit={(event) => void send(event)}
      >
        <p>{say("requiredNote")}</p>
        {commentForm.fields.map(({ field }) => (
          <Field key={field} name={field} values={{ ...values, token }} issues={issues} />
        ))}
        <button type="submit">{say("submit")}</button>
      </form>
    </section>
  );
}

type FieldProps = { name: CommentFieldName; values: CommentValues; issues: readonly CommentIssue[] };

function Field({ name, values, issues }: FieldProps) {
  const attributes = reactAttributes(fieldAttributes(commentForm, name, { values, issues }));
  if (name === "token") return <input {...attributes} />;
  // This page has no answers to answers.
  if (name === "parent") return null;
  const issue = issues.find(({ path }) => path[0] === name);
  const label = <label htmlFor={fieldId(name)}>{say(name)}</label>;
  if (name === "honeypot")
    return (
      <div className="comment-trap" aria-hidden="true">
        {label}
        <input {...attributes} />
      </div>
    );
  return (
    <p>
      {label}
      {name === "email" && <span id={fieldId(name, "hint")}>{say("emailHint")}</span>}
      {issue !== undefined && (
        <span className="comment-error" id={fieldId(name, "error")}>
          {say("errorPrefix")} {issue.message}
        </span>
      )}
      {name === "comment" ? (
        <textarea {...attributes} defaultValue={values.comment} rows={8} />
      ) : (
        <input {...attributes} />
      )}
    </p>
  );
}
