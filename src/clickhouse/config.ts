import { handlerPath, QUERIES } from './queries'

/** A ClickHouse server as the others reach it; `tcp` is its native port, 9000 where not said. */
export interface Node {
  readonly host: string
  readonly tcp?: number | undefined
}

/** What the servers' configuration is made from. */
export interface ClusterPlan {
  /** One server each. A second one would have to hold the same rows, which plain tables do not see to. */
  readonly shards: readonly Node[]
  /** What the servers know each other by, so that a query keeps its user on every shard. */
  readonly secret: string
  /** SHA-256 of the loader's password, in hexadecimal. */
  readonly loaderPasswordSha256: string
  /** The port that has the page's questions and nothing else. */
  readonly publicPort: number
  /** The page's origin ("https://news.example.org"), or "*". */
  readonly origin: string
  readonly limits: Limits
}

/** What one reader may ask of a server. */
export interface Limits {
  readonly seconds: number
  readonly memoryBytes: number
  /** Rows of one answer, and of what a shard adds to one; more is an error, never a cut. */
  readonly resultRows: number
  /** Questions an address may ask in a minute. */
  readonly perMinute: number
}

export const usualLimits: Limits = {
  seconds: 10,
  memoryBytes: 2e9,
  resultRows: 1_000_000,
  perMinute: 1200,
}

const READER_GRANTS = ['GRANT SELECT ON dateline.*']
const LOADER_GRANTS = ['GRANT ALL ON dateline.*', 'GRANT TABLE ENGINE ON *']

/** The two files that make an official ClickHouse server a Dateline server, by their path below `/etc/clickhouse-server`. */
export function serverFiles(plan: ClusterPlan): Readonly<Record<string, string>> {
  return { 'config.d/dateline.xml': serverXml(plan), 'users.d/dateline.xml': usersXml(plan) }
}

function serverXml({ shards, secret, publicPort, origin }: ClusterPlan): string {
  const cluster = shards.map(
    ({ host, tcp }) => `
      <shard><replica><host>${escape(host)}</host><port>${tcp ?? 9000}</port></replica></shard>`,
  )
  return `<clickhouse>
  <remote_servers>
    <dateline>
      <secret>${escape(secret)}</secret>${cluster.join('')}
    </dateline>
  </remote_servers>
  <access_control_improvements>
    <select_from_system_db_requires_grant>true</select_from_system_db_requires_grant>
    <select_from_information_schema_requires_grant>true</select_from_information_schema_requires_grant>
  </access_control_improvements>
  <protocols>
    <dateline><type>http</type><port>${publicPort}</port><handlers>dateline_handlers</handlers></dateline>
  </protocols>
  <dateline_handlers>${Object.entries(QUERIES)
    .map(([name, sql]) => ruleXml(handlerPath(name), sql, origin))
    .join('')}
  </dateline_handlers>
</clickhouse>
`
}

function ruleXml(path: string, sql: string, origin: string): string {
  return `
    <rule>
      <url>${path}</url>
      <methods>GET</methods>
      <handler>
        <type>predefined_query_handler</type>
        <user>dateline_web</user>
        <http_response_headers>
          <Access-Control-Allow-Origin>${escape(origin)}</Access-Control-Allow-Origin>
          <Cache-Control>max-age=60</Cache-Control>
        </http_response_headers>
        <query>${escape(sql)}</query>
      </handler>
    </rule>`
}

function usersXml({ loaderPasswordSha256, limits }: ClusterPlan): string {
  const interval = (queries: number) =>
    `<interval><duration>60</duration><queries>${queries}</queries></interval>`
  return `<clickhouse>
  <profiles>
    <dateline_web>
      <readonly>1</readonly>
      <max_execution_time>${limits.seconds}</max_execution_time>
      <max_memory_usage>${limits.memoryBytes}</max_memory_usage>
      <max_result_rows>${limits.resultRows}</max_result_rows>
      <result_overflow_mode>throw</result_overflow_mode>
      <skip_unavailable_shards>0</skip_unavailable_shards>
      <http_wait_end_of_query>1</http_wait_end_of_query>
      <cancel_http_readonly_queries_on_client_close>1</cancel_http_readonly_queries_on_client_close>
      <enable_http_compression>1</enable_http_compression>
    </dateline_web>
    <dateline_loader>
      <max_partitions_per_insert_block>10000</max_partitions_per_insert_block>
    </dateline_loader>
  </profiles>
  <quotas>
    <dateline_web><keyed_by_ip/>${interval(limits.perMinute)}</dateline_web>
    <dateline_loader>${interval(0)}</dateline_loader>
  </quotas>
  <users>
    <dateline_web>
      <no_password/>
      <networks><ip>::/0</ip></networks>
      <profile>dateline_web</profile>
      <quota>dateline_web</quota>
      <grants>${READER_GRANTS.map((grant) => `<query>${grant}</query>`).join('')}</grants>
    </dateline_web>
    <dateline_loader>
      <password_sha256_hex>${loaderPasswordSha256}</password_sha256_hex>
      <networks><ip>::/0</ip></networks>
      <profile>dateline_loader</profile>
      <quota>dateline_loader</quota>
      <grants>${LOADER_GRANTS.map((grant) => `<query>${grant}</query>`).join('')}</grants>
    </dateline_loader>
  </users>
</clickhouse>
`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
