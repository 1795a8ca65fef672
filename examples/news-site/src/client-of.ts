import type { Context } from "hono";
import type { SiteEnv } from "./site-env.js";

/**
 * Where a request comes from. Behind our own proxy it is the right-most forwarded address, for that one the proxy
 * wrote itself and a client cannot forge.
 */
export function clientOf(c: Context<SiteEnv>): { address: string; userAgent: string } {
  const forwarded = c.get("trustProxy") ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : "";
  return {
    address: forwarded || (c.env?.incoming?.socket.remoteAddress ?? "unknown"),
    userAgent: c.req.header("user-agent") ?? "",
  };
}
