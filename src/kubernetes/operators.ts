import { groupOf } from './kinds.ts';

/** An object from which an operator makes pods that no manifest shows. */
export interface Operator {
  /** The label by which that operator marks the pods of one object, where it is the same in all versions. */
  readonly label?: string;
  /** It deploys what stands elsewhere: a chart, a folder. */
  readonly deploys?: true;
}

/**
 * Kinds whose operators make pods, by API group: `Kind`, or `Kind=label` with the label that bears the object's name. A
 * kind with `spec.template.spec.containers` needs no entry, unless its pods differ from that template (Knative's).
 */
const OPERATORS: Readonly<Record<string, string>> = {
  'serving.knative.dev':
    'Service=serving.knative.dev/service Configuration=serving.knative.dev/configuration Revision=serving.knative.dev/revision',
  'sources.knative.dev': 'ContainerSource ApiServerSource PingSource',
  'monitoring.coreos.com':
    'Prometheus=prometheus Alertmanager=alertmanager ThanosRuler=thanos-ruler PrometheusAgent',
  'kafka.strimzi.io':
    'Kafka=strimzi.io/cluster KafkaNodePool=strimzi.io/pool-name KafkaConnect=strimzi.io/cluster KafkaBridge=strimzi.io/cluster KafkaMirrorMaker2=strimzi.io/cluster',
  'platform.confluent.io': 'Kafka Zookeeper KRaftController Connect SchemaRegistry KsqlDB ControlCenter',
  'postgresql.cnpg.io': 'Cluster=cnpg.io/cluster Pooler=cnpg.io/poolerName',
  'postgres-operator.crunchydata.com': 'PostgresCluster=postgres-operator.crunchydata.com/cluster PGAdmin',
  'acid.zalan.do': 'postgresql=cluster-name',
  'stackgres.io': 'SGCluster SGShardedCluster',
  'mysql.oracle.com': 'InnoDBCluster',
  'k8s.mariadb.com': 'MariaDB MaxScale',
  'pxc.percona.com': 'PerconaXtraDBCluster',
  'psmdb.percona.com': 'PerconaServerMongoDB',
  'pgv2.percona.com': 'PerconaPGCluster',
  'ps.percona.com': 'PerconaServerMySQL',
  'mongodbcommunity.mongodb.com': 'MongoDBCommunity',
  'mongodb.com': 'MongoDB MongoDBMultiCluster MongoDBOpsManager',
  'elasticsearch.k8s.elastic.co': 'Elasticsearch=elasticsearch.k8s.elastic.co/cluster-name',
  'kibana.k8s.elastic.co': 'Kibana=kibana.k8s.elastic.co/name',
  'apm.k8s.elastic.co': 'ApmServer=apm.k8s.elastic.co/name',
  'beat.k8s.elastic.co': 'Beat=beat.k8s.elastic.co/name',
  'agent.k8s.elastic.co': 'Agent=agent.k8s.elastic.co/name',
  'logstash.k8s.elastic.co': 'Logstash=logstash.k8s.elastic.co/name',
  'opensearch.opster.io': 'OpenSearchCluster',
  'rabbitmq.com': 'RabbitmqCluster=app.kubernetes.io/name',
  'redis.redis.opstreelabs.in': 'Redis RedisCluster RedisReplication RedisSentinel',
  'databases.spotahome.com': 'RedisFailover',
  'app.redislabs.com': 'RedisEnterpriseCluster',
  'dragonflydb.io': 'Dragonfly=app',
  'cassandra.datastax.com': 'CassandraDatacenter',
  'k8ssandra.io': 'K8ssandraCluster',
  'scylla.scylladb.com': 'ScyllaCluster=scylla/cluster',
  'clickhouse.altinity.com': 'ClickHouseInstallation=clickhouse.altinity.com/chi',
  'clickhouse-keeper.altinity.com': 'ClickHouseKeeperInstallation',
  'crdb.cockroachlabs.com': 'CrdbCluster',
  'pingcap.com': 'TidbCluster',
  'zookeeper.pravega.io': 'ZookeeperCluster',
  'minio.min.io': 'Tenant=v1.min.io/tenant',
  'ceph.rook.io': 'CephCluster CephObjectStore CephFilesystem',
  'k8s.keycloak.org': 'Keycloak',
  'argoproj.io': 'ArgoCD Workflow CronWorkflow Experiment EventBus EventSource Sensor',
  'grafana.integreatly.org': 'Grafana',
  'jaegertracing.io': 'Jaeger',
  'opentelemetry.io': 'OpenTelemetryCollector',
  'logging.banzaicloud.io': 'Logging',
  'loki.grafana.com': 'LokiStack',
  'tempo.grafana.com': 'TempoStack TempoMonolithic',
  'operator.victoriametrics.com': 'VMSingle VMCluster VMAgent VMAlert VMAlertmanager VMAuth',
  'tekton.dev': 'TaskRun PipelineRun',
  'keda.sh': 'ScaledJob',
  'batch.volcano.sh': 'Job',
  'jobset.x-k8s.io': 'JobSet',
  'leaderworkerset.x-k8s.io': 'LeaderWorkerSet',
  'kubeflow.org': 'PyTorchJob TFJob MPIJob XGBoostJob Notebook',
  'ray.io': 'RayCluster RayJob RayService',
  'serving.kserve.io': 'InferenceService',
  'sparkoperator.k8s.io': 'SparkApplication ScheduledSparkApplication',
  'flink.apache.org': 'FlinkDeployment',
  'agones.dev': 'Fleet GameServerSet',
  'apps.kruise.io': 'AdvancedCronJob UnitedDeployment',
  'kubevirt.io': 'VirtualMachine VirtualMachineInstance VirtualMachineInstanceReplicaSet',
  'actions.github.com': 'AutoscalingRunnerSet EphemeralRunnerSet',
  'actions.summerwind.dev': 'RunnerDeployment RunnerSet',
};

/** Kinds that have charts or folders deployed, by API group. */
const DEPLOYERS: Readonly<Record<string, string>> = {
  'helm.toolkit.fluxcd.io': 'HelmRelease',
  'kustomize.toolkit.fluxcd.io': 'Kustomization',
  'helm.cattle.io': 'HelmChart',
  'fleet.cattle.io': 'GitRepo Bundle',
  'argoproj.io': 'Application ApplicationSet',
  'apps.open-cluster-management.io': 'Subscription',
};

const operators = new Map<string, Operator>();
for (const [group, kinds] of Object.entries(OPERATORS)) {
  for (const word of kinds.split(' ')) {
    const [kind = '', label] = word.split('=');
    operators.set(`${group}/${kind}`, label === undefined ? {} : { label });
  }
}
for (const [group, kinds] of Object.entries(DEPLOYERS)) {
  for (const kind of kinds.split(' ')) operators.set(`${group}/${kind}`, { deploys: true });
}

/** The operator that makes pods of such an object; undefined for kinds that make none, or whose template is read. */
export function operatorOf({
  apiVersion,
  kind,
}: {
  readonly apiVersion: string;
  readonly kind: string;
}): Operator | undefined {
  return operators.get(`${groupOf(apiVersion)}/${kind}`);
}

/** What to do about pods that no manifest shows, by the label that they are known to have. */
export function wayOut(
  { namespace, name }: { readonly namespace: string; readonly name: string },
  label?: string,
): string {
  return `declare them in the rule file, \`workloads: [{name: ${namespace}/${name}, labels: {${label ?? '…'}}}]\``;
}
