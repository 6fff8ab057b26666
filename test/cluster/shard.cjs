// One ClickHouse node in this process: libchdb run as clickhouse-local, listening where its configuration says. It lives until its
// standard input closes, so a killed test leaves none behind.   node shard.cjs <folder with config.xml and first.sql>
const fs = require('node:fs')
const path = require('node:path')
const { DataType, load, open } = require('ffi-rs')

const [folder] = process.argv.slice(2)
const first = fs.readFileSync(path.join(folder, 'first.sql'), 'utf8')
const library = path.join(path.dirname(require.resolve('@chdb/lib-linux-x64-gnu/package.json')), 'libchdb.so')
const args = [
  'clickhouse-local',
  '--path',
  path.join(folder, 'data'),
  '--config-file',
  path.join(folder, 'config.xml'),
  '--query',
  `${first}; SELECT * FROM file('-', LineAsString, 's String') FORMAT Null`,
]
open({ library: 'chdb', path: library })
load({
  library: 'chdb',
  funcName: 'chdb_query_cmdline',
  retType: DataType.External,
  paramsType: [DataType.I32, DataType.StringArray],
  paramsValue: [args.length, args],
  freeResultMemory: false,
})
