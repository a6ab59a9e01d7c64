// Stands in the bundle for the parts of dmn-js that write expressions.
export default class {}
export const EditorView = {};
export const DmnVariableResolverModule = {};
