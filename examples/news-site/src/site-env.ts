import type { HttpBindings } from "@hono/node-server";

/** What the requests of this site carry: Node's request and response, where a server runs. */
export type SiteEnv = {
  Bindings: Partial<HttpBindings>;
  Variables: { trustProxy: boolean };
};
