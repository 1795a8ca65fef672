import { enhanceCommentForm } from "@nightdesk/comments/client";
import { solveProof } from "@nightdesk/comments/proof";

const form = document.querySelector<HTMLFormElement>("#comment-form");
const bits = document.querySelector<HTMLMetaElement>("meta[name=proof-bits]")?.content;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

if (form !== null)
  enhanceCommentForm(form, {
    tokenUrl: "/bridge/token",
    ...(bits !== undefined && { prove: (token: string) => solveProof(token, { bits: Number(bits), pause }) }),
  });
