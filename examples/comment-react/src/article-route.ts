import { commentHandler, type SiteOptions } from "./comment-handler.js";

/** The second argument of a route handler in Next.js. */
export type RouteContext = { params: Promise<{ id: string }> };

/** A handler for one method of a route, as Next.js takes it. */
export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

/** `GET` and `POST` of `app/articles/[id]/route.ts`: `export const { GET, POST } = articleRoute(site);` */
export function articleRoute(site: SiteOptions): { GET: RouteHandler; POST: RouteHandler } {
  return {
    GET: async (request, { params }) => {
      const held = new URL(request.url).searchParams.get("comment") === "held";
      return commentHandler(site, held).show((await params).id);
    },
    POST: async (request, { params }) => commentHandler(site).submit(request, (await params).id),
  };
}
