/** The dictionaries of the package, of which it ships no types: pairs of characters. */
declare module "opencc-js/dict/*" {
  const pairs: import("opencc-js/core").DictLike;
  export default pairs;
}
