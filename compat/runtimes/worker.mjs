import { behaviour } from "./behaviour.mjs";

export default {
  async fetch() {
    return new Response(JSON.stringify(await behaviour()));
  },
};
