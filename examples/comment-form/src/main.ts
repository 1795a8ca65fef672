import { randomBytes, randomUUID } from "node:crypto";
import { serve } from "@hono/node-server";
import { createApp } from "./app.js";
import { bundleClient } from "./bundle-client.js";

// A secret of this process: tokens of an earlier one do not hold, and the reader is asked to send the form again.
const secret = randomBytes(32).toString("hex");
const { app } = createApp({ now: Date.now, nonce: randomUUID, secret, script: await bundleClient() });
serve({ fetch: app.fetch, port: Number(process.env["PORT"] ?? 3000) }, ({ port }) => {
  console.log(`http://localhost:${port}/bridge`);
});
