/** A branch as git allows it: no part begins with a dot or ends in one, and no two dots follow each other. */
export const branchNamePattern = /^\w[\w-]*(?:\.[\w-]+)*(?:\/\w[\w-]*(?:\.[\w-]+)*)*$/;

/** The ending that git reserves for its own files. */
export const lockSuffix = /\.lock(?:\/|$)/;

export const maxBranchName = 200;

/** Returns whether a text can be the name of a branch. */
export const isBranchName = (text: string): boolean =>
  text.length <= maxBranchName && branchNamePattern.test(text) && !lockSuffix.test(text);
