import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { NewsroomOptions } from "../../src/newsroom.js";
import { openSite, type TestSite } from "./open-site.js";

export type ServedSite = TestSite & { origin: string };

/** The site on a port of its own. */
export async function serveSite(options: Partial<NewsroomOptions> = {}): Promise<ServedSite> {
  const site = await openSite(options);
  const server = serve({ fetch: site.app.fetch, port: 0, hostname: "127.0.0.1" });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    ...site,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await site.close();
    },
  };
}
