// The drawings of the icons, by name: TypeScript need not read their forty thousand lines.
declare module 'lucide-static/icon-nodes.json' {
  const drawings: Readonly<Record<string, readonly (readonly [tag: string, attributes: Record<string, string>])[]>>;
  export default drawings;
}
