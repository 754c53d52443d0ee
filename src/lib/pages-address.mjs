// Plain JavaScript: the publishing workflow runs it by itself.

/**
 * Returns the address at which GitHub Pages publishes a repository.
 * @param {string} repository the owner and the name, such as `city/trams`
 * @returns {string}
 */
export const pagesAddress = (repository) => {
  const [owner = "", name = ""] = repository.split("/");
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
};
