import type { StoredComment } from "../comment-store.js";

/** What is spam is answered like what waits: a robot learns nothing from it. */
export function answer(
  request: Request,
  comment: StoredComment,
  location: string,
  status: 200 | 201,
): Response {
  const published = comment.status === "published";
  if (wantsJson(request)) {
    return Response.json({ verdict: published ? "publish" : "hold", id: comment.id }, { status });
  }
  const target = published ? `${location}#comment-${comment.id}` : `${location}?comment=held#comments`;
  return new Response(null, { status: 303, headers: { location: target } });
}

/** Whether the request asks for JSON, and not for a page. */
export function wantsJson(request: Request): boolean {
  return /^application\/json\b/i.test(request.headers.get("accept") ?? "");
}
