import { startServer } from "./server.js";

const port = Number(process.env["PORT"] ?? 3000);
await startServer({ port, clock: Date.now });
console.log(`http://localhost:${port}/?zone=Europe/Paris&locale=fr`);
