// npm test: types, lint, build, then every test in Node, jsdom and a real Chromium. Ends with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

const REPORT = 'build/tests.json'
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
let passed = 0
let failed = 0
let skipped = 0

function step(name, args) {
  const began = performance.now()
  const { status } = spawnSync(npm, ['run', '--silent', ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (status === 0) passed++
  else failed++
  return status === 0
}

step('types', ['typecheck'])
step('lint', ['lint'])
const built = step('build of the seeds', ['build', '--', '--out', 'build/site'])

// the cluster's two servers want the machine for themselves
run(built ? ['rules', 'components', 'chromium'] : ['rules', 'components'])
if (built) run(['cluster'])

function run(projects) {
  fs.rmSync(REPORT, { force: true })
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const report = fs.existsSync(REPORT) ? JSON.parse(fs.readFileSync(REPORT, 'utf8')) : null
  skipped += report ? report.numPendingTests + report.numTodoTests : 0
  passed += report?.numPassedTests ?? 0
  failed += report?.numFailedTests ?? 0
  // a file that failed to load, or a run that ended early, has no failed test of its own
  if (status !== 0 && !report?.numFailedTests) failed++
}

console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed ? 1 : 0)
