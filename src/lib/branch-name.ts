/** A branch as git allows it: no part begins with a dot or ends in one, and no two dots follow each other. */
export const branchNamePattern = /^\w[\w-]*(?:\.[\w-]+)*(?:\/\w[\w-]*(?:\.[\w-]+)*)*$/;

/** Returns whether a branch has the ending that git reserves for its own files. */
export const hasLockSuffix = (branch: string): boolean => /\.lock(?:\/|$)/.test(branch);

export const maxBranchName = 200;

/** Returns whether a text can be the name of a branch. */
export const isBranchName = (text: string): boolean =>
  text.length <= maxBranchName && branchNamePattern.test(text) && !hasLockSuffix(text);
