import { randomBytes, randomUUID } from "node:crypto";
import { memoryStore } from "@nightdesk/comments/stores/memory";
import { serveSite } from "./serve.js";

const secret = randomBytes(32).toString("hex");
const port = Number(process.env["PORT"] ?? 3000);
await serveSite({ store: memoryStore(), now: Date.now, nonce: randomUUID, secret }, port);
console.log(`http://localhost:${port}/articles/bridge`);
