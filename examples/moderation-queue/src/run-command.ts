import type { CommentStatus, CommentStore, StoredComment } from "@nightdesk/comments";

export const USAGE = `moderation-queue [--db FILE] <command>
  list [spam]        the comments that wait, or those marked as spam
  approve ID         publish a comment
  spam ID            mark a comment as spam
  remove ID          take a comment down; answers to it keep their place
  export EMAIL       all that is kept under an address, as JSON
  erase EMAIL        empty all comments under an address`;

/** The outcome of a command: what to print, and whether it did what was asked. */
export type CommandResult = { ok: boolean; output: string };

const MOVES: Readonly<Record<string, CommentStatus>> = {
  approve: "published",
  spam: "spam",
  remove: "removed",
};

/** Runs one command against the store. */
export async function runCommand(store: CommentStore, args: readonly string[]): Promise<CommandResult> {
  const [command = "", argument] = args;
  if (command === "list")
    return { ok: true, output: await list(store, argument === "spam" ? "spam" : "held") };
  if (argument === undefined) return { ok: false, output: USAGE };
  const status = Object.hasOwn(MOVES, command) ? MOVES[command] : undefined;
  if (status !== undefined) {
    const moved = await store.setStatus(argument, status);
    return moved === undefined
      ? { ok: false, output: `There is no comment ${argument}.` }
      : { ok: true, output: `Comment ${moved.id} is now ${moved.status}.` };
  }
  if (command === "export")
    return { ok: true, output: JSON.stringify(await store.exportEmail(argument), undefined, 2) };
  if (command === "erase")
    return { ok: true, output: `${await store.eraseEmail(argument)} comments were emptied.` };
  return { ok: false, output: USAGE };
}

async function list(store: CommentStore, status: CommentStatus): Promise<string> {
  const lines: string[] = [];
  let after: string | undefined;
  do {
    const page = await store.list({ status, ...(after !== undefined && { after }) });
    lines.push(...page.comments.map(line));
    after = page.next;
  } while (after !== undefined);
  return lines.length === 0 ? "Nothing waits." : lines.join("\n");
}

/** One line a comment; what turns a terminal's colours or cursor is shown as a question mark. */
function line({ id, articleId, createdAt, name, comment }: StoredComment): string {
  const plain = (text: string) => text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "?");
  return `${id}\t${new Date(createdAt).toISOString()}\t${articleId}\t${plain(name)}\t${plain(comment)}`;
}
