declare module "tlhunter-sorted-set" {
  class SortedSet {
    add(key: string, value: number): void;
    get(key: string): number | null;
  }
  export = SortedSet;
}
