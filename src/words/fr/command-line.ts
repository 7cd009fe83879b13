// What the command line says, in French.
export const commandLine = {};
