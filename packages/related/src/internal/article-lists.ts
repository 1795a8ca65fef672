import type { Analysis, ArticleFacts } from "./analyse-article.js";
import { postingCount, postingSlot, TermLists } from "./term-lists.js";
import { damping, type Lengths, type PartVectors, type QueryTerm, saturate } from "./weigh-query.js";

/** An article as it is held: what filters ask, and its terms by number. */
export type HeldArticle = ArticleFacts & { readonly vectors: PartVectors };

/** Empty slots that are put up with before the lists are made anew. */
const SPARE_SLOTS = 64;

/** The articles of an index, each in a slot, with the lists of who holds which term. */
export class ArticleLists {
  readonly #slots = new Map<string, number>();
  #articles: (HeldArticle | undefined)[] = [];
  #lists = emptyLists();
  #totalLength = 0;
  /** What each length does to the weight of a word, by slot; empty when articles have come or gone since. */
  #dampings = new Float64Array(0);

  get size(): number {
    return this.#slots.size;
  }

  get lists(): Readonly<Record<"text" | "tags" | "section", TermLists>> {
    return this.#lists;
  }

  get lengths(): Lengths {
    return { articles: this.size, total: this.#totalLength };
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  get(id: string): HeldArticle | undefined {
    return this.#articles[this.#slots.get(id) ?? -1];
  }

  add({ counts, ...facts }: Analysis): void {
    const slot = this.#articles.length;
    const vectors = {
      text: this.#lists.text.add(slot, counts.text),
      tags: this.#lists.tags.add(slot, counts.tags),
      section: this.#lists.section.add(slot, counts.section),
    };
    this.#articles.push({ ...facts, vectors });
    this.#slots.set(facts.id, slot);
    this.#totalLength += facts.length;
    this.#dampings = new Float64Array(0);
  }

  remove(id: string): boolean {
    const article = this.get(id);
    if (article === undefined) return false;
    this.#articles[this.#slots.get(id) ?? -1] = undefined;
    this.#slots.delete(id);
    this.#totalLength -= article.length;
    this.#dampings = new Float64Array(0);
    this.#lists.text.release(article.vectors.text);
    this.#lists.tags.release(article.vectors.tags);
    this.#lists.section.release(article.vectors.section);
    if (this.#articles.length > 2 * this.size + SPARE_SLOTS) this.#compact();
    return true;
  }

  /** Makes the lists anew without the empty slots: once in as many removals as there are articles left. */
  #compact(): void {
    const articles = this.#articles.filter((article) => article !== undefined);
    const { text, tags, section } = this.#lists;
    this.#articles = [];
    this.#lists = emptyLists();
    this.#totalLength = 0;
    for (const { vectors, ...facts } of articles) {
      this.add({
        ...facts,
        counts: {
          text: text.counts(vectors.text),
          tags: tags.counts(vectors.tags),
          section: section.counts(vectors.section),
        },
      });
    }
  }

  /**
   * Calls `visit` for each article that shares a term, but for the one with the id `except`. Each sum is taken in the
   * order of the query, whatever the slots.
   */
  match(
    query: readonly QueryTerm[],
    except: string,
    visit: (article: HeldArticle, similarity: number) => void,
  ): void {
    const articles = this.#articles;
    const dampings = this.#currentDampings();
    const sums = new Float64Array(articles.length);
    for (const { part, term, weight } of query) {
      for (const posting of this.#lists[part].postings(term)) {
        const slot = postingSlot(posting);
        const factor = part === "text" ? saturate(postingCount(posting), dampings[slot] ?? 0) : 1;
        sums[slot] = (sums[slot] ?? 0) + weight * factor;
      }
    }
    const exceptSlot = this.#slots.get(except);
    if (exceptSlot !== undefined) sums[exceptSlot] = 0;
    for (let slot = 0; slot < sums.length; slot++) {
      const similarity = sums[slot] ?? 0;
      const article = similarity > 0 ? articles[slot] : undefined;
      if (article !== undefined) visit(article, similarity);
    }
  }

  #currentDampings(): Float64Array {
    if (this.#dampings.length !== this.#articles.length) {
      const { lengths } = this;
      this.#dampings = Float64Array.from(this.#articles, (article) => damping(article?.length ?? 0, lengths));
    }
    return this.#dampings;
  }
}

function emptyLists() {
  return { text: new TermLists(), tags: new TermLists(), section: new TermLists() };
}
