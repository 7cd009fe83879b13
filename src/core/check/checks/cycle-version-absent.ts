// A cycle of the project's plan, under way or past, that expects EDs in a version which does not exist yet.
import type { Check } from '../check';

export const cycleVersionAbsent = {
  id: 'cycle-version-absent',
  severity: 'info',
  family: 'project',
  *ofProject({ run, eds, cycles }) {
    const path = run.note?.path;
    const current = cycles.findIndex((cycle) => cycle.current);
    if (path === undefined || current < 0) return;
    const versions = new Map(eds.map(({ ed, status, version }) => [ed.code, status === 'absent' ? 0 : version]));
    for (const { cycle, expected } of cycles.slice(0, current + 1)) {
      const absent = expected.filter(({ code, version, met }) => !met && (versions.get(code) ?? 0) < version);
      const labels = absent.map(({ label }) => label);
      const title = cycle.title.fr;
      const values = { project: run.name, cycle: cycle.id, title, titleEn: cycle.title.en ?? title, labels };
      if (labels.length > 0) yield { path, line: 0, values };
    }
  },
} as const satisfies Check;
