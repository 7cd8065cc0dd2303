"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:true}):target,mod));var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=require("net");var tls=require("tls");var http2=require("http");
var https2=require("https");var events2=require("events");var assert=require("assert");var util=require("util");exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=
httpsOverHttp2;exports2.httpOverHttps=httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);
agent.request=http2.request;return agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);agent.request=http2.request;agent.createSocket=createSecureSocket;
agent.defaultPort=443;return agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);agent.request=https2.request;return agent}function httpsOverHttps2(options){
var agent=new TunnelingAgent(options);agent.request=https2.request;agent.createSocket=createSecureSocket;agent.defaultPort=443;return agent}function TunnelingAgent(options){
var self=this;self.options=options||{};self.proxyOptions=self.options.proxy||{};self.maxSockets=self.options.maxSockets||http2.Agent.defaultMaxSockets;self.requests=
[];self.sockets=[];self.on("free",function onFree(socket,host,port,localAddress){var options2=toOptions(host,port,localAddress);for(var i=0,len=self.requests.length;i<
len;++i){var pending=self.requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1);pending.request.onSocket(socket);
return}}socket.destroy();self.removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function addRequest(req,host,port,localAddress){
var self=this;var options=mergeOptions({request:req},self.options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(
options);return}self.createSocket(options,function(socket){socket.on("free",onFree);socket.on("close",onCloseOrRemove);socket.on("agentRemove",onCloseOrRemove);
req.onSocket(socket);function onFree(){self.emit("free",socket,options)}function onCloseOrRemove(err){self.removeSocket(socket);socket.removeListener("free",onFree);
socket.removeListener("close",onCloseOrRemove);socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function createSocket(options,cb){
var self=this;var placeholder={};self.sockets.push(placeholder);var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.
port,agent:false,headers:{host:options.host+":"+options.port}});if(options.localAddress){connectOptions.localAddress=options.localAddress}if(connectOptions.proxyAuth){
connectOptions.headers=connectOptions.headers||{};connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")}
debug2("making CONNECT request");var connectReq=self.request(connectOptions);connectReq.useChunkedEncodingByDefault=false;connectReq.once("response",onResponse);
connectReq.once("upgrade",onUpgrade);connectReq.once("connect",onConnect);connectReq.once("error",onError);connectReq.end();function onResponse(res){res.upgrade=
true}function onUpgrade(res,socket,head){process.nextTick(function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){connectReq.removeAllListeners();
socket.removeAllListeners();if(res.statusCode!==200){debug2("tunneling socket could not be established, statusCode=%d",res.statusCode);socket.destroy();var error2=new Error(
"tunneling socket could not be established, statusCode="+res.statusCode);error2.code="ECONNRESET";options.request.emit("error",error2);self.removeSocket(placeholder);
return}if(head.length>0){debug2("got illegal response body from proxy");socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code=
"ECONNRESET";options.request.emit("error",error2);self.removeSocket(placeholder);return}debug2("tunneling connection has established");self.sockets[self.sockets.
indexOf(placeholder)]=socket;return cb(socket)}function onError(cause){connectReq.removeAllListeners();debug2("tunneling socket could not be established, cause=\
%s\n",cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET";options.request.
emit("error",error2);self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function removeSocket(socket){var pos=this.sockets.indexOf(socket);if(pos===
-1){return}this.sockets.splice(pos,1);var pending=this.requests.shift();if(pending){this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};
function createSecureSocket(options,cb){var self=this;TunnelingAgent.prototype.createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader(
"host");var tlsOptions=mergeOptions({},self.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host});var secureSocket=tls.connect(0,tlsOptions);
self.sockets[self.sockets.indexOf(socket)]=secureSocket;cb(secureSocket)})}function toOptions(host,port,localAddress){if(typeof host==="string"){return{host,port,
localAddress}}return host}function mergeOptions(target){for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];if(typeof overrides==="object"){var keys=Object.
keys(overrides);for(var j=0,keyLen=keys.length;j<keyLen;++j){var k=keys[j];if(overrides[k]!==void 0){target[k]=overrides[k]}}}}return target}var debug2;if(process.
env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)){debug2=function(){var args=Array.prototype.slice.call(arguments);if(typeof args[0]==="string"){args[0]=
"TUNNEL: "+args[0]}else{args.unshift("TUNNEL:")}console.error.apply(console,args)}}else{debug2=function(){}}exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var import_promises=require("node:fs/promises");var import_node_path=require("node:path");var CLUSTER_LABEL="netproof.cluster";var LONGEST=4e3;function outputTail(result){const output=result.stderr.trim()===""?result.stdout.trim():result.stderr.trim();return output.length<=LONGEST?output:
`\u2026 ${output.slice(-LONGEST)}`}var KIND_LABEL="io.x-k8s.kind.cluster";var NAME=/^netproof-[0-9a-f]{8}$/;var DEADLINE_MS=6e4;var STOP_DEADLINE_MS=5e3;var REMOVE_MS=3e4;var PAUSE_MS=250;var QUIET_LOOKS=4;function isClusterName(name){return NAME.test(name)}function readState(json){let value;try{value=JSON.parse(json)}catch{return void 0}const{name,folder}=value??
{};if(typeof name!=="string"||typeof folder!=="string")return void 0;if(!isClusterName(name)||(0,import_node_path.basename)(folder)!==name||(0,import_node_path.dirname)(
folder)===folder)return void 0;return{name,folder}}async function cleanUp(state,{exec:exec2,clock}){const disturbed=await endPrograms(exec2,state);const containers=await removeContainers(
exec2,state,disturbed?QUIET_LOOKS:1,clock);const folder=await(0,import_promises.rm)(state.folder,{recursive:true,force:true,maxRetries:2}).then(()=>[],()=>[left(
`the folder ${state.folder} could not be deleted`,`rm -rf ${state.folder}`)]);if(containers==="")return folder;return[left(`the cluster ${state.name} could not \
be deleted: ${containers}`,deleteCommand(state)),...folder]}function deleteCommand({name}){return`netproof down ${name}`}function labelsOf(state){return[`${KIND_LABEL}=${state.name}`,`${CLUSTER_LABEL}=${state.name}`]}var PROGRAMS=/^(kind|docker|kubectl|sh)$/;
var CREATORS=/^(kind|docker)$/;async function endPrograms(exec2,state){const listed=await exec2("ps",["-axww","-o","pid=,args="],{deadlineMs:1e4});const pids=programsOf(
listed.stdout,state.name);if(pids.length>0)await exec2("kill",["-KILL",...pids.map(String)],{deadlineMs:1e4});return programsOf(listed.stdout,state.name,CREATORS).
length>0}function programsOf(listed,cluster,programs=PROGRAMS){const named=new RegExp(`(^|[^0-9a-z-])${cluster}([^0-9a-z]|$)`);return listed.split("\n").flatMap(
line=>{const[,pid,program="",rest=""]=/^\s*(\d+)\s+(\S+)\s*(.*)$/.exec(line)??[];return programs.test((0,import_node_path.basename)(program))&&named.test(rest)?
[Number(pid)]:[]})}var STOP_NODE='[ -d /sys/fs/cgroup/freezer ] || exit 0; systemctl kill --signal=KILL kubelet containerd; find /sys/fs/cgroup/freezer -name fr\
eezer.state | while read -r state; do echo THAWED > "$state"; done';async function removeContainers(exec2,state,quietLooks,clock){let trouble="";let quiet=0;const end=clock.
now()+REMOVE_MS;for(let look=0;clock.now()<end;look+=1){if(look>1)await clock.pause(PAUSE_MS);const[nodes,others]=await Promise.all(labelsOf(state).map(label=>exec2(
"docker",["ps","--all","--quiet",`--filter=label=${label}`],{deadlineMs:DEADLINE_MS})));const failed=[nodes,others].find(result=>result?.code!==0);if(failed)return why(
failed);const nodeIds=words(nodes?.stdout);const ids=[...nodeIds,...words(others?.stdout)];if(ids.length===0){quiet+=1;if(quiet>=quietLooks)return"";continue}quiet=
0;await Promise.all(nodeIds.map(id=>exec2("docker",["exec",id,"sh","-c",STOP_NODE],{deadlineMs:STOP_DEADLINE_MS})));const removed=await exec2("docker",["rm","--\
force","--volumes",...ids],{deadlineMs:DEADLINE_MS});trouble=removed.code===0?"the Docker engine still lists it":why(removed)}return trouble}function words(text){
return(text??"").split(/\s+/).filter(word=>word!=="")}function why(result){if(result.missing)return"docker is not on PATH";if(result.timedOut)return"the Docker \
engine did not answer in time";const tail=outputTail(result);return/cannot connect to the docker daemon|error during connect/i.test(tail)?"the Docker engine doe\
s not answer":"docker rm failed"}function left(message,command){return{code:"left-behind",severity:"warning",message,hint:`delete it with: ${command}`}}var import_promises2=require("node:timers/promises");var systemClock={now:()=>performance.now(),pause:(ms,signal)=>(0,import_promises2.setTimeout)(ms,void 0,signal&&
{signal}).catch(()=>void 0)};var import_node_async_hooks=require("node:async_hooks");var import_node_diagnostics_channel=require("node:diagnostics_channel");var import_string_decoder=require("string_decoder");var os=__toESM(require("os"),1);var events=__toESM(require("events"),1);var child=__toESM(require("child_process"),1);var path3=__toESM(require("path"),1);var path2=__toESM(require("path"),1);var fs=__toESM(require("fs"),1);var path=__toESM(require("path"),1);var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm:rm2,rmdir,
stat,symlink,unlink}=fs.promises;var IS_WINDOWS=process.platform==="win32";var READONLY=fs.constants.O_RDONLY;function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="ENOE\
NT"){return false}throw err}return true})}function isRooted(p){p=normalizeSeparators(p);if(!p){throw new Error('isRooted() parameter "p" cannot be empty')}if(IS_WINDOWS){return p.startsWith("\\")||/^[A-Z]:/i.
test(p)}return p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter(this,void 0,void 0,function*(){let stats=void 0;try{stats=yield stat(
filePath)}catch(err){if(err.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}}if(stats&&
stats.isFile()){if(IS_WINDOWS){const upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt)){return filePath}}else{
if(isUnixExecutable(stats)){return filePath}}}const originalFilePath=filePath;for(const extension of extensions){filePath=originalFilePath+extension;stats=void 0;
try{stats=yield stat(filePath)}catch(err){if(err.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${filePath}':\
 ${err}`)}}if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=path.dirname(filePath);const upperName=path.basename(filePath).toUpperCase();for(const actualName of yield readdir(
directory)){if(upperName===actualName.toUpperCase()){filePath=path.join(directory,actualName);break}}}catch(err){console.log(`Unexpected error attempting to det\
ermine the actual case of the file '${filePath}': ${err}`)}return filePath}else{if(isUnixExecutable(stats)){return filePath}}}}return""})}function normalizeSeparators(p){
p=p||"";if(IS_WINDOWS){p=p.replace(/\//g,"\\");return p.replace(/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&
1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' is required")}if(check){const result=yield which(
tool,false);if(!result){if(IS_WINDOWS){throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be \
found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`)}else{throw new Error(`\
Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environme\
nt variable. Also check the file mode to verify the file is executable.`)}}return result}const matches=yield findInPath(tool);if(matches&&matches.length>0){return matches[0]}
return""})}function findInPath(tool){return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' is required")}const extensions=[];
if(IS_WINDOWS&&process.env["PATHEXT"]){for(const extension of process.env["PATHEXT"].split(path2.delimiter)){if(extension){extensions.push(extension)}}}if(isRooted(
tool)){const filePath=yield tryGetExecutablePath(tool,extensions);if(filePath){return[filePath]}return[]}if(tool.includes(path2.sep)){return[]}const directories=[];
if(process.env.PATH){for(const p of process.env.PATH.split(path2.delimiter)){if(p){directories.push(p)}}}const matches=[];for(const directory of directories){const filePath=yield tryGetExecutablePath(
path2.join(directory,tool),extensions);if(filePath){matches.push(filePath)}}return matches})}var import_timers=require("timers");var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){
resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})};var IS_WINDOWS2=process.platform==="win32";var ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
super();if(!toolPath){throw new Error("Parameter 'toolPath' cannot be null or empty.")}this.toolPath=toolPath;this.args=args||[];this.options=options||{}}_debug(message){
if(this.options.listeners&&this.options.listeners.debug){this.options.listeners.debug(message)}}_getCommandString(options,noPrefix){const toolPath=this._getSpawnFileName();
const args=this._getSpawnArgs(options);let cmd=noPrefix?"":"[command]";if(IS_WINDOWS2){if(this._isCmdFile()){cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}else if(options.
windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(const a of args){cmd+=` ${a}`}}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args){cmd+=` ${this.
_windowsQuoteCmdArg(a)}`}}}else{cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString();
let n=s.indexOf(os.EOL);while(n>-1){const line=s.substring(0,n);onLine(line);s=s.substring(n+os.EOL.length);n=s.indexOf(os.EOL)}return s}catch(err){this._debug(
`error processing line. Failed with error ${err}`);return""}}_getSpawnFileName(){if(IS_WINDOWS2){if(this._isCmdFile()){return process.env["COMSPEC"]||"cmd.exe"}}
return this.toolPath}_getSpawnArgs(options){if(IS_WINDOWS2){if(this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.
args){argline+=" ";argline+=options.windowsVerbatimArguments?a:this._windowsQuoteCmdArg(a)}argline+='"';return[argline]}}return this.args}_endsWith(str,end){return str.
endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){
if(!this._isCmdFile()){return this._uvQuoteCmdArg(arg)}if(!arg){return'""'}const cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",",
"`","~","|","<",">",'"'];let needsQuotes=false;for(const char of arg){if(cmdSpecialChars.some(x=>x===char)){needsQuotes=true;break}}if(!needsQuotes){return arg}
let reverse='"';let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-1]==='"'){quoteHit=true;
reverse+='"'}else{quoteHit=false}}reverse+='"';return reverse.split("").reverse().join("")}_uvQuoteCmdArg(arg){if(!arg){return'""'}if(!arg.includes(" ")&&!arg.includes(
"	")&&!arg.includes('"')){return arg}if(!arg.includes('"')&&!arg.includes("\\")){return`"${arg}"`}let reverse='"';let quoteHit=true;for(let i=arg.length;i>0;i--){
reverse+=arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-1]==='"'){quoteHit=true;reverse+="\\"}else{quoteHit=false}}reverse+='"';return reverse.
split("").reverse().join("")}_cloneExecOptions(options){options=options||{};const result={cwd:options.cwd||process.cwd(),env:options.env||process.env,silent:options.
silent||false,windowsVerbatimArguments:options.windowsVerbatimArguments||false,failOnStdErr:options.failOnStdErr||false,ignoreReturnCode:options.ignoreReturnCode||
false,delay:options.delay||1e4};result.outStream=options.outStream||process.stdout;result.errStream=options.errStream||process.stderr;return result}_getSpawnOptions(options,toolPath){
options=options||{};const result={};result.cwd=options.cwd;result.env=options.env;result["windowsVerbatimArguments"]=options.windowsVerbatimArguments||this._isCmdFile();
if(options.windowsVerbatimArguments){result.argv0=`"${toolPath}"`}return result}exec(){return __awaiter3(this,void 0,void 0,function*(){if(!isRooted(this.toolPath)&&
(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))){this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}
this.toolPath=yield which(this.toolPath,true);return new Promise((resolve2,reject)=>__awaiter3(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`);
this._debug("arguments:");for(const arg of this.args){this._debug(`   ${arg}`)}const optionsNonNull=this._cloneExecOptions(this.options);if(!optionsNonNull.silent&&
optionsNonNull.outStream){optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os.EOL)}const state=new ExecState(optionsNonNull,this.toolPath);
state.on("debug",message=>{this._debug(message)});if(this.options.cwd&&!(yield exists(this.options.cwd))){return reject(new Error(`The cwd: ${this.options.cwd} \
does not exist!`))}const fileName=this._getSpawnFileName();const cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,fileName));
let stdbuffer="";if(cp.stdout){cp.stdout.on("data",data=>{if(this.options.listeners&&this.options.listeners.stdout){this.options.listeners.stdout(data)}if(!optionsNonNull.
silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(data)}stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{if(this.options.listeners&&this.options.
listeners.stdline){this.options.listeners.stdline(line)}})})}let errbuffer="";if(cp.stderr){cp.stderr.on("data",data=>{state.processStderr=true;if(this.options.
listeners&&this.options.listeners.stderr){this.options.listeners.stderr(data)}if(!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.outStream){const s=optionsNonNull.
failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}errbuffer=this._processLineBuffer(data,errbuffer,line=>{if(this.options.listeners&&
this.options.listeners.errline){this.options.listeners.errline(line)}})})}cp.on("error",err=>{state.processError=err.message;state.processExited=true;state.processClosed=
true;state.CheckComplete()});cp.on("exit",code=>{state.processExitCode=code;state.processExited=true;this._debug(`Exit code ${code} received from tool '${this.toolPath}\
'`);state.CheckComplete()});cp.on("close",code=>{state.processExitCode=code;state.processExited=true;state.processClosed=true;this._debug(`STDIO streams have cl\
osed for tool '${this.toolPath}'`);state.CheckComplete()});state.on("done",(error2,exitCode)=>{if(stdbuffer.length>0){this.emit("stdline",stdbuffer)}if(errbuffer.
length>0){this.emit("errline",errbuffer)}cp.removeAllListeners();if(error2){reject(error2)}else{resolve2(exitCode)}});if(this.options.input){if(!cp.stdin){throw new Error(
"child process missing stdin")}cp.stdin.end(this.options.input)}}))})}};function argStringToArray(argString){const args=[];let inQuotes=false;let escaped=false;
let arg="";function append(c){if(escaped&&c!=='"'){arg+="\\"}arg+=c;escaped=false}for(let i=0;i<argString.length;i++){const c=argString.charAt(i);if(c==='"'){if(!escaped){
inQuotes=!inQuotes}else{append(c)}continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&inQuotes){escaped=true;continue}if(c===" "&&!inQuotes){if(arg.length>
0){args.push(arg);arg=""}continue}append(c)}if(arg.length>0){args.push(arg.trim())}return args}var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
super();this.processClosed=false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.done=false;this.
timeout=null;if(!toolPath){throw new Error("toolPath must not be empty")}this.options=options;this.toolPath=toolPath;if(options.delay){this.delay=options.delay}}CheckComplete(){
if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.
delay,this)}}_debug(message){this.emit("debug",message)}_setResult(){let error2;if(this.processExited){if(this.processError){error2=new Error(`There was an erro\
r when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==
0&&!this.options.ignoreReturnCode){error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){error2=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}}if(this.timeout){
clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(state.done){return}if(!state.
processClosed&&state.processExited){const message=`The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}\
'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}};var __awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter4(this,void 0,void 0,function*(){const commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const toolPath=commandArgs[0];args=commandArgs.slice(
1).concat(args||[]);const runner=new ToolRunner(toolPath,args,options);return runner.exec()})}function getExecOutput(commandLine,args,options){return __awaiter4(
this,void 0,void 0,function*(){var _a,_b;let stdout="";let stderr="";const stdoutDecoder=new import_string_decoder.StringDecoder("utf8");const stderrDecoder=new import_string_decoder.StringDecoder(
"utf8");const originalStdoutListener=(_a=options===null||options===void 0?void 0:options.listeners)===null||_a===void 0?void 0:_a.stdout;const originalStdErrListener=(_b=
options===null||options===void 0?void 0:options.listeners)===null||_b===void 0?void 0:_b.stderr;const stdErrListener=data=>{stderr+=stderrDecoder.write(data);if(originalStdErrListener){
originalStdErrListener(data)}};const stdOutListener=data=>{stdout+=stdoutDecoder.write(data);if(originalStdoutListener){originalStdoutListener(data)}};const listeners=Object.
assign(Object.assign({},options===null||options===void 0?void 0:options.listeners),{stdout:stdOutListener,stderr:stdErrListener});const exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));stdout+=stdoutDecoder.end();stderr+=stderrDecoder.end();return{exitCode,stdout,stderr}})}var LARGEST_OUTPUT_BYTES=256*1024*1024;var starting=new import_node_async_hooks.AsyncLocalStorage;(0,import_node_diagnostics_channel.subscribe)("child_process",
message=>{const holder=starting.getStore();if(!holder)return;const child2=message.process;holder.child=child2;child2.once("spawn",()=>{child2.stdin?.on("error",
()=>void 0)})});var systemExec=async(command,args,options)=>{const stdout=[];const stderr=[];const holder={};let ended;let heldBytes=0;const end=why2=>()=>{ended??=
why2;holder.child?.kill("SIGTERM");setTimeout(()=>holder.child?.kill("SIGKILL"),2e3).unref()};const hold=into=>data=>{heldBytes+=data.length;if(heldBytes<=LARGEST_OUTPUT_BYTES)
into.push(data);else if(ended===void 0)end("printedTooMuch")()};const result=(code,missing=false)=>{const tooMuch=`it printed more than ${LARGEST_OUTPUT_BYTES/1024/
1024} MiB, and was ended`;return{code:ended==="printedTooMuch"?null:code,stdout:Buffer.concat(stdout).toString(options.stdoutAs),stderr:ended==="printedTooMuch"?
tooMuch:Buffer.concat(stderr).toString(),timedOut:ended==="timedOut",aborted:ended==="aborted",missing}};const onAbort=end("aborted");const timer=setTimeout(end(
"timedOut"),options.deadlineMs);options.signal?.addEventListener("abort",onAbort);const{onLine,onErrorLine}=options;try{if(options.signal?.aborted){ended="abort\
ed";return result(null)}const code=await starting.run(holder,()=>exec(quoted(command),[...args],{silent:true,ignoreReturnCode:true,delay:500,input:Buffer.from(options.
input??""),...options.env&&{env:options.env},...options.cwd!==void 0&&{cwd:options.cwd},listeners:{stdout:hold(stdout),stderr:hold(stderr),...onLine&&{stdline:onLine},
...onErrorLine&&{errline:onErrorLine}}}));return result(code)}catch(error2){stderr.push(Buffer.from(error2 instanceof Error?error2.message:String(error2)));return result(
null,holder.child?.pid===void 0)}finally{clearTimeout(timer);options.signal?.removeEventListener("abort",onAbort)}};function quoted(command){return`"${command.replaceAll(
'"',String.raw`\"`)}"`}var import_node_path2=require("node:path");function leadsOut(path6){return path6===".."||path6.startsWith("../")||path6.startsWith("/")}function isLive({line}){return line===0}var STANDING=new Set(["not-supported","pods-elsewhere","ignored"]);function isStanding({code,severity}){return severity==="notice"&&STANDING.has(code)}var ANNOTATIONS_PER_LEVEL=10;var ANNOTATIONS_KEPT_FOR_SET_FAILED=1;var ANNOTATION_MESSAGE_CHARS=4096;var SUMMARY_BYTES=1024*1024;var TITLE_CHARS=255;var SUMMARY_RESERVE_BYTES=16*
1024;var NAME_CHARS=120;var SENTENCE_CHARS=600;var LOG_LINE_CHARS=1e3;var LOG_LINES_PER_PRINT=200;var LOG_LABEL_CHARS=60;var HIDDEN=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;var SHORT_ESCAPES={"\n":"\\n","\r":"\\r","	":"\\t"};function replaceHidden(text,replacement){
return text.replace(HIDDEN,replacement)}function visible(text,maxChars=NAME_CHARS){const escaped=replaceHidden(cut(text,maxChars),character=>SHORT_ESCAPES[character]??escape(character));return cut(escaped,
maxChars)}function cut(text,maxChars){if(text.length<=maxChars)return text;const end=Math.max(0,maxChars-1);const last=text.charCodeAt(end-1);return`${text.slice(
0,last>=55296&&last<=56319?end-1:end)}\u2026`}function withoutControls(text){return text.replaceAll("\r\n","\n").replace(TERMINAL_COMMAND,"").replace(HIDDEN,character=>character===
"\n"||character==="	"?character:"")}var TERMINAL_COMMAND=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[PX\]^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|\u001b[ -/]*[0-~]/gu;
function withoutCommands(line){return line.replace(/##\[/gu,"# #[").replace(/^(\s*):(?=:)/u,"$1: ")}var COLOUR=/(\u001b\[[0-9;]*m)/;function logLine(line){const parts=line.
split(COLOUR).map((part,index)=>index%2===1?part:withoutControls(part));const bare=parts.filter((_,index)=>index%2===0).join("");const safe=withoutCommands(bare);
return safe===bare?parts.join(""):safe}function isPlain(text){return/^[\n\x20-\x7e]*$/.test(text)&&!text.includes("##[")&&!text.includes("::")}function commandText(text){
return text.split(/\r\n|\n|\r/).map(line=>withoutCommands(withoutControls(line))).join("\n")}function counted(count,noun,plural=`${noun}s`){return`${count} ${count===1?noun:plural}`}function escape(character){return`\\u{${(character.codePointAt(0)??0).toString(16)}}`}var BUILT_IN={v1:"Pod Service ServiceAccount ConfigMap Secret PersistentVolumeClaim Endpoints Event LimitRange ResourceQuota ReplicationController PodTemplate B\
inding List /Namespace /Node /PersistentVolume","apps/v1":"Deployment ReplicaSet StatefulSet DaemonSet ControllerRevision","batch/v1":"Job CronJob","networking.\
k8s.io/v1":"NetworkPolicy Ingress /IngressClass /IPAddress /ServiceCIDR","rbac.authorization.k8s.io/v1":"Role RoleBinding /ClusterRole /ClusterRoleBinding","pol\
icy/v1":"PodDisruptionBudget Eviction","autoscaling/v1":"HorizontalPodAutoscaler Scale","autoscaling/v2":"HorizontalPodAutoscaler","discovery.k8s.io/v1":"Endpoi\
ntSlice","coordination.k8s.io/v1":"Lease","events.k8s.io/v1":"Event","scheduling.k8s.io/v1":"/PriorityClass","node.k8s.io/v1":"/RuntimeClass","storage.k8s.io/v1":"\
CSIStorageCapacity /StorageClass /CSIDriver /CSINode /VolumeAttachment /VolumeAttributesClass","apiextensions.k8s.io/v1":"/CustomResourceDefinition","apiregistr\
ation.k8s.io/v1":"/APIService","admissionregistration.k8s.io/v1":"/ValidatingWebhookConfiguration /MutatingWebhookConfiguration /ValidatingAdmissionPolicy /Vali\
datingAdmissionPolicyBinding","certificates.k8s.io/v1":"/CertificateSigningRequest","flowcontrol.apiserver.k8s.io/v1":"/FlowSchema /PriorityLevelConfiguration"};var scopes=new Map;var versionsOf=new Map;for(const[apiVersion,kinds]of Object.entries(BUILT_IN)){for(const word of kinds.split(" ")){const kind=word.replace("/",
"");scopes.set(`${apiVersion}/${kind}`,!word.startsWith("/"));versionsOf.set(kind,[...versionsOf.get(kind)??[],apiVersion])}}var POD_NAME="statefulset.kubernetes.io/pod-name";var POD_INDEX="apps.kubernetes.io/pod-index";var COMPLETION_INDEX="batch.kubernetes.io/job-completion-index";var JOB_NAME=[
"batch.kubernetes.io/job-name","job-name"];var CONTROLLER_UID=["batch.kubernetes.io/controller-uid","controller-uid"];var UNKNOWN={Pod:[],ReplicaSet:[],ReplicationController:[],
Deployment:["pod-template-hash"],StatefulSet:["controller-revision-hash"],DaemonSet:["controller-revision-hash","pod-template-generation"],Job:CONTROLLER_UID,CronJob:[
...CONTROLLER_UID,...JOB_NAME]};var OF_OTHERS=["pod-template-hash","rollouts-pod-template-hash","controller-revision-hash",POD_NAME,POD_INDEX,...CONTROLLER_UID,
...JOB_NAME,COMPLETION_INDEX];var ALL=new Set([...OF_OTHERS,...Object.values(UNKNOWN).flatMap(keys=>keys??[])]);var OPERATORS={"serving.knative.dev":"Service=serving.knative.dev/service Configuration=serving.knative.dev/configuration Revision=serving.knative.dev/revision",
"sources.knative.dev":"ContainerSource ApiServerSource PingSource","monitoring.coreos.com":"Prometheus=prometheus Alertmanager=alertmanager ThanosRuler=thanos-r\
uler PrometheusAgent","kafka.strimzi.io":"Kafka=strimzi.io/cluster KafkaNodePool=strimzi.io/pool-name KafkaConnect=strimzi.io/cluster KafkaBridge=strimzi.io/clu\
ster KafkaMirrorMaker2=strimzi.io/cluster","platform.confluent.io":"Kafka Zookeeper KRaftController Connect SchemaRegistry KsqlDB ControlCenter","postgresql.cnp\
g.io":"Cluster=cnpg.io/cluster Pooler=cnpg.io/poolerName","postgres-operator.crunchydata.com":"PostgresCluster=postgres-operator.crunchydata.com/cluster PGAdmin",
"acid.zalan.do":"postgresql=cluster-name","stackgres.io":"SGCluster SGShardedCluster","mysql.oracle.com":"InnoDBCluster","k8s.mariadb.com":"MariaDB MaxScale","p\
xc.percona.com":"PerconaXtraDBCluster","psmdb.percona.com":"PerconaServerMongoDB","pgv2.percona.com":"PerconaPGCluster","ps.percona.com":"PerconaServerMySQL","m\
ongodbcommunity.mongodb.com":"MongoDBCommunity","mongodb.com":"MongoDB MongoDBMultiCluster MongoDBOpsManager","elasticsearch.k8s.elastic.co":"Elasticsearch=elas\
ticsearch.k8s.elastic.co/cluster-name","kibana.k8s.elastic.co":"Kibana=kibana.k8s.elastic.co/name","apm.k8s.elastic.co":"ApmServer=apm.k8s.elastic.co/name","bea\
t.k8s.elastic.co":"Beat=beat.k8s.elastic.co/name","agent.k8s.elastic.co":"Agent=agent.k8s.elastic.co/name","logstash.k8s.elastic.co":"Logstash=logstash.k8s.elas\
tic.co/name","opensearch.opster.io":"OpenSearchCluster","rabbitmq.com":"RabbitmqCluster=app.kubernetes.io/name","redis.redis.opstreelabs.in":"Redis RedisCluster\
 RedisReplication RedisSentinel","databases.spotahome.com":"RedisFailover","app.redislabs.com":"RedisEnterpriseCluster","dragonflydb.io":"Dragonfly=app","cassan\
dra.datastax.com":"CassandraDatacenter","k8ssandra.io":"K8ssandraCluster","scylla.scylladb.com":"ScyllaCluster=scylla/cluster","clickhouse.altinity.com":"ClickH\
ouseInstallation=clickhouse.altinity.com/chi","clickhouse-keeper.altinity.com":"ClickHouseKeeperInstallation","crdb.cockroachlabs.com":"CrdbCluster","pingcap.co\
m":"TidbCluster","zookeeper.pravega.io":"ZookeeperCluster","minio.min.io":"Tenant=v1.min.io/tenant","ceph.rook.io":"CephCluster CephObjectStore CephFilesystem",
"k8s.keycloak.org":"Keycloak","argoproj.io":"ArgoCD Workflow CronWorkflow Experiment EventBus EventSource Sensor","grafana.integreatly.org":"Grafana","jaegertra\
cing.io":"Jaeger","opentelemetry.io":"OpenTelemetryCollector","logging.banzaicloud.io":"Logging","loki.grafana.com":"LokiStack","tempo.grafana.com":"TempoStack \
TempoMonolithic","operator.victoriametrics.com":"VMSingle VMCluster VMAgent VMAlert VMAlertmanager VMAuth","tekton.dev":"TaskRun PipelineRun","keda.sh":"ScaledJ\
ob","batch.volcano.sh":"Job","jobset.x-k8s.io":"JobSet","leaderworkerset.x-k8s.io":"LeaderWorkerSet","kubeflow.org":"PyTorchJob TFJob MPIJob XGBoostJob Notebook",
"ray.io":"RayCluster RayJob RayService","serving.kserve.io":"InferenceService","sparkoperator.k8s.io":"SparkApplication ScheduledSparkApplication","flink.apache\
.org":"FlinkDeployment","agones.dev":"Fleet GameServerSet","apps.kruise.io":"AdvancedCronJob UnitedDeployment","kubevirt.io":"VirtualMachine VirtualMachineInsta\
nce VirtualMachineInstanceReplicaSet","actions.github.com":"AutoscalingRunnerSet EphemeralRunnerSet","actions.summerwind.dev":"RunnerDeployment RunnerSet"};var DEPLOYERS={
"helm.toolkit.fluxcd.io":"HelmRelease","kustomize.toolkit.fluxcd.io":"Kustomization","helm.cattle.io":"HelmChart","fleet.cattle.io":"GitRepo Bundle","argoproj.i\
o":"Application ApplicationSet","apps.open-cluster-management.io":"Subscription"};var operators=new Map;for(const[group2,kinds]of Object.entries(OPERATORS)){for(const word of kinds.
split(" ")){const[kind="",label]=word.split("=");operators.set(`${group2}/${kind}`,label===void 0?{}:{label})}}for(const[group2,kinds]of Object.entries(DEPLOYERS)){
for(const kind of kinds.split(" "))operators.set(`${group2}/${kind}`,{deploys:true})}var TEMPLATES={"v1/Pod":[],"v1/ReplicationController":["spec","template"],"apps/v1/Deployment":["spec","template"],"apps/v1/ReplicaSet":["spec","template"],"app\
s/v1/StatefulSet":["spec","template"],"apps/v1/DaemonSet":["spec","template"],"batch/v1/Job":["spec","template"],"batch/v1/CronJob":["spec","jobTemplate","spec",
"template"]};var ownKinds=Object.keys(TEMPLATES).map(key=>key.slice(key.lastIndexOf("/")+1));var USED=["Namespace","Service","Endpoints","EndpointSlice","NetworkPolicy",...ownKinds];var FREE_TEXT=new Set("annotations command args env envFrom image volumes volumeMounts data stringData lifecycle livenessProbe readinessProbe startupProbe resou\
rces".split(" "));var NAMESPACE_NAME="kubernetes.io/metadata.name";var NEW_NAMESPACE="*";var NOWHERE={file:"(elsewhere)",line:1,column:1};function stranger({label,labels={},namespace,
namespaceLabels={}}){const home=namespace??namespaceLabels[NAMESPACE_NAME]??NEW_NAMESPACE;const resource={apiVersion:"v1",kind:"Pod",namespace:home,name:label,json:{},
at:NOWHERE,locate:()=>NOWHERE};return{kind:"Pod",namespace:home,name:label,label,labels,...namespace===void 0&&{namespaceLabels:{[NAMESPACE_NAME]:NEW_NAMESPACE,
...namespaceLabels}},serviceAccount:"default",hostNetwork:false,ports:[],replicas:1,at:NOWHERE,resource}}var ELSEWHERE=strangerEntry(stranger({label:"elsewhere"}));function strangerEntry(workload){return{kind:"stranger",name:workload.label,workload}}var DOCUMENTATION=["203.0.113.","198.51.100.","192.0.2."].flatMap(net=>[`${net}1`,`${net}129`,`${net}254`]);var WIDE=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u\
{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u");var segmenter=new Intl.Segmenter("en",{granularity:"grapheme"});function problemAnnotations(problems,options={}){const order=["error","warning","notice"];return problems.filter(problem=>!isStanding(problem)).sort((a,b)=>order.
indexOf(a.severity)-order.indexOf(b.severity)).map(problem=>({level:problem.severity,...placed(problem.at,options),title:"netproof",message:[problem.message,...problem.
hint===void 0?[]:[problem.hint]].map(line=>visible(line,ANNOTATION_MESSAGE_CHARS/2)).join("\n")}))}function limitAnnotations(all){const levels=["error","warning",
"notice"];return levels.flatMap(level=>{const own=all.filter(annotation=>annotation.level===level);const room=ANNOTATIONS_PER_LEVEL-(level==="error"?ANNOTATIONS_KEPT_FOR_SET_FAILED:
0);const kept=own.slice(0,room);const last=kept.at(-1);if(last===void 0||own.length===kept.length)return kept;const more=`+${own.length-kept.length} more: see t\
he summary of this run`;return[...kept.slice(0,-1),{...last,message:`${cut(last.message,ANNOTATION_MESSAGE_CHARS-more.length-2)}

${more}`}]})}function placed(at,options){if(at===void 0||isLive(at))return{};const file=workspacePath(at.file,options.pathPrefix);return file===void 0?{}:{file,line:at.line,
column:at.column}}function workspacePath(file,prefix=""){const path6=import_node_path2.posix.normalize(import_node_path2.posix.isAbsolute(file)?file:import_node_path2.posix.
join(prefix,file));return leadsOut(path6)?void 0:path6}var core_exports={};__export(core_exports,{ExitCode:()=>ExitCode,addPath:()=>addPath,debug:()=>debug,endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,
getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,getState:()=>getState,group:()=>group,
info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>markdownSummary,notice:()=>notice,platform:()=>platform_exports,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,
setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>summary,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,
toWin32Path:()=>toWin32Path,warning:()=>warning});var os2=__toESM(require("os"),1);function toCommandValue(input){if(input===null||input===void 0){return""}else if(typeof input==="string"||input instanceof String){return input}return JSON.stringify(
input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length){return{}}return{title:annotationProperties.title,file:annotationProperties.
file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os2.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}var CMD_STRING="::";var Command=class{constructor(command,properties,message){if(!command){command="missing.command"}this.command=
command;this.properties=properties;this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){
cmdStr+=" ";let first=true;for(const key in this.properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key];if(val){if(first){first=false}else{
cmdStr+=","}cmdStr+=`${key}=${escapeProperty(val)}`}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}};function escapeData(s){return toCommandValue(
s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require("crypto"),1);var fs2=__toESM(require("fs"),1);var os3=__toESM(require("os"),1);function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath){throw new Error(`Unable to find environment variable fo\
r file command ${command}`)}if(!fs2.existsSync(filePath)){throw new Error(`Missing file at path: ${filePath}`)}fs2.appendFileSync(filePath,`${toCommandValue(message)}${os3.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter3=`ghadelimiter_${crypto.randomUUID()}`;const convertedValue=toCommandValue(value);
if(key.includes(delimiter3)){throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`)}if(convertedValue.includes(delimiter3)){
throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`)}return`${key}<<${delimiter3}${os3.EOL}${convertedValue}${os3.EOL}${delimiter3}`}var os5=__toESM(require("os"),1);var path5=__toESM(require("path"),1);var http=__toESM(require("http"),1);var https=__toESM(require("https"),1);function getProxyUrl(reqUrl){const usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl)){return void 0}const proxyVar=(()=>{if(usingSsl){return process.env["\
https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})();if(proxyVar){try{return new DecodedURL(proxyVar)}catch(_a){
if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}}else{return void 0}}function checkBypass(reqUrl){
if(!reqUrl.hostname){return false}const reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost)){return true}const noProxy=process.env["no_proxy"]||process.env["N\
O_PROXY"]||"";if(!noProxy){return false}let reqPort;if(reqUrl.port){reqPort=Number(reqUrl.port)}else if(reqUrl.protocol==="http:"){reqPort=80}else if(reqUrl.protocol===
"https:"){reqPort=443}const upperReqHosts=[reqUrl.hostname.toUpperCase()];if(typeof reqPort==="number"){upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`)}for(const upperNoProxyItem of noProxy.
split(",").map(x=>x.trim().toUpperCase()).filter(x=>x)){if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||
upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`))){return true}}return false}function isLoopbackAddress(host){const hostLower=host.toLowerCase();
return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL=class extends URL{constructor(url,base){
super(url,base);this._decodedUsername=decodeURIComponent(super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}};var tunnel=__toESM(require_tunnel2(),1);var ProxyAgent=class{constructor(){throw new Error("undici is not part of this bundle: see scripts/no-undici.mjs")}};var __awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var HttpCodes;(function(HttpCodes2){HttpCodes2[HttpCodes2["OK"]=200]="OK";HttpCodes2[HttpCodes2["MultipleChoices"]=300]=
"MultipleChoices";HttpCodes2[HttpCodes2["MovedPermanently"]=301]="MovedPermanently";HttpCodes2[HttpCodes2["ResourceMoved"]=302]="ResourceMoved";HttpCodes2[HttpCodes2["\
SeeOther"]=303]="SeeOther";HttpCodes2[HttpCodes2["NotModified"]=304]="NotModified";HttpCodes2[HttpCodes2["UseProxy"]=305]="UseProxy";HttpCodes2[HttpCodes2["Swit\
chProxy"]=306]="SwitchProxy";HttpCodes2[HttpCodes2["TemporaryRedirect"]=307]="TemporaryRedirect";HttpCodes2[HttpCodes2["PermanentRedirect"]=308]="PermanentRedir\
ect";HttpCodes2[HttpCodes2["BadRequest"]=400]="BadRequest";HttpCodes2[HttpCodes2["Unauthorized"]=401]="Unauthorized";HttpCodes2[HttpCodes2["PaymentRequired"]=402]=
"PaymentRequired";HttpCodes2[HttpCodes2["Forbidden"]=403]="Forbidden";HttpCodes2[HttpCodes2["NotFound"]=404]="NotFound";HttpCodes2[HttpCodes2["MethodNotAllowed"]=
405]="MethodNotAllowed";HttpCodes2[HttpCodes2["NotAcceptable"]=406]="NotAcceptable";HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"]=407]="ProxyAuthenticati\
onRequired";HttpCodes2[HttpCodes2["RequestTimeout"]=408]="RequestTimeout";HttpCodes2[HttpCodes2["Conflict"]=409]="Conflict";HttpCodes2[HttpCodes2["Gone"]=410]="\
Gone";HttpCodes2[HttpCodes2["TooManyRequests"]=429]="TooManyRequests";HttpCodes2[HttpCodes2["InternalServerError"]=500]="InternalServerError";HttpCodes2[HttpCodes2["\
NotImplemented"]=501]="NotImplemented";HttpCodes2[HttpCodes2["BadGateway"]=502]="BadGateway";HttpCodes2[HttpCodes2["ServiceUnavailable"]=503]="ServiceUnavailabl\
e";HttpCodes2[HttpCodes2["GatewayTimeout"]=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));var Headers;(function(Headers2){Headers2["Accept"]="accept";Headers2["\
ContentType"]="content-type"})(Headers||(Headers={}));var MediaTypes;(function(MediaTypes2){MediaTypes2["ApplicationJson"]="application/json"})(MediaTypes||(MediaTypes=
{}));var HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect];var HttpResponseRetryCodes=[
HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout];var RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"];var ExponentialBackoffCeiling=10;
var ExponentialBackoffTimeSlice=5;var HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message);this.name="HttpClientE\
rror";this.statusCode=statusCode;Object.setPrototypeOf(this,_HttpClientError.prototype)}};var HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter5(this,void 0,void 0,function*(){return new Promise(resolve2=>__awaiter5(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.
on("data",chunk=>{output=Buffer.concat([output,chunk])});this.message.on("end",()=>{resolve2(output.toString())})}))})}readBodyBuffer(){return __awaiter5(this,void 0,
void 0,function*(){return new Promise(resolve2=>__awaiter5(this,void 0,void 0,function*(){const chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)});this.
message.on("end",()=>{resolve2(Buffer.concat(chunks))})}))})}};var HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=false;this._allowRedirects=true;this._allowRedirectDowngrade=false;this.
_maxRedirects=50;this._allowRetries=false;this._maxRetries=1;this._keepAlive=false;this._disposed=false;this.userAgent=this._getUserAgentWithOrchestrationId(userAgent);
this.handlers=handlers||[];this.requestOptions=requestOptions;if(requestOptions){if(requestOptions.ignoreSslError!=null){this._ignoreSslError=requestOptions.ignoreSslError}
this._socketTimeout=requestOptions.socketTimeout;if(requestOptions.allowRedirects!=null){this._allowRedirects=requestOptions.allowRedirects}if(requestOptions.allowRedirectDowngrade!=
null){this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade}if(requestOptions.maxRedirects!=null){this._maxRedirects=Math.max(requestOptions.maxRedirects,
0)}if(requestOptions.keepAlive!=null){this._keepAlive=requestOptions.keepAlive}if(requestOptions.allowRetries!=null){this._allowRetries=requestOptions.allowRetries}
if(requestOptions.maxRetries!=null){this._maxRetries=requestOptions.maxRetries}}}options(requestUrl,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){
return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.
request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request("D\
ELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request("PO\
ST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request("PATC\
H",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request("PUT",requestUrl,
data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,null,additionalHeaders||
{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request(verb,requestUrl,stream,additionalHeaders)})}getJson(requestUrl_1){
return __awaiter5(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,
Headers.Accept,MediaTypes.ApplicationJson);const res=yield this.get(requestUrl,additionalHeaders);return this._processResponse(res,this.requestOptions)})}postJson(requestUrl_1,obj_1){
return __awaiter5(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this.
_getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(
additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.post(requestUrl,data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){
return __awaiter5(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this.
_getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(
additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.put(requestUrl,data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){
return __awaiter5(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this.
_getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(
additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.patch(requestUrl,data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){
return __awaiter5(this,void 0,void 0,function*(){if(this._disposed){throw new Error("Client has already been disposed.")}const parsedUrl=new URL(requestUrl);let info2=this.
_prepareRequest(verb,parsedUrl,headers);const maxTries=this._allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1;let numTries=0;let response;do{
response=yield this.requestRaw(info2,data);if(response&&response.message&&response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(const handler of this.
handlers){if(handler.canHandleAuthentication(response)){authenticationHandler=handler;break}}if(authenticationHandler){return authenticationHandler.handleAuthentication(
this,info2,data)}else{return response}}let redirectsRemaining=this._maxRedirects;while(response.message.statusCode&&HttpRedirectCodes.includes(response.message.
statusCode)&&this._allowRedirects&&redirectsRemaining>0){const redirectUrl=response.message.headers["location"];if(!redirectUrl){break}const parsedRedirectUrl=new URL(
redirectUrl);if(parsedUrl.protocol==="https:"&&parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this._allowRedirectDowngrade){throw new Error("Redirect from HT\
TPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")}yield response.
readBody();if(parsedRedirectUrl.hostname!==parsedUrl.hostname){for(const header in headers){if(header.toLowerCase()==="authorization"){delete headers[header]}}}
info2=this._prepareRequest(verb,parsedRedirectUrl,headers);response=yield this.requestRaw(info2,data);redirectsRemaining--}if(!response.message.statusCode||!HttpResponseRetryCodes.
includes(response.message.statusCode)){return response}numTries+=1;if(numTries<maxTries){yield response.readBody();yield this._performExponentialBackoff(numTries)}}while(numTries<
maxTries);return response})}dispose(){if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(info2,data){return __awaiter5(this,void 0,void 0,function*(){
return new Promise((resolve2,reject)=>{function callbackForResult(err,res){if(err){reject(err)}else if(!res){reject(new Error("Unknown error"))}else{resolve2(res)}}
this.requestRawWithCallback(info2,data,callbackForResult)})})}requestRawWithCallback(info2,data,onResult){if(typeof data==="string"){if(!info2.options.headers){
info2.options.headers={}}info2.options.headers["Content-Length"]=Buffer.byteLength(data,"utf8")}let callbackCalled=false;function handleResult(err,res){if(!callbackCalled){
callbackCalled=true;onResult(err,res)}}const req=info2.httpModule.request(info2.options,msg=>{const res=new HttpClientResponse(msg);handleResult(void 0,res)});let socket;
req.on("socket",sock=>{socket=sock});req.setTimeout(this._socketTimeout||3*6e4,()=>{if(socket){socket.end()}handleResult(new Error(`Request timeout: ${info2.options.
path}`))});req.on("error",function(err){handleResult(err)});if(data&&typeof data==="string"){req.write(data,"utf8")}if(data&&typeof data!=="string"){data.on("cl\
ose",function(){req.end()});data.pipe(req)}else{req.end()}}getAgent(serverUrl){const parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){
const parsedUrl=new URL(serverUrl);const proxyUrl=getProxyUrl(parsedUrl);const useProxy=proxyUrl&&proxyUrl.hostname;if(!useProxy){return}return this._getProxyAgentDispatcher(
parsedUrl,proxyUrl)}_prepareRequest(method,requestUrl,headers){const info2={};info2.parsedUrl=requestUrl;const usingSsl=info2.parsedUrl.protocol==="https:";info2.
httpModule=usingSsl?https:http;const defaultPort=usingSsl?443:80;info2.options={};info2.options.host=info2.parsedUrl.hostname;info2.options.port=info2.parsedUrl.
port?parseInt(info2.parsedUrl.port):defaultPort;info2.options.path=(info2.parsedUrl.pathname||"")+(info2.parsedUrl.search||"");info2.options.method=method;info2.
options.headers=this._mergeHeaders(headers);if(this.userAgent!=null){info2.options.headers["user-agent"]=this.userAgent}info2.options.agent=this._getAgent(info2.
parsedUrl);if(this.handlers){for(const handler of this.handlers){handler.prepareRequest(info2.options)}}return info2}_mergeHeaders(headers){if(this.requestOptions&&
this.requestOptions.headers){return Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(headers||{}))}return lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){
let clientHeader;if(this.requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[header];if(headerValue){clientHeader=
typeof headerValue==="number"?headerValue.toString():headerValue}}const additionalValue=additionalHeaders[header];if(additionalValue!==void 0){return typeof additionalValue===
"number"?additionalValue.toString():additionalValue}if(clientHeader!==void 0){return clientHeader}return _default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){
let clientHeader;if(this.requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];if(headerValue){
if(typeof headerValue==="number"){clientHeader=String(headerValue)}else if(Array.isArray(headerValue)){clientHeader=headerValue.join(", ")}else{clientHeader=headerValue}}}
const additionalValue=additionalHeaders[Headers.ContentType];if(additionalValue!==void 0){if(typeof additionalValue==="number"){return String(additionalValue)}else if(Array.
isArray(additionalValue)){return additionalValue.join(", ")}else{return additionalValue}}if(clientHeader!==void 0){return clientHeader}return _default}_getAgent(parsedUrl){
let agent;const proxyUrl=getProxyUrl(parsedUrl);const useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy){agent=this._proxyAgent}if(!useProxy){agent=
this._agent}if(agent){return agent}const usingSsl=parsedUrl.protocol==="https:";let maxSockets=100;if(this.requestOptions){maxSockets=this.requestOptions.maxSockets||
http.globalAgent.maxSockets}if(proxyUrl&&proxyUrl.hostname){const agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(proxyUrl.
username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})};let tunnelAgent;const overHttps=proxyUrl.
protocol==="https:";if(usingSsl){tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp}else{tunnelAgent=overHttps?tunnel.httpOverHttps:tunnel.httpOverHttp}
agent=tunnelAgent(agentOptions);this._proxyAgent=agent}if(!agent){const options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.Agent(options):new http.Agent(
options);this._agent=agent}if(usingSsl&&this._ignoreSslError){agent.options=Object.assign(agent.options||{},{rejectUnauthorized:false})}return agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){
let proxyAgent;if(this._keepAlive){proxyAgent=this._proxyAgentDispatcher}if(proxyAgent){return proxyAgent}const usingSsl=parsedUrl.protocol==="https:";proxyAgent=
new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:!this._keepAlive?0:1},(proxyUrl.username||proxyUrl.password)&&{token:`Basic ${Buffer.from(`${proxyUrl.
username}:${proxyUrl.password}`).toString("base64")}`}));this._proxyAgentDispatcher=proxyAgent;if(usingSsl&&this._ignoreSslError){proxyAgent.options=Object.assign(
proxyAgent.options.requestTls||{},{rejectUnauthorized:false})}return proxyAgent}_getUserAgentWithOrchestrationId(userAgent){const baseUserAgent=userAgent||"acti\
ons/http-client";const orchId=process.env["ACTIONS_ORCHESTRATION_ID"];if(orchId){const sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} \
actions_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter5(this,void 0,void 0,function*(){retryNumber=
Math.min(ExponentialBackoffCeiling,retryNumber);const ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve2=>setTimeout(()=>resolve2(),
ms))})}_processResponse(res,options){return __awaiter5(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>__awaiter5(this,void 0,void 0,function*(){
const statusCode=res.message.statusCode||0;const response={statusCode,result:null,headers:{}};if(statusCode===HttpCodes.NotFound){resolve2(response)}function dateTimeDeserializer(key,value){
if(typeof value==="string"){const a=new Date(value);if(!isNaN(a.valueOf())){return a}}return value}let obj;let contents;try{contents=yield res.readBody();if(contents&&
contents.length>0){if(options&&options.deserializeDates){obj=JSON.parse(contents,dateTimeDeserializer)}else{obj=JSON.parse(contents)}response.result=obj}response.
headers=res.message.headers}catch(err){}if(statusCode>299){let msg;if(obj&&obj.message){msg=obj.message}else if(contents&&contents.length>0){msg=contents}else{msg=
`Failed request: (${statusCode})`}const err=new HttpClientError(msg,statusCode);err.result=response.result;reject(err)}else{resolve2(response)}}))})}};var lowercaseKeys=obj=>Object.
keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],c),{});var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers){throw Error("The request has no headers")}options.
headers["Authorization"]=`Bearer ${this.token}`}canHandleAuthentication(){return false}handleAuthentication(){return __awaiter6(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var OidcClient=class _OidcClient{static createHttpClient(allowRetry=true,maxRetry=10){const requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
const token=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];if(!token){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return token}static getIDTokenUrl(){
const runtimeUrl=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];if(!runtimeUrl){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return runtimeUrl}static getCall(id_token_url){
return __awaiter7(this,void 0,void 0,function*(){var _a;const httpclient=_OidcClient.createHttpClient();const res=yield httpclient.getJson(id_token_url).catch(error2=>{
throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)});const id_token=(_a=res.result)===null||_a===void 0?void 0:_a.value;if(!id_token){throw new Error("Response json bod\
y do not have ID Token field")}return id_token})}static getIDToken(audience){return __awaiter7(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();
if(audience){const encodedAudience=encodeURIComponent(audience);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);
const id_token=yield _OidcClient.getCall(id_token_url);setSecret(id_token);return id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}};var import_os=require("os");var import_fs=require("fs");var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?
value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var{access,appendFile,writeFile}=import_fs.promises;var SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter8(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv){throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports j\
ob summaries.`)}try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch(_a){throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}this._filePath=pathFromEnv;return this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.
entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");if(!content){return`<${tag}${htmlAttrs}>`}return`<${tag}${htmlAttrs}>${content}</${tag}>`}write(options){
return __awaiter8(this,void 0,void 0,function*(){const overwrite=!!(options===null||options===void 0?void 0:options.overwrite);const filePath=yield this.filePath();
const writeFunc=overwrite?writeFile:appendFile;yield writeFunc(filePath,this._buffer,{encoding:"utf8"});return this.emptyBuffer()})}clear(){return __awaiter8(this,
void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
this._buffer="";return this}addRaw(text,addEOL=false){this._buffer+=text;return addEOL?this.addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code,lang){
const attrs=Object.assign({},lang&&{lang});const element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=false){
const tag=ordered?"ol":"ul";const listItems=items.map(item=>this.wrap("li",item)).join("");const element=this.wrap(tag,listItems);return this.addRaw(element).addEOL()}addTable(rows){
const tableBody=rows.map(row=>{const cells=row.map(cell=>{if(typeof cell==="string"){return this.wrap("td",cell)}const{header,data,colspan,rowspan}=cell;const tag=header?
"th":"td";const attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).
join("");const element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){const element=this.wrap("details",this.wrap("\
summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width:width2,height}=options||{};const attrs=Object.assign(Object.
assign({},width2&&{width:width2}),height&&{height});const element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){
const tag=`h${level}`;const allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1";const element=this.wrap(allowedTag,text);return this.addRaw(element).
addEOL()}addSeparator(){const element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){const element=this.wrap("br",null);return this.addRaw(
element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite});const element=this.wrap("blockquote",text,attrs);return this.addRaw(element).addEOL()}addLink(text,href){
const element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}};var _summary=new Summary;var markdownSummary=_summary;var summary=_summary;var path4=__toESM(require("path"),1);function toPosixPath(pth){return pth.replace(/[\\]/g,"/")}function toWin32Path(pth){return pth.replace(/[/]/g,"\\")}function toPlatformPath(pth){
return pth.replace(/[/\\]/g,path4.sep)}var platform_exports={};__export(platform_exports,{arch:()=>arch,getDetails:()=>getDetails,isLinux:()=>isLinux,isMacOS:()=>isMacOS,isWindows:()=>isWindows,platform:()=>platform});
var import_os2=__toESM(require("os"),1);var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var getWindowsInfo=()=>__awaiter9(void 0,void 0,void 0,function*(){const{stdout:version}=yield getExecOutput('powershe\
ll -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:true});const{stdout:name}=yield getExecOutput('powershell -command "(Ge\
t-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:true});return{name:name.trim(),version:version.trim()}});var getMacOsInfo=()=>__awaiter9(
void 0,void 0,void 0,function*(){var _a,_b,_c,_d;const{stdout}=yield getExecOutput("sw_vers",void 0,{silent:true});const version=(_b=(_a=stdout.match(/ProductVersion:\s*(.+)/))===
null||_a===void 0?void 0:_a[1])!==null&&_b!==void 0?_b:"";const name=(_d=(_c=stdout.match(/ProductName:\s*(.+)/))===null||_c===void 0?void 0:_c[1])!==null&&_d!==
void 0?_d:"";return{name,version}});var getLinuxInfo=()=>__awaiter9(void 0,void 0,void 0,function*(){const{stdout}=yield getExecOutput("lsb_release",["-i","-r",
"-s"],{silent:true});const[name,version]=stdout.trim().split("\n");return{name,version}});var platform=import_os2.default.platform();var arch=import_os2.default.
arch();var isWindows=platform==="win32";var isMacOS=platform==="darwin";var isLinux=platform==="linux";function getDetails(){return __awaiter9(this,void 0,void 0,
function*(){return Object.assign(Object.assign({},yield isWindows?getWindowsInfo():isMacOS?getMacOsInfo():getLinuxInfo()),{platform,arch,isWindows,isMacOS,isLinux})})}var __awaiter10=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||
(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2["Success"]=0]="Success";ExitCode2[ExitCode2["Failure"]=1]="Failu\
re"})(ExitCode||(ExitCode={}));function exportVariable(name,val){const convertedVal=toCommandValue(val);process.env[name]=convertedVal;const filePath=process.env["\
GITHUB_ENV"]||"";if(filePath){return issueFileCommand("ENV",prepareKeyValueMessage(name,val))}issueCommand("set-env",{name},convertedVal)}function setSecret(secret){
issueCommand("add-mask",{},secret)}function addPath(inputPath){const filePath=process.env["GITHUB_PATH"]||"";if(filePath){issueFileCommand("PATH",inputPath)}else{
issueCommand("add-path",{},inputPath)}process.env["PATH"]=`${inputPath}${path5.delimiter}${process.env["PATH"]}`}function getInput(name,options){const val=process.
env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val){throw new Error(`Input required and not supplied: ${name}`)}if(options&&
options.trimWhitespace===false){return val}return val.trim()}function getMultilineInput(name,options){const inputs=getInput(name,options).split("\n").filter(x=>x!==
"");if(options&&options.trimWhitespace===false){return inputs}return inputs.map(input=>input.trim())}function getBooleanInput(name,options){const trueValue=["tr\
ue","True","TRUE"];const falseValue=["false","False","FALSE"];const val=getInput(name,options);if(trueValue.includes(val))return true;if(falseValue.includes(val))
return false;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(name,value){const filePath=process.env["GITHUB_OUTPUT"]||"";if(filePath){
return issueFileCommand("OUTPUT",prepareKeyValueMessage(name,value))}process.stdout.write(os5.EOL);issueCommand("set-output",{name},toCommandValue(value))}function setCommandEcho(enabled){
issue("echo",enabled?"on":"off")}function setFailed(message){process.exitCode=ExitCode.Failure;error(message)}function isDebug(){return process.env["RUNNER_DEBU\
G"]==="1"}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function warning(message,properties={}){issueCommand("warning",toCommandProperties(properties),message instanceof Error?message.
toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof Error?message.toString():message)}
function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function group(name,fn){
return __awaiter10(this,void 0,void 0,function*(){startGroup(name);let result;try{result=yield fn()}finally{endGroup()}return result})}function saveState(name,value){
const filePath=process.env["GITHUB_STATE"]||"";if(filePath){return issueFileCommand("STATE",prepareKeyValueMessage(name,value))}issueCommand("save-state",{name},
toCommandValue(value))}function getState(name){return process.env[`STATE_${name}`]||""}function getIDToken(aud){return __awaiter10(this,void 0,void 0,function*(){
return yield OidcClient.getIDToken(aud)})}var import_node_crypto=require("node:crypto");function workflowLog({write,commands}){return{line:text=>{write(ownLines(text))},untrusted:(label,text)=>{const lines=untrustedLines(label,text);const pause=(0,import_node_crypto.randomBytes)(
16).toString("hex");write(`::stop-commands::${pause}
`);try{write(lines)}finally{write(`::${pause}::
`)}},annotate:annotation=>{const{level,file,line,column}=annotation;commands[level](cut(commandText(annotation.message),ANNOTATION_MESSAGE_CHARS),{title:withoutCommands(
visible(annotation.title,TITLE_CHARS)),...file!==void 0&&{file:visible(file,4096)},...line!==void 0&&{startLine:line},...column!==void 0&&{startColumn:column}})},
startGroup:title=>{commands.startGroup(withoutCommands(visible(title,TITLE_CHARS)))},endGroup:()=>{commands.endGroup()}}}function ownLines(text){if(isPlain(text))
return`${text}
`;return text.split(/\r\n|\n|\r/).map(line=>`${logLine(line)}
`).join("")}function untrustedLines(label,text){const heading=withoutCommands(` ${visible(label,LOG_LABEL_CHARS)}:`);const bounded=cut(text,LOG_LINES_PER_PRINT*
LOG_LINE_CHARS);const lines=withoutControls(bounded.replace(/\r\n?/g,"\n")).trimEnd().split("\n");const shown=lines.slice(0,LOG_LINES_PER_PRINT).map(line=>`  | ${cut(
withoutCommands(line),LOG_LINE_CHARS)}`.trimEnd());const left2=lines.length-shown.length;const more=left2>0||bounded.length<text.length?[`  | \u2026 ${left2>0?counted(
left2,"more line"):"and more"} left out`]:[];return[heading,...shown,...more].map(line=>`${line}
`).join("")}var STATE_KEY="cluster";function systemStep(){const log=workflowLog({write:text=>process.stdout.write(text),commands:core_exports});return{env:process.env,log,input:name=>getInput(
name),output:(name,value)=>{setOutput(name,value)},keep:state=>{saveState(STATE_KEY,state)},kept:()=>getState(STATE_KEY),fail:message=>{process.exitCode=1;log.annotate(
{level:"error",title:"netproof",message:visible(message,SENTENCE_CHARS)})}}}function annotate(log,all){for(const annotation of limitAnnotations(all))log.annotate(
annotation)}async function cleanUpAfterMain(step){const kept=step.kept();if(kept==="")return;const state=readState(kept);if(state===void 0)return;const problems=await cleanUp(
state,{exec:systemExec,clock:systemClock});if(problems.length===0)step.log.line(`nothing is left of the cluster ${state.name}`);annotate(step.log,problemAnnotations(
problems))}var import_node_os=require("node:os");function endOnUncaught(level,exitCode){const end=error2=>{process.stdout.write(outputTail2(level,error2)+import_node_os.EOL,()=>process.exit(exitCode));setTimeout(
()=>process.exit(exitCode),1e3).unref()};process.on("uncaughtException",end);process.on("unhandledRejection",end)}function outputTail2(level,error2){const message=error2 instanceof
Error?error2.message:String(error2);const line=withoutCommands(visible(message,SENTENCE_CHARS)).replaceAll("%","%25");return`::${level} title=netproof::netproof\
 itself failed: ${line}`}endOnUncaught("warning",0);void cleanUpAfterMain(systemStep());
