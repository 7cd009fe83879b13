// What the graph says, in French.
export const graph = {};
