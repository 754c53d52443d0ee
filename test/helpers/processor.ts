/** The seconds of processor time that a piece of work takes; a busy machine stretches these little. */
export const processorSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
