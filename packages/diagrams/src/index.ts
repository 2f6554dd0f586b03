export {checkMermaid} from './check-mermaid.js'
export {mermaidDiagram} from './mermaid-diagram.js'
export {svgDiagram} from './svg-diagram.js'
