// Everything that an action or a view needs: the facts, the methods, the settings, the vault and the desk.
import type { Desk } from './desk';
import type { Facts } from './facts';
import type { LiveFindings } from './live-findings';
import type { LiveGraph } from './live-graph';
import type { LivePacks } from './live-packs';
import type { LiveProjects } from './live-projects';
import type { Settings } from './settings/settings';
import type { Undo } from './undo';
import type { Vault } from './vault';

export interface Session {
  readonly facts: Facts;
  readonly graph: LiveGraph;
  readonly projects: LiveProjects;
  readonly findings: LiveFindings;
  readonly vault: Vault;
  readonly undo: Undo;
  readonly desk: Desk;
  readonly methods: LivePacks;
  settings(): Settings;
  /** Whether the plugin runs for the first time in this vault: until the program ends. */
  readonly firstUse: boolean;
}
