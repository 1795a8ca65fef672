import type { ErrorHandler, NotFoundHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Newsroom } from "../newsroom.js";
import type { SiteEnv } from "../site-env.js";
import { MessagePage } from "../views/message-page.js";
import { sendPage } from "./send-page.js";

/** The page for an address where nothing is. */
export function notFoundPage(newsroom: Newsroom): NotFoundHandler<SiteEnv> {
  return (c) =>
    sendPage(
      c,
      <MessagePage
        newsroom={newsroom}
        title="Page not found"
        text="There is no page at this address. It may have moved, or the link may be mistyped."
      />,
      404,
    );
}

/** The page for what went wrong on our side; a comment beyond the size limit is the sender's doing. */
export function errorPage(newsroom: Newsroom): ErrorHandler<SiteEnv> {
  return (error, c) => {
    if (error instanceof HTTPException && error.status < 500) return error.getResponse();
    process.stderr.write(`${c.req.method} ${c.req.path}: ${error.stack ?? error.message}\n`);
    return sendPage(
      c,
      <MessagePage
        newsroom={newsroom}
        title="Something went wrong"
        text="The page could not be made. Please try again in a moment."
      />,
      500,
    );
  };
}
