"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function __init(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:true}):target,mod));function readlink(fsPath){return __awaiter(this,void 0,void 0,function*(){const result=yield fs.promises.readlink(fsPath);if(IS_WINDOWS&&!result.endsWith("\\")){
return`${result}\\`}return result})}function exists(fsPath){return __awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="ENO\
ENT"){return false}throw err}return true})}function isRooted(p){p=normalizeSeparators(p);if(!p){throw new Error('isRooted() parameter "p" cannot be empty')}if(IS_WINDOWS){
return p.startsWith("\\")||/^[A-Z]:/i.test(p)}return p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return __awaiter(this,void 0,void 0,function*(){
let stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exis\
ts '${filePath}': ${err}`)}}if(stats&&stats.isFile()){if(IS_WINDOWS){const upperExt=path.extname(filePath).toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===
upperExt)){return filePath}}else{if(isUnixExecutable(stats)){return filePath}}}const originalFilePath=filePath;for(const extension of extensions){filePath=originalFilePath+
extension;stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable fil\
e exists '${filePath}': ${err}`)}}if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=path.dirname(filePath);const upperName=path.basename(filePath).toUpperCase();
for(const actualName of yield readdir2(directory)){if(upperName===actualName.toUpperCase()){filePath=path.join(directory,actualName);break}}}catch(err){console.
log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`)}return filePath}else{if(isUnixExecutable(stats)){return filePath}}}}
return""})}function normalizeSeparators(p){p=p||"";if(IS_WINDOWS){p=p.replace(/\//g,"\\");return p.replace(/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){
return(stats.mode&1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.
getuid()}var fs,path,__awaiter,chmod,copyFile,lstat,mkdir2,open2,readdir2,rename,rm3,rmdir,stat,symlink,unlink,IS_WINDOWS,READONLY;var init_io_util=__esm({"node\
_modules/@actions/io/lib/io-util.js"(){fs=__toESM(require("fs"),1);path=__toESM(require("path"),1);__awaiter=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(
result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};({chmod,copyFile,lstat,mkdir:mkdir2,
open:open2,readdir:readdir2,rename,rm:rm3,rmdir,stat,symlink,unlink}=fs.promises);IS_WINDOWS=process.platform==="win32";READONLY=fs.constants.O_RDONLY}});function cp(source_1,dest_1){return __awaiter2(this,arguments,void 0,function*(source,dest,options={}){const{force,recursive,copySourceDirectory}=readCopyOptions(
options);const destStat=(yield exists(dest))?yield stat(dest):null;if(destStat&&destStat.isFile()&&!force){return}const newDest=destStat&&destStat.isDirectory()&&
copySourceDirectory?path2.join(dest,path2.basename(source)):dest;if(!(yield exists(source))){throw new Error(`no such file or directory: ${source}`)}const sourceStat=yield stat(
source);if(sourceStat.isDirectory()){if(!recursive){throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`)}else{
yield cpDirRecursive(source,newDest,0,force)}}else{if(path2.relative(source,newDest)===""){throw new Error(`'${newDest}' and '${source}' are the same file`)}yield copyFile2(
source,newDest,force)}})}function rmRF(inputPath){return __awaiter2(this,void 0,void 0,function*(){if(IS_WINDOWS){if(/[*"<>|]/.test(inputPath)){throw new Error(
'File path must not contain `*`, `"`, `<`, `>` or `|` on Windows')}}try{yield rm3(inputPath,{force:true,maxRetries:3,recursive:true,retryDelay:300})}catch(err){
throw new Error(`File was unable to be removed ${err}`)}})}function mkdirP(fsPath){return __awaiter2(this,void 0,void 0,function*(){(0,import_assert.ok)(fsPath,
"a path argument must be provided");yield mkdir2(fsPath,{recursive:true})})}function which(tool,check){return __awaiter2(this,void 0,void 0,function*(){if(!tool){
throw new Error("parameter 'tool' is required")}if(check){const result=yield which(tool,false);if(!result){if(IS_WINDOWS){throw new Error(`Unable to locate exec\
utable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also ver\
ify the file has a valid extension for an executable file.`)}else{throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path\
 exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)}}return result}
const matches=yield findInPath(tool);if(matches&&matches.length>0){return matches[0]}return""})}function findInPath(tool){return __awaiter2(this,void 0,void 0,function*(){
if(!tool){throw new Error("parameter 'tool' is required")}const extensions=[];if(IS_WINDOWS&&process.env["PATHEXT"]){for(const extension of process.env["PATHEXT"].
split(path2.delimiter)){if(extension){extensions.push(extension)}}}if(isRooted(tool)){const filePath=yield tryGetExecutablePath(tool,extensions);if(filePath){return[
filePath]}return[]}if(tool.includes(path2.sep)){return[]}const directories=[];if(process.env.PATH){for(const p of process.env.PATH.split(path2.delimiter)){if(p){
directories.push(p)}}}const matches=[];for(const directory of directories){const filePath=yield tryGetExecutablePath(path2.join(directory,tool),extensions);if(filePath){
matches.push(filePath)}}return matches})}function readCopyOptions(options){const force=options.force==null?true:options.force;const recursive=Boolean(options.recursive);
const copySourceDirectory=options.copySourceDirectory==null?true:Boolean(options.copySourceDirectory);return{force,recursive,copySourceDirectory}}function cpDirRecursive(sourceDir,destDir,currentDepth,force){
return __awaiter2(this,void 0,void 0,function*(){if(currentDepth>=255)return;currentDepth++;yield mkdirP(destDir);const files=yield readdir2(sourceDir);for(const fileName of files){
const srcFile=`${sourceDir}/${fileName}`;const destFile=`${destDir}/${fileName}`;const srcFileStat=yield lstat(srcFile);if(srcFileStat.isDirectory()){yield cpDirRecursive(
srcFile,destFile,currentDepth,force)}else{yield copyFile2(srcFile,destFile,force)}}yield chmod(destDir,(yield stat(sourceDir)).mode)})}function copyFile2(srcFile,destFile,force){
return __awaiter2(this,void 0,void 0,function*(){if((yield lstat(srcFile)).isSymbolicLink()){try{yield lstat(destFile);yield unlink(destFile)}catch(e){if(e.code===
"EPERM"){yield chmod(destFile,"0666");yield unlink(destFile)}}const symlinkFull=yield readlink(srcFile);yield symlink(symlinkFull,destFile,IS_WINDOWS?"junction":
null)}else if(!(yield exists(destFile))||force){yield copyFile(srcFile,destFile)}})}var import_assert,path2,__awaiter2;var init_io=__esm({"node_modules/@actions\
/io/lib/io.js"(){import_assert=require("assert");path2=__toESM(require("path"),1);init_io_util();__awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(
result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}}});function argStringToArray(argString){const args=[];let inQuotes=false;let escaped=false;let arg="";function append(c){if(escaped&&c!=='"'){arg+="\\"}arg+=c;escaped=
false}for(let i=0;i<argString.length;i++){const c=argString.charAt(i);if(c==='"'){if(!escaped){inQuotes=!inQuotes}else{append(c)}continue}if(c==="\\"&&escaped){
append(c);continue}if(c==="\\"&&inQuotes){escaped=true;continue}if(c===" "&&!inQuotes){if(arg.length>0){args.push(arg);arg=""}continue}append(c)}if(arg.length>0){
args.push(arg.trim())}return args}var os,events,child,path3,import_timers,__awaiter3,IS_WINDOWS2,ToolRunner,ExecState;var init_toolrunner=__esm({"node_modules/@\
actions/exec/lib/toolrunner.js"(){os=__toESM(require("os"),1);events=__toESM(require("events"),1);child=__toESM(require("child_process"),1);path3=__toESM(require("path"),1);
init_io();init_io_util();import_timers=require("timers");__awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:
new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};IS_WINDOWS2=process.platform==="win32";ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
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
does not exist!`))}const fileName=this._getSpawnFileName();const cp3=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.options,
fileName));let stdbuffer="";if(cp3.stdout){cp3.stdout.on("data",data=>{if(this.options.listeners&&this.options.listeners.stdout){this.options.listeners.stdout(data)}
if(!optionsNonNull.silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(data)}stdbuffer=this._processLineBuffer(data,stdbuffer,line=>{if(this.options.
listeners&&this.options.listeners.stdline){this.options.listeners.stdline(line)}})})}let errbuffer="";if(cp3.stderr){cp3.stderr.on("data",data=>{state.processStderr=
true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(data)}if(!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.
outStream){const s=optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}errbuffer=this._processLineBuffer(data,errbuffer,
line=>{if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(line)}})})}cp3.on("error",err=>{state.processError=err.message;
state.processExited=true;state.processClosed=true;state.CheckComplete()});cp3.on("exit",code=>{state.processExitCode=code;state.processExited=true;this._debug(`\
Exit code ${code} received from tool '${this.toolPath}'`);state.CheckComplete()});cp3.on("close",code=>{state.processExitCode=code;state.processExited=true;state.
processClosed=true;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);state.CheckComplete()});state.on("done",(error2,exitCode)=>{if(stdbuffer.
length>0){this.emit("stdline",stdbuffer)}if(errbuffer.length>0){this.emit("errline",errbuffer)}cp3.removeAllListeners();if(error2){reject(error2)}else{resolve2(
exitCode)}});if(this.options.input){if(!cp3.stdin){throw new Error("child process missing stdin")}cp3.stdin.end(this.options.input)}}))})}};ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){
super();this.processClosed=false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.done=false;this.
timeout=null;if(!toolPath){throw new Error("toolPath must not be empty")}this.options=options;this.toolPath=toolPath;if(options.delay){this.delay=options.delay}}CheckComplete(){
if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.
delay,this)}}_debug(message){this.emit("debug",message)}_setResult(){let error2;if(this.processExited){if(this.processError){error2=new Error(`There was an erro\
r when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==
0&&!this.options.ignoreReturnCode){error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&
this.options.failOnStdErr){error2=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}}if(this.timeout){
clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(state.done){return}if(!state.
processClosed&&state.processExited){const message=`The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}\
'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}}});function exec(commandLine,args,options){return __awaiter4(this,void 0,void 0,function*(){const commandArgs=argStringToArray(commandLine);if(commandArgs.length===
0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const toolPath=commandArgs[0];args=commandArgs.slice(1).concat(args||[]);const runner=new ToolRunner(
toolPath,args,options);return runner.exec()})}function getExecOutput(commandLine,args,options){return __awaiter4(this,void 0,void 0,function*(){var _a,_b;let stdout="";
let stderr="";const stdoutDecoder=new import_string_decoder.StringDecoder("utf8");const stderrDecoder=new import_string_decoder.StringDecoder("utf8");const originalStdoutListener=(_a=
options===null||options===void 0?void 0:options.listeners)===null||_a===void 0?void 0:_a.stdout;const originalStdErrListener=(_b=options===null||options===void 0?
void 0:options.listeners)===null||_b===void 0?void 0:_b.stderr;const stdErrListener=data=>{stderr+=stderrDecoder.write(data);if(originalStdErrListener){originalStdErrListener(
data)}};const stdOutListener=data=>{stdout+=stdoutDecoder.write(data);if(originalStdoutListener){originalStdoutListener(data)}};const listeners=Object.assign(Object.
assign({},options===null||options===void 0?void 0:options.listeners),{stdout:stdOutListener,stderr:stdErrListener});const exitCode=yield exec(commandLine,args,Object.
assign(Object.assign({},options),{listeners}));stdout+=stdoutDecoder.end();stderr+=stderrDecoder.end();return{exitCode,stdout,stderr}})}var import_string_decoder,
__awaiter4;var init_exec=__esm({"node_modules/@actions/exec/lib/exec.js"(){import_string_decoder=require("string_decoder");init_toolrunner();__awaiter4=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})}}});function toCommandValue(input){if(input===null||input===void 0){return""}else if(typeof input==="string"||input instanceof String){return input}return JSON.stringify(
input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length){return{}}return{title:annotationProperties.title,file:annotationProperties.
file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}var init_utils=__esm(
{"node_modules/@actions/core/lib/utils.js"(){}});function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os2.EOL)}function issue(name,message=""){
issueCommand(name,{},message)}function escapeData(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){
return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var os2,CMD_STRING,Command;var init_command=__esm(
{"node_modules/@actions/core/lib/command.js"(){os2=__toESM(require("os"),1);init_utils();CMD_STRING="::";Command=class{constructor(command,properties,message){if(!command){
command="missing.command"}this.command=command;this.properties=properties;this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&
Object.keys(this.properties).length>0){cmdStr+=" ";let first=true;for(const key in this.properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key];
if(val){if(first){first=false}else{cmdStr+=","}cmdStr+=`${key}=${escapeProperty(val)}`}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}}}});function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath){throw new Error(`Unable to find environment variable fo\
r file command ${command}`)}if(!fs2.existsSync(filePath)){throw new Error(`Missing file at path: ${filePath}`)}fs2.appendFileSync(filePath,`${toCommandValue(message)}${os3.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter3=`ghadelimiter_${crypto.randomUUID()}`;const convertedValue=toCommandValue(value);
if(key.includes(delimiter3)){throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`)}if(convertedValue.includes(delimiter3)){
throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`)}return`${key}<<${delimiter3}${os3.EOL}${convertedValue}${os3.EOL}${delimiter3}`}
var crypto,fs2,os3;var init_file_command=__esm({"node_modules/@actions/core/lib/file-command.js"(){crypto=__toESM(require("crypto"),1);fs2=__toESM(require("fs"),1);
os3=__toESM(require("os"),1);init_utils()}});function getProxyUrl(reqUrl){const usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl)){return void 0}const proxyVar=(()=>{if(usingSsl){return process.env["\
https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})();if(proxyVar){try{return new DecodedURL(proxyVar)}catch(_a){
if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}}else{return void 0}}function checkBypass(reqUrl){
if(!reqUrl.hostname){return false}const reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost)){return true}const noProxy=process.env["no_proxy"]||process.env["N\
O_PROXY"]||"";if(!noProxy){return false}let reqPort;if(reqUrl.port){reqPort=Number(reqUrl.port)}else if(reqUrl.protocol==="http:"){reqPort=80}else if(reqUrl.protocol===
"https:"){reqPort=443}const upperReqHosts=[reqUrl.hostname.toUpperCase()];if(typeof reqPort==="number"){upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`)}for(const upperNoProxyItem of noProxy.
split(",").map(x=>x.trim().toUpperCase()).filter(x=>x)){if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||
upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`))){return true}}return false}function isLoopbackAddress(host){const hostLower=host.toLowerCase();
return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL;var init_proxy=__esm(
{"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base);this._decodedUsername=decodeURIComponent(
super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=require("net");var tls=require("tls");var http2=require("http");
var https2=require("https");var events2=require("events");var assert=require("assert");var util2=require("util");exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=
httpsOverHttp2;exports2.httpOverHttps=httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);
agent.request=http2.request;return agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);agent.request=http2.request;agent.createSocket=createSecureSocket;
agent.defaultPort=443;return agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);agent.request=https2.request;return agent}function httpsOverHttps2(options){
var agent=new TunnelingAgent(options);agent.request=https2.request;agent.createSocket=createSecureSocket;agent.defaultPort=443;return agent}function TunnelingAgent(options){
var self=this;self.options=options||{};self.proxyOptions=self.options.proxy||{};self.maxSockets=self.options.maxSockets||http2.Agent.defaultMaxSockets;self.requests=
[];self.sockets=[];self.on("free",function onFree(socket,host,port,localAddress){var options2=toOptions(host,port,localAddress);for(var i=0,len=self.requests.length;i<
len;++i){var pending=self.requests[i];if(pending.host===options2.host&&pending.port===options2.port){self.requests.splice(i,1);pending.request.onSocket(socket);
return}}socket.destroy();self.removeSocket(socket)})}util2.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function addRequest(req,host,port,localAddress){
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
"TUNNEL: "+args[0]}else{args.unshift("TUNNEL:")}console.error.apply(console,args)}}else{debug2=function(){}}exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var ProxyAgent;var init_no_undici=__esm({"scripts/no-undici.mjs"(){"use strict";ProxyAgent=class{constructor(){throw new Error("undici is not part of this bundl\
e: see scripts/no-undici.mjs")}}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){const proxyUrl=getProxyUrl(
new URL(serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){const parsedUrl=new URL(requestUrl);return parsedUrl.protocol==="https:"}var http,
https,tunnel,__awaiter5,HttpCodes,Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,
HttpClientError,HttpClientResponse,HttpClient,lowercaseKeys;var init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require("http"),1);
https=__toESM(require("https"),1);init_proxy();tunnel=__toESM(require_tunnel2(),1);init_no_undici();__awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(
result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){HttpCodes2[HttpCodes2["\
OK"]=200]="OK";HttpCodes2[HttpCodes2["MultipleChoices"]=300]="MultipleChoices";HttpCodes2[HttpCodes2["MovedPermanently"]=301]="MovedPermanently";HttpCodes2[HttpCodes2["\
ResourceMoved"]=302]="ResourceMoved";HttpCodes2[HttpCodes2["SeeOther"]=303]="SeeOther";HttpCodes2[HttpCodes2["NotModified"]=304]="NotModified";HttpCodes2[HttpCodes2["\
UseProxy"]=305]="UseProxy";HttpCodes2[HttpCodes2["SwitchProxy"]=306]="SwitchProxy";HttpCodes2[HttpCodes2["TemporaryRedirect"]=307]="TemporaryRedirect";HttpCodes2[HttpCodes2["\
PermanentRedirect"]=308]="PermanentRedirect";HttpCodes2[HttpCodes2["BadRequest"]=400]="BadRequest";HttpCodes2[HttpCodes2["Unauthorized"]=401]="Unauthorized";HttpCodes2[HttpCodes2["\
PaymentRequired"]=402]="PaymentRequired";HttpCodes2[HttpCodes2["Forbidden"]=403]="Forbidden";HttpCodes2[HttpCodes2["NotFound"]=404]="NotFound";HttpCodes2[HttpCodes2["\
MethodNotAllowed"]=405]="MethodNotAllowed";HttpCodes2[HttpCodes2["NotAcceptable"]=406]="NotAcceptable";HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"]=407]=
"ProxyAuthenticationRequired";HttpCodes2[HttpCodes2["RequestTimeout"]=408]="RequestTimeout";HttpCodes2[HttpCodes2["Conflict"]=409]="Conflict";HttpCodes2[HttpCodes2["\
Gone"]=410]="Gone";HttpCodes2[HttpCodes2["TooManyRequests"]=429]="TooManyRequests";HttpCodes2[HttpCodes2["InternalServerError"]=500]="InternalServerError";HttpCodes2[HttpCodes2["\
NotImplemented"]=501]="NotImplemented";HttpCodes2[HttpCodes2["BadGateway"]=502]="BadGateway";HttpCodes2[HttpCodes2["ServiceUnavailable"]=503]="ServiceUnavailabl\
e";HttpCodes2[HttpCodes2["GatewayTimeout"]=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2["Accept"]="accept";Headers2["ContentT\
ype"]="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2["ApplicationJson"]="application/json"})(MediaTypes||(MediaTypes={}));HttpRedirectCodes=
[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect];HttpResponseRetryCodes=[HttpCodes.
BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout];RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"];ExponentialBackoffCeiling=10;ExponentialBackoffTimeSlice=
5;HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message);this.name="HttpClientError";this.statusCode=statusCode;Object.
setPrototypeOf(this,_HttpClientError.prototype)}};HttpClientResponse=class{constructor(message){this.message=message}readBody(){return __awaiter5(this,void 0,void 0,
function*(){return new Promise(resolve2=>__awaiter5(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on("data",chunk=>{output=Buffer.concat(
[output,chunk])});this.message.on("end",()=>{resolve2(output.toString())})}))})}readBodyBuffer(){return __awaiter5(this,void 0,void 0,function*(){return new Promise(
resolve2=>__awaiter5(this,void 0,void 0,function*(){const chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)});this.message.on("end",()=>{resolve2(Buffer.
concat(chunks))})}))})}};HttpClient=class{constructor(userAgent2,handlers,requestOptions){this._ignoreSslError=false;this._allowRedirects=true;this._allowRedirectDowngrade=
false;this._maxRedirects=50;this._allowRetries=false;this._maxRetries=1;this._keepAlive=false;this._disposed=false;this.userAgent=this._getUserAgentWithOrchestrationId(
userAgent2);this.handlers=handlers||[];this.requestOptions=requestOptions;if(requestOptions){if(requestOptions.ignoreSslError!=null){this._ignoreSslError=requestOptions.
ignoreSslError}this._socketTimeout=requestOptions.socketTimeout;if(requestOptions.allowRedirects!=null){this._allowRedirects=requestOptions.allowRedirects}if(requestOptions.
allowRedirectDowngrade!=null){this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade}if(requestOptions.maxRedirects!=null){this._maxRedirects=Math.max(
requestOptions.maxRedirects,0)}if(requestOptions.keepAlive!=null){this._keepAlive=requestOptions.keepAlive}if(requestOptions.allowRetries!=null){this._allowRetries=
requestOptions.allowRetries}if(requestOptions.maxRetries!=null){this._maxRetries=requestOptions.maxRetries}}}options(requestUrl,additionalHeaders){return __awaiter5(
this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter5(this,void 0,
void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){
return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.
request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request(
"PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request("PU\
T",requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request("HEAD",requestUrl,
null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream2,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request(verb,requestUrl,
stream2,additionalHeaders)})}getJson(requestUrl_1){return __awaiter5(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.
Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);const res=yield this.get(requestUrl,additionalHeaders);return this.
_processResponse(res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter5(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.post(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter5(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter5(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter5(this,void 0,void 0,function*(){
if(this._disposed){throw new Error("Client has already been disposed.")}const parsedUrl=new URL(requestUrl);let info2=this._prepareRequest(verb,parsedUrl,headers);
const maxTries=this._allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1;let numTries=0;let response;do{response=yield this.requestRaw(info2,data);
if(response&&response.message&&response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(const handler of this.handlers){if(handler.canHandleAuthentication(
response)){authenticationHandler=handler;break}}if(authenticationHandler){return authenticationHandler.handleAuthentication(this,info2,data)}else{return response}}
let redirectsRemaining=this._maxRedirects;while(response.message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>
0){const redirectUrl=response.message.headers["location"];if(!redirectUrl){break}const parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&
parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this._allowRedirectDowngrade){throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")}yield response.readBody();if(parsedRedirectUrl.hostname!==
parsedUrl.hostname){for(const header in headers){if(header.toLowerCase()==="authorization"){delete headers[header]}}}info2=this._prepareRequest(verb,parsedRedirectUrl,
headers);response=yield this.requestRaw(info2,data);redirectsRemaining--}if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode)){
return response}numTries+=1;if(numTries<maxTries){yield response.readBody();yield this._performExponentialBackoff(numTries)}}while(numTries<maxTries);return response})}dispose(){
if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(info2,data){return __awaiter5(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>{
function callbackForResult(err,res){if(err){reject(err)}else if(!res){reject(new Error("Unknown error"))}else{resolve2(res)}}this.requestRawWithCallback(info2,data,
callbackForResult)})})}requestRawWithCallback(info2,data,onResult){if(typeof data==="string"){if(!info2.options.headers){info2.options.headers={}}info2.options.
headers["Content-Length"]=Buffer.byteLength(data,"utf8")}let callbackCalled=false;function handleResult(err,res){if(!callbackCalled){callbackCalled=true;onResult(
err,res)}}const req=info2.httpModule.request(info2.options,msg=>{const res=new HttpClientResponse(msg);handleResult(void 0,res)});let socket;req.on("socket",sock=>{
socket=sock});req.setTimeout(this._socketTimeout||3*6e4,()=>{if(socket){socket.end()}handleResult(new Error(`Request timeout: ${info2.options.path}`))});req.on(
"error",function(err){handleResult(err)});if(data&&typeof data==="string"){req.write(data,"utf8")}if(data&&typeof data!=="string"){data.on("close",function(){req.
end()});data.pipe(req)}else{req.end()}}getAgent(serverUrl){const parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){const parsedUrl=new URL(
serverUrl);const proxyUrl=getProxyUrl(parsedUrl);const useProxy=proxyUrl&&proxyUrl.hostname;if(!useProxy){return}return this._getProxyAgentDispatcher(parsedUrl,
proxyUrl)}_prepareRequest(method,requestUrl,headers){const info2={};info2.parsedUrl=requestUrl;const usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=
usingSsl?https:http;const defaultPort=usingSsl?443:80;info2.options={};info2.options.host=info2.parsedUrl.hostname;info2.options.port=info2.parsedUrl.port?parseInt(
info2.parsedUrl.port):defaultPort;info2.options.path=(info2.parsedUrl.pathname||"")+(info2.parsedUrl.search||"");info2.options.method=method;info2.options.headers=
this._mergeHeaders(headers);if(this.userAgent!=null){info2.options.headers["user-agent"]=this.userAgent}info2.options.agent=this._getAgent(info2.parsedUrl);if(this.
handlers){for(const handler of this.handlers){handler.prepareRequest(info2.options)}}return info2}_mergeHeaders(headers){if(this.requestOptions&&this.requestOptions.
headers){return Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(headers||{}))}return lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){
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
proxyAgent.options.requestTls||{},{rejectUnauthorized:false})}return proxyAgent}_getUserAgentWithOrchestrationId(userAgent2){const baseUserAgent=userAgent2||"ac\
tions/http-client";const orchId=process.env["ACTIONS_ORCHESTRATION_ID"];if(orchId){const sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent}\
 actions_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter5(this,void 0,void 0,function*(){retryNumber=
Math.min(ExponentialBackoffCeiling,retryNumber);const ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve2=>setTimeout(()=>resolve2(),
ms))})}_processResponse(res,options){return __awaiter5(this,void 0,void 0,function*(){return new Promise((resolve2,reject)=>__awaiter5(this,void 0,void 0,function*(){
const statusCode=res.message.statusCode||0;const response={statusCode,result:null,headers:{}};if(statusCode===HttpCodes.NotFound){resolve2(response)}function dateTimeDeserializer(key,value){
if(typeof value==="string"){const a=new Date(value);if(!isNaN(a.valueOf())){return a}}return value}let obj;let contents;try{contents=yield res.readBody();if(contents&&
contents.length>0){if(options&&options.deserializeDates){obj=JSON.parse(contents,dateTimeDeserializer)}else{obj=JSON.parse(contents)}response.result=obj}response.
headers=res.message.headers}catch(err){}if(statusCode>299){let msg;if(obj&&obj.message){msg=obj.message}else if(contents&&contents.length>0){msg=contents}else{msg=
`Failed request: (${statusCode})`}const err=new HttpClientError(msg,statusCode);err.result=response.result;reject(err)}else{resolve2(response)}}))})}};lowercaseKeys=
obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],c),{})}});var __awaiter6,BearerCredentialHandler;var init_auth=__esm({"node_modules/@actions/http-client/lib/auth.js"(){__awaiter6=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};BearerCredentialHandler=
class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers){throw Error("The request has no headers")}options.headers["Authorization"]=
`Bearer ${this.token}`}canHandleAuthentication(){return false}handleAuthentication(){return __awaiter6(this,void 0,void 0,function*(){throw new Error("not imple\
mented")})}}}});var __awaiter7,OidcClient;var init_oidc_utils=__esm({"node_modules/@actions/core/lib/oidc-utils.js"(){init_lib();init_auth();init_core();__awaiter7=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};OidcClient=class _OidcClient{static createHttpClient(allowRetry=true,maxRetry=10){
const requestOptions={allowRetries:allowRetry,maxRetries:maxRetry};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],
requestOptions)}static getRequestToken(){const token=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];if(!token){throw new Error("Unable to get ACTIONS_ID_TOKEN_RE\
QUEST_TOKEN env variable")}return token}static getIDTokenUrl(){const runtimeUrl=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];if(!runtimeUrl){throw new Error("Una\
ble to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return runtimeUrl}static getCall(id_token_url){return __awaiter7(this,void 0,void 0,function*(){var _a;const httpclient=_OidcClient.
createHttpClient();const res=yield httpclient.getJson(id_token_url).catch(error2=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)});const id_token=(_a=res.result)===null||_a===void 0?void 0:_a.value;if(!id_token){throw new Error("Response json bod\
y do not have ID Token field")}return id_token})}static getIDToken(audience){return __awaiter7(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.getIDTokenUrl();
if(audience){const encodedAudience=encodeURIComponent(audience);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url is ${id_token_url}`);
const id_token=yield _OidcClient.getCall(id_token_url);setSecret(id_token);return id_token}catch(error2){throw new Error(`Error message: ${error2.message}`)}})}}}});var import_os,import_fs,__awaiter8,access,appendFile,writeFile,SUMMARY_ENV_VAR,Summary,_summary,markdownSummary,summary;var init_summary=__esm({"node_modules/@a\
ctions/core/lib/summary.js"(){import_os=require("os");import_fs=require("fs");__awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};({access,appendFile,writeFile}=import_fs.promises);SUMMARY_ENV_VAR=
"GITHUB_STEP_SUMMARY";Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter8(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}
const pathFromEnv=process.env[SUMMARY_ENV_VAR];if(!pathFromEnv){throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runt\
ime environment supports job summaries.`)}try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch(_a){throw new Error(`Unable to a\
ccess summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`)}this._filePath=pathFromEnv;return this._filePath})}wrap(tag,content,attrs={}){
const htmlAttrs=Object.entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");if(!content){return`<${tag}${htmlAttrs}>`}return`<${tag}${htmlAttrs}>${content}\
</${tag}>`}write(options){return __awaiter8(this,void 0,void 0,function*(){const overwrite=!!(options===null||options===void 0?void 0:options.overwrite);const filePath=yield this.
filePath();const writeFunc=overwrite?writeFile:appendFile;yield writeFunc(filePath,this._buffer,{encoding:"utf8"});return this.emptyBuffer()})}clear(){return __awaiter8(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===
0}emptyBuffer(){this._buffer="";return this}addRaw(text,addEOL=false){this._buffer+=text;return addEOL?this.addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code,lang){
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
const element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}};_summary=new Summary;markdownSummary=_summary;summary=_summary}});function toPosixPath(pth){return pth.replace(/[\\]/g,"/")}function toWin32Path(pth){return pth.replace(/[/]/g,"\\")}function toPlatformPath(pth){return pth.replace(
/[/\\]/g,path4.sep)}var path4;var init_path_utils=__esm({"node_modules/@actions/core/lib/path-utils.js"(){path4=__toESM(require("path"),1)}});var platform_exports={};__export(platform_exports,{arch:()=>arch,getDetails:()=>getDetails,isLinux:()=>isLinux,isMacOS:()=>isMacOS,isWindows:()=>isWindows,platform:()=>platform2});
function getDetails(){return __awaiter9(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield isWindows?getWindowsInfo():isMacOS?getMacOsInfo():
getLinuxInfo()),{platform:platform2,arch,isWindows,isMacOS,isLinux})})}var import_os2,__awaiter9,getWindowsInfo,getMacOsInfo,getLinuxInfo,platform2,arch,isWindows,
isMacOS,isLinux;var init_platform=__esm({"node_modules/@actions/core/lib/platform.js"(){import_os2=__toESM(require("os"),1);init_exec();__awaiter9=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};getWindowsInfo=()=>__awaiter9(
void 0,void 0,void 0,function*(){const{stdout:version}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,
{silent:true});const{stdout:name}=yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:true});return{
name:name.trim(),version:version.trim()}});getMacOsInfo=()=>__awaiter9(void 0,void 0,void 0,function*(){var _a,_b,_c,_d;const{stdout}=yield getExecOutput("sw_ve\
rs",void 0,{silent:true});const version=(_b=(_a=stdout.match(/ProductVersion:\s*(.+)/))===null||_a===void 0?void 0:_a[1])!==null&&_b!==void 0?_b:"";const name=(_d=
(_c=stdout.match(/ProductName:\s*(.+)/))===null||_c===void 0?void 0:_c[1])!==null&&_d!==void 0?_d:"";return{name,version}});getLinuxInfo=()=>__awaiter9(void 0,void 0,
void 0,function*(){const{stdout}=yield getExecOutput("lsb_release",["-i","-r","-s"],{silent:true});const[name,version]=stdout.trim().split("\n");return{name,version}});
platform2=import_os2.default.platform();arch=import_os2.default.arch();isWindows=platform2==="win32";isMacOS=platform2==="darwin";isLinux=platform2==="linux"}});var core_exports={};__export(core_exports,{ExitCode:()=>ExitCode,addPath:()=>addPath,debug:()=>debug,endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,
getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,getState:()=>getState,group:()=>group,
info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>markdownSummary,notice:()=>notice,platform:()=>platform_exports,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,
setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>summary,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,
toWin32Path:()=>toWin32Path,warning:()=>warning});function exportVariable(name,val){const convertedVal=toCommandValue(val);process.env[name]=convertedVal;const filePath=process.
env["GITHUB_ENV"]||"";if(filePath){return issueFileCommand("ENV",prepareKeyValueMessage(name,val))}issueCommand("set-env",{name},convertedVal)}function setSecret(secret){
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
return yield OidcClient.getIDToken(aud)})}var os5,path5,__awaiter10,ExitCode;var init_core=__esm({"node_modules/@actions/core/lib/core.js"(){init_command();init_file_command();
init_utils();os5=__toESM(require("os"),1);path5=__toESM(require("path"),1);init_oidc_utils();init_summary();init_summary();init_path_utils();init_platform();__awaiter10=
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(
function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){
reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};(function(ExitCode2){ExitCode2[ExitCode2["Success"]=0]="Success";ExitCode2[ExitCode2["Failure"]=1]="Failure"})(ExitCode||(ExitCode={}))}});var require_constants=__commonJS({"node_modules/semver/internal/constants.js"(exports2,module2){"use strict";var SEMVER_SPEC_VERSION="2.0.0";var MAX_LENGTH=256;
var MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991;var MAX_SAFE_COMPONENT_LENGTH=16;var MAX_SAFE_BUILD_LENGTH=MAX_LENGTH-6;var WHITESPACE_CHARACTERS=[
"	","\n","\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029",
"\u202F","\u205F","\u3000","\uFEFF"];var RELEASE_TYPES=["major","premajor","minor","preminor","patch","prepatch","prerelease"];module2.exports={MAX_LENGTH,MAX_SAFE_COMPONENT_LENGTH,
MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,WHITESPACE_CHARACTERS,RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}});var require_debug=__commonJS({"node_modules/semver/internal/debug.js"(exports2,module2){"use strict";var debug2=typeof process==="object"&&process.env&&process.
env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{};module2.exports=debug2}});var require_re=__commonJS({"node_modules/semver/internal/re.js"(exports2,module2){"use strict";var{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_LENGTH}=require_constants();
var debug2=require_debug();exports2=module2.exports={};var re=exports2.re=[];var safeRe=exports2.safeRe=[];var src=exports2.src=[];var safeSrc=exports2.safeSrc=
[];var t=exports2.t={};var R=0;var LETTERDASHNUMBER="[a-zA-Z0-9-]";var safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]];
var makeSafeRegex=value=>{for(const[token,max]of safeRegexReplacements){value=value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}\
{1,${max}}`)}return value};var createToken=(name,value,isGlobal)=>{const safe=makeSafeRegex(value);const index=R++;debug2(name,index,value);t[name]=index;src[index]=
value;safeSrc[index]=safe;re[index]=new RegExp(value,isGlobal?"g":void 0);safeRe[index]=new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0\
|[1-9]\\d*");createToken("NUMERICIDENTIFIERLOOSE","\\d+");createToken("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);createToken("MAINVERSION",`(${src[t.
NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.
NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]}\
)`);createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}\
(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);createToken("PRERELEASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
createToken("BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`);createToken("BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);createToken("FU\
LLPLAIN",`v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);createToken("FULL",`^${src[t.FULLPLAIN]}$`);createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.
PRERELEASELOOSE]}?${src[t.BUILD]}?`);createToken("LOOSE",`^${src[t.LOOSEPLAIN]}$`);createToken("GTLT","((?:<|>)?=?)");createToken("XRANGEIDENTIFIERLOOSE",`${src[t.
NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);createToken("XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]}\
)(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.
XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);createToken(
"XRANGE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);createToken("COERCEPLAIN",`${"\
(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);createToken("COERC\
E",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`);createToken("COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);createToken("CO\
ERCERTL",src[t.COERCE],true);createToken("COERCERTLFULL",src[t.COERCEFULL],true);createToken("LONETILDE","(?:~>?)");createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\
\\s+`,true);exports2.tildeTrimReplace="$1~";createToken("TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.
XRANGEPLAINLOOSE]}$`);createToken("LONECARET","(?:\\^)");createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,true);exports2.caretTrimReplace="$1^";createToken(
"CARET",`^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("COMPARATORLOOSE",
`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);createToken("COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);createToken("COMPARATORTRIM",`(\\s*)${src[t.
GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,true);exports2.comparatorTrimReplace="$1$2$3";createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+\
-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);createToken("HYPHENRANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);createToken("S\
TAR","(<|>)?=?\\s*\\*");createToken("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}});var require_parse_options=__commonJS({"node_modules/semver/internal/parse-options.js"(exports2,module2){"use strict";var looseOption=Object.freeze({loose:true});
var emptyOpts=Object.freeze({});var parseOptions=options=>{if(!options){return emptyOpts}if(typeof options!=="object"){return looseOption}return options};module2.
exports=parseOptions}});var require_identifiers=__commonJS({"node_modules/semver/internal/identifiers.js"(exports2,module2){"use strict";var numeric=/^[0-9]+$/;var compareIdentifiers=(a,b)=>{
if(typeof a==="number"&&typeof b==="number"){return a===b?0:a<b?-1:1}const anum=numeric.test(a);const bnum=numeric.test(b);if(anum&&bnum){a=+a;b=+b}return a===b?
0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1};var rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module2.exports={compareIdentifiers,rcompareIdentifiers}}});var require_semver=__commonJS({"node_modules/semver/classes/semver.js"(exports2,module2){"use strict";var debug2=require_debug();var{MAX_LENGTH,MAX_SAFE_INTEGER}=require_constants();
var{safeRe:re,t}=require_re();var parseOptions=require_parse_options();var{compareIdentifiers}=require_identifiers();var isPrereleaseIdentifier=(prerelease,identifier)=>{
const identifiers=identifier.split(".");if(identifiers.length>prerelease.length){return false}for(let i=0;i<identifiers.length;i++){if(compareIdentifiers(prerelease[i],
identifiers[i])!==0){return false}}return true};var SemVer=class _SemVer{constructor(version,options){options=parseOptions(options);if(version instanceof _SemVer){
if(version.loose===!!options.loose&&version.includePrerelease===!!options.includePrerelease){return version}else{version=version.version}}else if(typeof version!==
"string"){throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)}if(version.length>MAX_LENGTH){throw new TypeError(`version is \
longer than ${MAX_LENGTH} characters`)}debug2("SemVer",version,options);this.options=options;this.loose=!!options.loose;this.includePrerelease=!!options.includePrerelease;
const m=version.trim().match(options.loose?re[t.LOOSE]:re[t.FULL]);if(!m){throw new TypeError(`Invalid Version: ${version}`)}this.raw=version;this.major=+m[1];this.
minor=+m[2];this.patch=+m[3];if(this.major>MAX_SAFE_INTEGER||this.major<0){throw new TypeError("Invalid major version")}if(this.minor>MAX_SAFE_INTEGER||this.minor<
0){throw new TypeError("Invalid minor version")}if(this.patch>MAX_SAFE_INTEGER||this.patch<0){throw new TypeError("Invalid patch version")}if(!m[4]){this.prerelease=
[]}else{this.prerelease=m[4].split(".").map(id=>{if(/^[0-9]+$/.test(id)){const num=+id;if(num>=0&&num<MAX_SAFE_INTEGER){return num}}return id})}this.build=m[5]?
m[5].split("."):[];this.format()}format(){this.version=`${this.major}.${this.minor}.${this.patch}`;if(this.prerelease.length){this.version+=`-${this.prerelease.
join(".")}`}return this.version}toString(){return this.version}compare(other){debug2("SemVer.compare",this.version,this.options,other);if(!(other instanceof _SemVer)){
if(typeof other==="string"&&other===this.version){return 0}other=new _SemVer(other,this.options)}if(other.version===this.version){return 0}return this.compareMain(
other)||this.comparePre(other)}compareMain(other){if(!(other instanceof _SemVer)){other=new _SemVer(other,this.options)}if(this.major<other.major){return-1}if(this.
major>other.major){return 1}if(this.minor<other.minor){return-1}if(this.minor>other.minor){return 1}if(this.patch<other.patch){return-1}if(this.patch>other.patch){
return 1}return 0}comparePre(other){if(!(other instanceof _SemVer)){other=new _SemVer(other,this.options)}if(this.prerelease.length&&!other.prerelease.length){return-1}else if(!this.
prerelease.length&&other.prerelease.length){return 1}else if(!this.prerelease.length&&!other.prerelease.length){return 0}let i=0;do{const a=this.prerelease[i];const b=other.
prerelease[i];debug2("prerelease compare",i,a,b);if(a===void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===b){continue}else{
return compareIdentifiers(a,b)}}while(++i)}compareBuild(other){if(!(other instanceof _SemVer)){other=new _SemVer(other,this.options)}let i=0;do{const a=this.build[i];
const b=other.build[i];debug2("build compare",i,a,b);if(a===void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===b){
continue}else{return compareIdentifiers(a,b)}}while(++i)}inc(release,identifier,identifierBase){if(release.startsWith("pre")){if(!identifier&&identifierBase===false){
throw new Error("invalid increment argument: identifier is empty")}if(identifier){const match=`-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:re[t.
PRERELEASE]);if(!match||match[1]!==identifier){throw new Error(`invalid identifier: ${identifier}`)}}}switch(release){case"premajor":this.prerelease.length=0;this.
patch=0;this.minor=0;this.major++;this.inc("pre",identifier,identifierBase);break;case"preminor":this.prerelease.length=0;this.patch=0;this.minor++;this.inc("pr\
e",identifier,identifierBase);break;case"prepatch":this.prerelease.length=0;this.inc("patch",identifier,identifierBase);this.inc("pre",identifier,identifierBase);
break;case"prerelease":if(this.prerelease.length===0){this.inc("patch",identifier,identifierBase)}this.inc("pre",identifier,identifierBase);break;case"release":
if(this.prerelease.length===0){throw new Error(`version ${this.raw} is not a prerelease`)}this.prerelease.length=0;break;case"major":if(this.minor!==0||this.patch!==
0||this.prerelease.length===0){this.major++}this.minor=0;this.patch=0;this.prerelease=[];break;case"minor":if(this.patch!==0||this.prerelease.length===0){this.minor++}
this.patch=0;this.prerelease=[];break;case"patch":if(this.prerelease.length===0){this.patch++}this.prerelease=[];break;case"pre":{const base=Number(identifierBase)?
1:0;if(this.prerelease.length===0){this.prerelease=[base]}else{let i=this.prerelease.length;while(--i>=0){if(typeof this.prerelease[i]==="number"){this.prerelease[i]++;
i=-2}}if(i===-1){if(identifier===this.prerelease.join(".")&&identifierBase===false){throw new Error("invalid increment argument: identifier already exists")}this.
prerelease.push(base)}}if(identifier){let prerelease=[identifier,base];if(identifierBase===false){prerelease=[identifier]}if(isPrereleaseIdentifier(this.prerelease,
identifier)){const prereleaseBase=this.prerelease[identifier.split(".").length];if(isNaN(prereleaseBase)){this.prerelease=prerelease}}else{this.prerelease=prerelease}}
break}default:throw new Error(`invalid increment argument: ${release}`)}this.raw=this.format();if(this.build.length){this.raw+=`+${this.build.join(".")}`}return this}};
module2.exports=SemVer}});var require_parse=__commonJS({"node_modules/semver/functions/parse.js"(exports2,module2){"use strict";var SemVer=require_semver();var parse=(version,options,throwErrors=false)=>{
if(version instanceof SemVer){return version}try{return new SemVer(version,options)}catch(er){if(!throwErrors){return null}throw er}};module2.exports=parse}});var require_valid=__commonJS({"node_modules/semver/functions/valid.js"(exports2,module2){"use strict";var parse=require_parse();var valid2=(version,options)=>{const v=parse(
version,options);return v?v.version:null};module2.exports=valid2}});var require_clean=__commonJS({"node_modules/semver/functions/clean.js"(exports2,module2){"use strict";var parse=require_parse();var clean2=(version,options)=>{const s=parse(
version.trim().replace(/^[=v]+/,""),options);return s?s.version:null};module2.exports=clean2}});var require_inc=__commonJS({"node_modules/semver/functions/inc.js"(exports2,module2){"use strict";var SemVer=require_semver();var inc=(version,release,options,identifier,identifierBase)=>{
if(typeof options==="string"){identifierBase=identifier;identifier=options;options=void 0}try{return new SemVer(version instanceof SemVer?version.version:version,
options).inc(release,identifier,identifierBase).version}catch(er){return null}};module2.exports=inc}});var require_diff=__commonJS({"node_modules/semver/functions/diff.js"(exports2,module2){"use strict";var parse=require_parse();var diff=(version1,version2)=>{const v1=parse(
version1,null,true);const v2=parse(version2,null,true);const comparison=v1.compare(v2);if(comparison===0){return null}const v1Higher=comparison>0;const highVersion=v1Higher?
v1:v2;const lowVersion=v1Higher?v2:v1;const highHasPre=!!highVersion.prerelease.length;const lowHasPre=!!lowVersion.prerelease.length;if(lowHasPre&&!highHasPre){
if(!lowVersion.patch&&!lowVersion.minor){return"major"}if(lowVersion.compareMain(highVersion)===0){if(lowVersion.minor&&!lowVersion.patch){return"minor"}return"\
patch"}}const prefix=highHasPre?"pre":"";if(v1.major!==v2.major){return prefix+"major"}if(v1.minor!==v2.minor){return prefix+"minor"}if(v1.patch!==v2.patch){return prefix+
"patch"}return"prerelease"};module2.exports=diff}});var require_major=__commonJS({"node_modules/semver/functions/major.js"(exports2,module2){"use strict";var SemVer=require_semver();var major=(a,loose)=>new SemVer(
a,loose).major;module2.exports=major}});var require_minor=__commonJS({"node_modules/semver/functions/minor.js"(exports2,module2){"use strict";var SemVer=require_semver();var minor=(a,loose)=>new SemVer(
a,loose).minor;module2.exports=minor}});var require_patch=__commonJS({"node_modules/semver/functions/patch.js"(exports2,module2){"use strict";var SemVer=require_semver();var patch=(a,loose)=>new SemVer(
a,loose).patch;module2.exports=patch}});var require_prerelease=__commonJS({"node_modules/semver/functions/prerelease.js"(exports2,module2){"use strict";var parse=require_parse();var prerelease=(version,options)=>{
const parsed=parse(version,options);return parsed&&parsed.prerelease.length?parsed.prerelease:null};module2.exports=prerelease}});var require_compare=__commonJS({"node_modules/semver/functions/compare.js"(exports2,module2){"use strict";var SemVer=require_semver();var compare=(a,b,loose)=>new SemVer(
a,loose).compare(new SemVer(b,loose));module2.exports=compare}});var require_rcompare=__commonJS({"node_modules/semver/functions/rcompare.js"(exports2,module2){"use strict";var compare=require_compare();var rcompare=(a,b,loose)=>compare(
b,a,loose);module2.exports=rcompare}});var require_compare_loose=__commonJS({"node_modules/semver/functions/compare-loose.js"(exports2,module2){"use strict";var compare=require_compare();var compareLoose=(a,b)=>compare(
a,b,true);module2.exports=compareLoose}});var require_compare_build=__commonJS({"node_modules/semver/functions/compare-build.js"(exports2,module2){"use strict";var SemVer=require_semver();var compareBuild=(a,b,loose)=>{
const versionA=new SemVer(a,loose);const versionB=new SemVer(b,loose);return versionA.compare(versionB)||versionA.compareBuild(versionB)};module2.exports=compareBuild}});var require_sort=__commonJS({"node_modules/semver/functions/sort.js"(exports2,module2){"use strict";var compareBuild=require_compare_build();var sort=(list,loose)=>list.
sort((a,b)=>compareBuild(a,b,loose));module2.exports=sort}});var require_rsort=__commonJS({"node_modules/semver/functions/rsort.js"(exports2,module2){"use strict";var compareBuild=require_compare_build();var rsort=(list,loose)=>list.
sort((a,b)=>compareBuild(b,a,loose));module2.exports=rsort}});var require_gt=__commonJS({"node_modules/semver/functions/gt.js"(exports2,module2){"use strict";var compare=require_compare();var gt2=(a,b,loose)=>compare(a,b,loose)>
0;module2.exports=gt2}});var require_lt=__commonJS({"node_modules/semver/functions/lt.js"(exports2,module2){"use strict";var compare=require_compare();var lt=(a,b,loose)=>compare(a,b,loose)<
0;module2.exports=lt}});var require_eq=__commonJS({"node_modules/semver/functions/eq.js"(exports2,module2){"use strict";var compare=require_compare();var eq=(a,b,loose)=>compare(a,b,loose)===
0;module2.exports=eq}});var require_neq=__commonJS({"node_modules/semver/functions/neq.js"(exports2,module2){"use strict";var compare=require_compare();var neq=(a,b,loose)=>compare(a,b,
loose)!==0;module2.exports=neq}});var require_gte=__commonJS({"node_modules/semver/functions/gte.js"(exports2,module2){"use strict";var compare=require_compare();var gte=(a,b,loose)=>compare(a,b,
loose)>=0;module2.exports=gte}});var require_lte=__commonJS({"node_modules/semver/functions/lte.js"(exports2,module2){"use strict";var compare=require_compare();var lte=(a,b,loose)=>compare(a,b,
loose)<=0;module2.exports=lte}});var require_cmp=__commonJS({"node_modules/semver/functions/cmp.js"(exports2,module2){"use strict";var eq=require_eq();var neq=require_neq();var gt2=require_gt();
var gte=require_gte();var lt=require_lt();var lte=require_lte();var cmp=(a,op,b,loose)=>{switch(op){case"===":if(typeof a==="object"){a=a.version}if(typeof b===
"object"){b=b.version}return a===b;case"!==":if(typeof a==="object"){a=a.version}if(typeof b==="object"){b=b.version}return a!==b;case"":case"=":case"==":return eq(
a,b,loose);case"!=":return neq(a,b,loose);case">":return gt2(a,b,loose);case">=":return gte(a,b,loose);case"<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:
throw new TypeError(`Invalid operator: ${op}`)}};module2.exports=cmp}});var require_coerce=__commonJS({"node_modules/semver/functions/coerce.js"(exports2,module2){"use strict";var SemVer=require_semver();var parse=require_parse();var{
safeRe:re,t}=require_re();var coerce=(version,options)=>{if(version instanceof SemVer){return version}if(typeof version==="number"){version=String(version)}if(typeof version!==
"string"){return null}options=options||{};let match=null;if(!options.rtl){match=version.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE])}else{const coerceRtlRegex=options.
includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL];let next;while((next=coerceRtlRegex.exec(version))&&(!match||match.index+match[0].length!==version.length)){
if(!match||next.index+next[0].length!==match.index+match[0].length){match=next}coerceRtlRegex.lastIndex=next.index+next[1].length+next[2].length}coerceRtlRegex.
lastIndex=-1}if(match===null){return null}const major=match[2];const minor=match[3]||"0";const patch=match[4]||"0";const prerelease=options.includePrerelease&&match[5]?
`-${match[5]}`:"";const build=options.includePrerelease&&match[6]?`+${match[6]}`:"";return parse(`${major}.${minor}.${patch}${prerelease}${build}`,options)};module2.
exports=coerce}});var require_truncate=__commonJS({"node_modules/semver/functions/truncate.js"(exports2,module2){"use strict";var parse=require_parse();var constants3=require_constants();
var SemVer=require_semver();var truncate=(version,truncation,options)=>{if(!constants3.RELEASE_TYPES.includes(truncation)){return null}const clonedVersion=cloneInputVersion(
version,options);return clonedVersion&&doTruncation(clonedVersion,truncation)};var cloneInputVersion=(version,options)=>{const versionStringToParse=version instanceof
SemVer?version.version:version;return parse(versionStringToParse,options)};var doTruncation=(version,truncation)=>{if(isPrerelease(truncation)){return version.version}
version.prerelease=[];switch(truncation){case"major":version.minor=0;version.patch=0;break;case"minor":version.patch=0;break}return version.format()};var isPrerelease=type=>{
return type.startsWith("pre")};module2.exports=truncate}});var require_lrucache=__commonJS({"node_modules/semver/internal/lrucache.js"(exports2,module2){"use strict";var LRUCache=class{constructor(){this.max=1e3;this.map=
new Map}get(key){const value=this.map.get(key);if(value===void 0){return void 0}else{this.map.delete(key);this.map.set(key,value);return value}}delete(key){return this.
map.delete(key)}set(key,value){const deleted=this.delete(key);if(!deleted&&value!==void 0){if(this.map.size>=this.max){const firstKey=this.map.keys().next().value;
this.delete(firstKey)}this.map.set(key,value)}return this}};module2.exports=LRUCache}});var require_trim_comparator_whitespace=__commonJS({"node_modules/semver/internal/trim-comparator-whitespace.js"(exports2,module2){"use strict";var{MAX_LENGTH,MAX_SAFE_BUILD_LENGTH,
WHITESPACE_CHARACTERS}=require_constants();var whitespace=new Uint8Array(65536);for(const char of WHITESPACE_CHARACTERS){whitespace[char.charCodeAt(0)]=1}var isWhitespace=char=>char!==
void 0&&whitespace[char.charCodeAt(0)]===1;var isVersionPrefix=char=>char==="v"||char==="="||isWhitespace(char);var isDigit=char=>char!==void 0&&char>="0"&&char<=
"9";var isLetter=char=>char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z");var isIdentifierCharacter=char=>isDigit(char)||isLetter(char)||char==="-";var isVersionStart=char=>isDigit(
char)||char==="x"||char==="X"||char==="*";var findDigitsEndIndex=(range,start,limit,digitRuns)=>{if(!isDigit(range[start])){return start}if(start>=digitRuns.start&&
start<digitRuns.end){return Math.min(start+limit,digitRuns.end)}if(start>=digitRuns.previousStart&&start<digitRuns.previousEnd){return Math.min(start+limit,digitRuns.
previousEnd)}let end=start+1;while(isDigit(range[end])){end++}digitRuns.previousStart=digitRuns.start;digitRuns.previousEnd=digitRuns.end;digitRuns.start=start;
digitRuns.end=end;return Math.min(start+limit,end)};var findVersionNumberEndIndex=(range,start,loose,digitRuns)=>{if(!loose&&range[start]==="0"){return start+1}
return findDigitsEndIndex(range,start,loose?MAX_LENGTH:MAX_LENGTH+1,digitRuns)};var findPrereleaseIdentifierEndIndex=(range,start,loose,digitRuns)=>{const digitsEnd=findDigitsEndIndex(
range,start,MAX_LENGTH,digitRuns);if(isLetter(range[digitsEnd])||range[digitsEnd]==="-"){let end=digitsEnd+1;const limit=end+MAX_SAFE_BUILD_LENGTH;while(end<limit&&
isIdentifierCharacter(range[end])){end++}return end}return findVersionNumberEndIndex(range,start,loose,digitRuns)};var findPrereleaseEndIndex=(range,start,loose,digitRuns)=>{
const hyphen=range[start]==="-";if(!loose&&!hyphen){return start}const identifierStart=start+(hyphen?1:0);let end=findPrereleaseIdentifierEndIndex(range,identifierStart,
loose,digitRuns);if(end===identifierStart){if(!loose||!hyphen){return start}end=findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns)}while(range[end]===
"."){const next=findPrereleaseIdentifierEndIndex(range,end+1,loose,digitRuns);if(next===end+1){break}end=next}return end};var findBuildIdentifierEndIndex=(range,start)=>{
let end=start;while(end-start<MAX_SAFE_BUILD_LENGTH&&isIdentifierCharacter(range[end])){end++}return end};var findBuildEndIndex=(range,start)=>{if(range[start]!==
"+"){return start}let end=findBuildIdentifierEndIndex(range,start+1);if(end===start+1){return start}while(range[end]==="."){const next=findBuildIdentifierEndIndex(
range,end+1);if(next===end+1){break}end=next}return end};var findLooseFullVersionEndIndex=(range,start,digitRuns)=>{let end=start;for(let component=0;component<
3;component++){const next=findVersionNumberEndIndex(range,end,true,digitRuns);if(next===end){return start}end=next;if(component<2){if(range[end]!=="."){return start}
end++}}const prereleaseEnd=findPrereleaseEndIndex(range,end,true,digitRuns);return findBuildEndIndex(range,prereleaseEnd)};var findPartialVersionComponentEndIndex=(range,start,digitRuns)=>{
if(isDigit(range[start])){return findVersionNumberEndIndex(range,start,false,digitRuns)}return isVersionStart(range[start])?start+1:start};var findPartialVersionEndIndex=(range,start,digitRuns)=>{
let end=findPartialVersionComponentEndIndex(range,start,digitRuns);for(let component=0;component<2;component++){if(range[end]!=="."){return end}const next=findPartialVersionComponentEndIndex(
range,end+1,digitRuns);if(next===end+1){return end}end=next}const prereleaseEnd=findPrereleaseEndIndex(range,end,false,digitRuns);return findBuildEndIndex(range,
prereleaseEnd)};var findVersionEndIndex=(range,start,digitRuns)=>{const fullVersionEnd=findLooseFullVersionEndIndex(range,start,digitRuns);return fullVersionEnd!==
start?fullVersionEnd:findPartialVersionEndIndex(range,start,digitRuns)};var findRemovableWhitespaceIndex=(range,matchStart)=>{let position=matchStart;if(isWhitespace(
range[position])){position++}if(range[position]==="<"||range[position]===">"){position++}if(range[position]==="="){position++}return isWhitespace(range[position])?
position:-1};var trimComparatorWhitespace=range=>{let result="";let copyFrom=0;let cursor=0;const digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};while(cursor<
range.length){const matchStart=cursor;if(range[cursor]==="<"||range[cursor]===">"){cursor++}else if(!isVersionPrefix(range[cursor])&&!isVersionStart(range[cursor])){
cursor++;continue}while(cursor<range.length&&isVersionPrefix(range[cursor])){cursor++}if(!isVersionStart(range[cursor])){continue}const whitespacePosition=findRemovableWhitespaceIndex(
range,matchStart);if(whitespacePosition!==-1){result+=range.slice(copyFrom,whitespacePosition);copyFrom=whitespacePosition+1}cursor=findVersionEndIndex(range,cursor,
digitRuns)}return result+range.slice(copyFrom)};module2.exports=trimComparatorWhitespace}});var require_range=__commonJS({"node_modules/semver/classes/range.js"(exports2,module2){"use strict";var SPACE_CHARACTERS=/\s+/g;var Range=class _Range{constructor(range,options){
options=parseOptions(options);if(range instanceof _Range){if(range.loose===!!options.loose&&range.includePrerelease===!!options.includePrerelease){return range}else{
return new _Range(range.raw,options)}}if(range instanceof Comparator){this.raw=range.value;this.set=[[range]];this.formatted=void 0;return this}this.options=options;
this.loose=!!options.loose;this.includePrerelease=!!options.includePrerelease;this.raw=range.trim().replace(SPACE_CHARACTERS," ");this.set=this.raw.split("||").
map(r=>this.parseRange(r.trim())).filter(c=>c.length);if(!this.set.length){throw new TypeError(`Invalid SemVer Range: ${this.raw}`)}if(this.set.length>1){const first=this.
set[0];this.set=this.set.filter(c=>!isNullSet(c[0]));if(this.set.length===0){this.set=[first]}else if(this.set.length>1){for(const c of this.set){if(c.length===
1&&isAny(c[0])){this.set=[c];break}}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted="";for(let i=0;i<this.set.length;i++){if(i>0){
this.formatted+="||"}const comps=this.set[i];for(let k=0;k<comps.length;k++){if(k>0){this.formatted+=" "}this.formatted+=comps[k].toString().trim()}}}return this.
formatted}format(){return this.range}toString(){return this.range}parseRange(range){range=range.replace(BUILDSTRIPRE,"");const memoOpts=(this.options.includePrerelease&&
FLAG_INCLUDE_PRERELEASE)|(this.options.loose&&FLAG_LOOSE);const memoKey=memoOpts+":"+range;const cached=cache.get(memoKey);if(cached){return cached}const loose=this.
options.loose;const hr=loose?re[t.HYPHENRANGELOOSE]:re[t.HYPHENRANGE];range=range.replace(hr,hyphenReplace(this.options.includePrerelease));debug2("hyphen repla\
ce",range);range=trimComparatorWhitespace(range);debug2("comparator trim",range);range=range.replace(re[t.TILDETRIM],tildeTrimReplace);debug2("tilde trim",range);
range=range.replace(re[t.CARETTRIM],caretTrimReplace);debug2("caret trim",range);let rangeList=range.split(" ").map(comp=>parseComparator(comp,this.options)).join(
" ").split(/\s+/).map(comp=>replaceGTE0(comp,this.options));if(loose){rangeList=rangeList.filter(comp=>{debug2("loose invalid filter",comp,this.options);return!!comp.
match(re[t.COMPARATORLOOSE])})}debug2("range list",rangeList);const rangeMap=new Map;const comparators=rangeList.map(comp=>new Comparator(comp,this.options));for(const comp of comparators){
if(isNullSet(comp)){return[comp]}rangeMap.set(comp.value,comp)}if(rangeMap.size>1&&rangeMap.has("")){rangeMap.delete("")}const result=[...rangeMap.values()];cache.
set(memoKey,result);return result}intersects(range,options){if(!(range instanceof _Range)){throw new TypeError("a Range is required")}return this.set.some(thisComparators=>{
return isSatisfiable(thisComparators,options)&&range.set.some(rangeComparators=>{return isSatisfiable(rangeComparators,options)&&thisComparators.every(thisComparator=>{
return rangeComparators.every(rangeComparator=>{return thisComparator.intersects(rangeComparator,options)})})})})}test(version){if(!version){return false}if(typeof version===
"string"){try{version=new SemVer(version,this.options)}catch(er){return false}}for(let i=0;i<this.set.length;i++){if(testSet(this.set[i],version,this.options)){
return true}}return false}};module2.exports=Range;var LRU=require_lrucache();var cache=new LRU;var parseOptions=require_parse_options();var Comparator=require_comparator();
var debug2=require_debug();var SemVer=require_semver();var trimComparatorWhitespace=require_trim_comparator_whitespace();var{safeRe:re,src,t,tildeTrimReplace,caretTrimReplace}=require_re();
var{FLAG_INCLUDE_PRERELEASE,FLAG_LOOSE}=require_constants();var BUILDSTRIPRE=new RegExp(src[t.BUILD],"g");var isNullSet=c=>c.value==="<0.0.0-0";var isAny=c=>c.value===
"";var isSatisfiable=(comparators,options)=>{let result=true;const remainingComparators=comparators.slice();let testComparator=remainingComparators.pop();while(result&&
remainingComparators.length){result=remainingComparators.every(otherComparator=>{return testComparator.intersects(otherComparator,options)});testComparator=remainingComparators.
pop()}return result};var parseComparator=(comp,options)=>{comp=comp.replace(re[t.BUILD],"");debug2("comp",comp,options);comp=replaceCarets(comp,options);debug2(
"caret",comp);comp=replaceTildes(comp,options);debug2("tildes",comp);comp=replaceXRanges(comp,options);debug2("xrange",comp);comp=replaceStars(comp,options);debug2(
"stars",comp);return comp};var isX=id=>!id||id.toLowerCase()==="x"||id==="*";var invalidXRangeOrder=(M,m,p)=>isX(M)&&!isX(m)||isX(m)&&p&&!isX(p);var replaceTildes=(comp,options)=>{
return comp.trim().split(/\s+/).map(c=>replaceTilde(c,options)).join(" ")};var replaceTilde=(comp,options)=>{const r=options.loose?re[t.TILDELOOSE]:re[t.TILDE];
const z=options.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug2("tilde",comp,_,M,m,p,pr);let ret;if(isX(M)){ret=""}else if(isX(m)){ret=`>=${M}\
.0.0${z} <${+M+1}.0.0-0`}else if(isX(p)){ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`}else if(pr){debug2("replaceTilde pr",pr);ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+
1}.0-0`}else{ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`}debug2("tilde return",ret);return ret})};var replaceCarets=(comp,options)=>{return comp.trim().split(/\s+/).
map(c=>replaceCaret(c,options)).join(" ")};var replaceCaret=(comp,options)=>{debug2("caret",comp,options);const r=options.loose?re[t.CARETLOOSE]:re[t.CARET];const z=options.
includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug2("caret",comp,_,M,m,p,pr);let ret;if(isX(M)){ret=""}else if(isX(m)){ret=`>=${M}.0.0${z} <${+M+
1}.0.0-0`}else if(isX(p)){if(M==="0"){ret=`>=${M}.${m}.0${z} <${M}.${+m+1}.0-0`}else{ret=`>=${M}.${m}.0${z} <${+M+1}.0.0-0`}}else if(pr){debug2("replaceCaret pr",
pr);if(M==="0"){if(m==="0"){ret=`>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p+1}-0`}else{ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`}}else{ret=`>=${M}.${m}.${p}-${pr}\
 <${+M+1}.0.0-0`}}else{debug2("no pr");if(M==="0"){if(m==="0"){ret=`>=${M}.${m}.${p} <${M}.${m}.${+p+1}-0`}else{ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`}}else{ret=
`>=${M}.${m}.${p} <${+M+1}.0.0-0`}}debug2("caret return",ret);return ret})};var replaceXRanges=(comp,options)=>{debug2("replaceXRanges",comp,options);return comp.
split(/\s+/).map(c=>replaceXRange(c,options)).join(" ")};var replaceXRange=(comp,options)=>{comp=comp.trim();const r=options.loose?re[t.XRANGELOOSE]:re[t.XRANGE];
return comp.replace(r,(ret,gtlt,M,m,p,pr)=>{debug2("xRange",comp,ret,gtlt,M,m,p,pr);if(invalidXRangeOrder(M,m,p)){return comp}const xM=isX(M);const xm=xM||isX(m);
const xp=xm||isX(p);const anyX=xp;if(gtlt==="="&&anyX){gtlt=""}pr=options.includePrerelease?"-0":"";if(xM){if(gtlt===">"||gtlt==="<"){ret="<0.0.0-0"}else{ret="*"}}else if(gtlt&&
anyX){if(xm){m=0}p=0;if(gtlt===">"){gtlt=">=";if(xm){M=+M+1;m=0;p=0}else{m=+m+1;p=0}}else if(gtlt==="<="){gtlt="<";if(xm){M=+M+1}else{m=+m+1}}if(gtlt==="<"){pr=
"-0"}ret=`${gtlt+M}.${m}.${p}${pr}`}else if(xm){ret=`>=${M}.0.0${pr} <${+M+1}.0.0-0`}else if(xp){ret=`>=${M}.${m}.0${pr} <${M}.${+m+1}.0-0`}debug2("xRange retur\
n",ret);return ret})};var replaceStars=(comp,options)=>{debug2("replaceStars",comp,options);return comp.trim().replace(re[t.STAR],"")};var replaceGTE0=(comp,options)=>{
debug2("replaceGTE0",comp,options);return comp.trim().replace(re[options.includePrerelease?t.GTE0PRE:t.GTE0],"")};var hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>{
if(isX(fM)){from=""}else if(isX(fm)){from=`>=${fM}.0.0${incPr?"-0":""}`}else if(isX(fp)){from=`>=${fM}.${fm}.0${incPr?"-0":""}`}else if(fpr){from=`>=${from}`}else{
from=`>=${from}${incPr?"-0":""}`}if(isX(tM)){to=""}else if(isX(tm)){to=`<${+tM+1}.0.0-0`}else if(isX(tp)){to=`<${tM}.${+tm+1}.0-0`}else if(tpr){to=`<=${tM}.${tm}\
.${tp}-${tpr}`}else if(incPr){to=`<${tM}.${tm}.${+tp+1}-0`}else{to=`<=${to}`}return`${from} ${to}`.trim()};var testSet=(set,version,options)=>{for(let i=0;i<set.
length;i++){if(!set[i].test(version)){return false}}if(version.prerelease.length&&!options.includePrerelease){for(let i=0;i<set.length;i++){debug2(set[i].semver);
if(set[i].semver===Comparator.ANY){continue}if(set[i].semver.prerelease.length>0){const allowed=set[i].semver;if(allowed.major===version.major&&allowed.minor===
version.minor&&allowed.patch===version.patch){return true}}}return false}return true}}});var require_comparator=__commonJS({"node_modules/semver/classes/comparator.js"(exports2,module2){"use strict";var ANY=Symbol("SemVer ANY");var Comparator=class _Comparator{static get ANY(){
return ANY}constructor(comp,options){options=parseOptions(options);if(comp instanceof _Comparator){if(comp.loose===!!options.loose){return comp}else{comp=comp.value}}
comp=comp.trim().split(/\s+/).join(" ");debug2("comparator",comp,options);this.options=options;this.loose=!!options.loose;this.parse(comp);if(this.semver===ANY){
this.value=""}else{this.value=this.operator+this.semver.version}debug2("comp",this)}parse(comp){const r=this.options.loose?re[t.COMPARATORLOOSE]:re[t.COMPARATOR];
const m=comp.match(r);if(!m){throw new TypeError(`Invalid comparator: ${comp}`)}this.operator=m[1]!==void 0?m[1]:"";if(this.operator==="="){this.operator=""}if(!m[2]){
this.semver=ANY}else{this.semver=new SemVer(m[2],this.options.loose)}}toString(){return this.value}test(version){debug2("Comparator.test",version,this.options.loose);
if(this.semver===ANY||version===ANY){return true}if(typeof version==="string"){try{version=new SemVer(version,this.options)}catch(er){return false}}return cmp(version,
this.operator,this.semver,this.options)}intersects(comp,options){if(!(comp instanceof _Comparator)){throw new TypeError("a Comparator is required")}if(this.operator===
""){if(this.value===""){return true}return new Range(comp.value,options).test(this.value)}else if(comp.operator===""){if(comp.value===""){return true}return new Range(
this.value,options).test(comp.semver)}options=parseOptions(options);if(options.includePrerelease&&(this.value==="<0.0.0-0"||comp.value==="<0.0.0-0")){return false}
if(!options.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.startsWith("<0.0.0"))){return false}if(this.operator.startsWith(">")&&comp.operator.
startsWith(">")){return true}if(this.operator.startsWith("<")&&comp.operator.startsWith("<")){return true}if(this.semver.version===comp.semver.version&&this.operator.
includes("=")&&comp.operator.includes("=")){return true}if(cmp(this.semver,"<",comp.semver,options)&&this.operator.startsWith(">")&&comp.operator.startsWith("<")){
return true}if(cmp(this.semver,">",comp.semver,options)&&this.operator.startsWith("<")&&comp.operator.startsWith(">")){return true}return false}};module2.exports=
Comparator;var parseOptions=require_parse_options();var{safeRe:re,t}=require_re();var cmp=require_cmp();var debug2=require_debug();var SemVer=require_semver();var Range=require_range()}});var require_satisfies=__commonJS({"node_modules/semver/functions/satisfies.js"(exports2,module2){"use strict";var Range=require_range();var satisfies3=(version,range,options)=>{
try{range=new Range(range,options)}catch(er){return false}return range.test(version)};module2.exports=satisfies3}});var require_to_comparators=__commonJS({"node_modules/semver/ranges/to-comparators.js"(exports2,module2){"use strict";var Range=require_range();var toComparators=(range,options)=>new Range(
range,options).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "));module2.exports=toComparators}});var require_max_satisfying=__commonJS({"node_modules/semver/ranges/max-satisfying.js"(exports2,module2){"use strict";var SemVer=require_semver();var Range=require_range();
var maxSatisfying=(versions,range,options)=>{let max=null;let maxSV=null;let rangeObj=null;try{rangeObj=new Range(range,options)}catch(er){return null}versions.
forEach(v=>{if(rangeObj.test(v)){if(!max||maxSV.compare(v)===-1){max=v;maxSV=new SemVer(max,options)}}});return max};module2.exports=maxSatisfying}});var require_min_satisfying=__commonJS({"node_modules/semver/ranges/min-satisfying.js"(exports2,module2){"use strict";var SemVer=require_semver();var Range=require_range();
var minSatisfying=(versions,range,options)=>{let min=null;let minSV=null;let rangeObj=null;try{rangeObj=new Range(range,options)}catch(er){return null}versions.
forEach(v=>{if(rangeObj.test(v)){if(!min||minSV.compare(v)===1){min=v;minSV=new SemVer(min,options)}}});return min};module2.exports=minSatisfying}});var require_min_version=__commonJS({"node_modules/semver/ranges/min-version.js"(exports2,module2){"use strict";var SemVer=require_semver();var Range=require_range();
var gt2=require_gt();var minVersion=(range,loose)=>{range=new Range(range,loose);let minver=new SemVer("0.0.0");if(range.test(minver)){return minver}minver=new SemVer(
"0.0.0-0");if(range.test(minver)){return minver}minver=null;for(let i=0;i<range.set.length;++i){const comparators=range.set[i];let setMin=null;comparators.forEach(
comparator=>{const compver=new SemVer(comparator.semver.version);switch(comparator.operator){case">":if(compver.prerelease.length===0){compver.patch++}else{compver.
prerelease.push(0)}compver.raw=compver.format();case"":case">=":if(!setMin||gt2(compver,setMin)){setMin=compver}break;case"<":case"<=":break;default:throw new Error(
`Unexpected operation: ${comparator.operator}`)}});if(setMin&&(!minver||gt2(minver,setMin))){minver=setMin}}if(minver&&range.test(minver)){return minver}return null};
module2.exports=minVersion}});var require_valid2=__commonJS({"node_modules/semver/ranges/valid.js"(exports2,module2){"use strict";var Range=require_range();var validRange=(range,options)=>{try{
return new Range(range,options).range||"*"}catch(er){return null}};module2.exports=validRange}});var require_outside=__commonJS({"node_modules/semver/ranges/outside.js"(exports2,module2){"use strict";var SemVer=require_semver();var Comparator=require_comparator();
var{ANY}=Comparator;var Range=require_range();var satisfies3=require_satisfies();var gt2=require_gt();var lt=require_lt();var lte=require_lte();var gte=require_gte();
var outside=(version,range,hilo,options)=>{version=new SemVer(version,options);range=new Range(range,options);let gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":
gtfn=gt2;ltefn=lte;ltfn=lt;comp=">";ecomp=">=";break;case"<":gtfn=lt;ltefn=gte;ltfn=gt2;comp="<";ecomp="<=";break;default:throw new TypeError('Must provide a hi\
lo val of "<" or ">"')}if(satisfies3(version,range,options)){return false}for(let i=0;i<range.set.length;++i){const comparators=range.set[i];let high=null;let low=null;
comparators.forEach(comparator=>{if(comparator.semver===ANY){comparator=new Comparator(">=0.0.0")}high=high||comparator;low=low||comparator;if(gtfn(comparator.semver,
high.semver,options)){high=comparator}else if(ltfn(comparator.semver,low.semver,options)){low=comparator}});if(high.operator===comp||high.operator===ecomp){return false}
if((!low.operator||low.operator===comp)&&ltefn(version,low.semver)){return false}else if(low.operator===ecomp&&ltfn(version,low.semver)){return false}}return true};
module2.exports=outside}});var require_gtr=__commonJS({"node_modules/semver/ranges/gtr.js"(exports2,module2){"use strict";var outside=require_outside();var gtr=(version,range,options)=>outside(
version,range,">",options);module2.exports=gtr}});var require_ltr=__commonJS({"node_modules/semver/ranges/ltr.js"(exports2,module2){"use strict";var outside=require_outside();var ltr=(version,range,options)=>outside(
version,range,"<",options);module2.exports=ltr}});var require_intersects=__commonJS({"node_modules/semver/ranges/intersects.js"(exports2,module2){"use strict";var Range=require_range();var intersects=(r1,r2,options)=>{
r1=new Range(r1,options);r2=new Range(r2,options);return r1.intersects(r2,options)};module2.exports=intersects}});var require_simplify=__commonJS({"node_modules/semver/ranges/simplify.js"(exports2,module2){"use strict";var satisfies3=require_satisfies();var compare=require_compare();
module2.exports=(versions,range,options)=>{const set=[];let first=null;let prev=null;const v=versions.sort((a,b)=>compare(a,b,options));for(const version of v){
const included=satisfies3(version,range,options);if(included){prev=version;if(!first){first=version}}else{if(prev){set.push([first,prev])}prev=null;first=null}}
if(first){set.push([first,null])}const ranges=[];for(const[min,max]of set){if(min===max){ranges.push(min)}else if(!max&&min===v[0]){ranges.push("*")}else if(!max){
ranges.push(`>=${min}`)}else if(min===v[0]){ranges.push(`<=${max}`)}else{ranges.push(`${min} - ${max}`)}}const simplified=ranges.join(" || ");const original=typeof range.
raw==="string"?range.raw:String(range);return simplified.length<original.length?simplified:range}}});var require_subset=__commonJS({"node_modules/semver/ranges/subset.js"(exports2,module2){"use strict";var Range=require_range();var Comparator=require_comparator();
var{ANY}=Comparator;var satisfies3=require_satisfies();var compare=require_compare();var subset=(sub,dom,options={})=>{if(sub===dom){return true}sub=new Range(sub,
options);dom=new Range(dom,options);let sawNonNull=false;OUTER:for(const simpleSub of sub.set){for(const simpleDom of dom.set){const isSub=simpleSubset(simpleSub,
simpleDom,options);sawNonNull=sawNonNull||isSub!==null;if(isSub){continue OUTER}}if(sawNonNull){return false}}return true};var minimumVersionWithPreRelease=[new Comparator(
">=0.0.0-0")];var minimumVersion=[new Comparator(">=0.0.0")];var simpleSubset=(sub,dom,options)=>{if(sub===dom){return true}if(sub.length===1&&sub[0].semver===ANY){
if(dom.length===1&&dom[0].semver===ANY){return true}else if(options.includePrerelease){sub=minimumVersionWithPreRelease}else{sub=minimumVersion}}if(dom.length===
1&&dom[0].semver===ANY){if(options.includePrerelease){return true}else{dom=minimumVersion}}const eqSet=new Set;let gt2,lt;for(const c of sub){if(c.operator===">"||
c.operator===">="){gt2=higherGT(gt2,c,options)}else if(c.operator==="<"||c.operator==="<="){lt=lowerLT(lt,c,options)}else{eqSet.add(c.semver)}}if(eqSet.size>1){
return null}let gtltComp;if(gt2&&lt){gtltComp=compare(gt2.semver,lt.semver,options);if(gtltComp>0){return null}else if(gtltComp===0&&(gt2.operator!==">="||lt.operator!==
"<=")){return null}}for(const eq of eqSet){if(gt2&&!satisfies3(eq,String(gt2),options)){return null}if(lt&&!satisfies3(eq,String(lt),options)){return null}for(const c of dom){
if(!satisfies3(eq,String(c),options)){return false}}return true}let higher,lower;let hasDomLT,hasDomGT;let needDomLTPre=lt&&!options.includePrerelease&&lt.semver.
prerelease.length?lt.semver:false;let needDomGTPre=gt2&&!options.includePrerelease&&gt2.semver.prerelease.length?gt2.semver:false;if(needDomLTPre&&needDomLTPre.
prerelease.length===1&&lt.operator==="<"&&needDomLTPre.prerelease[0]===0){needDomLTPre=false}for(const c of dom){hasDomGT=hasDomGT||c.operator===">"||c.operator===
">=";hasDomLT=hasDomLT||c.operator==="<"||c.operator==="<=";if(gt2){if(needDomGTPre){if(c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.
major&&c.semver.minor===needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch){needDomGTPre=false}}if(c.operator===">"||c.operator===">="){higher=higherGT(gt2,
c,options);if(higher===c&&higher!==gt2){return false}}else if(gt2.operator===">="&&!c.test(gt2.semver)){return false}}if(lt){if(needDomLTPre){if(c.semver.prerelease&&
c.semver.prerelease.length&&c.semver.major===needDomLTPre.major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch){needDomLTPre=false}}if(c.
operator==="<"||c.operator==="<="){lower=lowerLT(lt,c,options);if(lower===c&&lower!==lt){return false}}else if(lt.operator==="<="&&!c.test(lt.semver)){return false}}
if(!c.operator&&(lt||gt2)&&gtltComp!==0){return false}}if(gt2&&hasDomLT&&!lt&&gtltComp!==0){return false}if(lt&&hasDomGT&&!gt2&&gtltComp!==0){return false}if(needDomGTPre||
needDomLTPre){return false}return true};var higherGT=(a,b,options)=>{if(!a){return b}const comp=compare(a.semver,b.semver,options);return comp>0?a:comp<0?b:b.operator===
">"&&a.operator===">="?b:a};var lowerLT=(a,b,options)=>{if(!a){return b}const comp=compare(a.semver,b.semver,options);return comp<0?a:comp>0?b:b.operator==="<"&&
a.operator==="<="?b:a};module2.exports=subset}});var require_semver2=__commonJS({"node_modules/semver/index.js"(exports2,module2){"use strict";var internalRe=require_re();var constants3=require_constants();var SemVer=require_semver();
var identifiers=require_identifiers();var parse=require_parse();var valid2=require_valid();var clean2=require_clean();var inc=require_inc();var diff=require_diff();
var major=require_major();var minor=require_minor();var patch=require_patch();var prerelease=require_prerelease();var compare=require_compare();var rcompare=require_rcompare();
var compareLoose=require_compare_loose();var compareBuild=require_compare_build();var sort=require_sort();var rsort=require_rsort();var gt2=require_gt();var lt=require_lt();
var eq=require_eq();var neq=require_neq();var gte=require_gte();var lte=require_lte();var cmp=require_cmp();var coerce=require_coerce();var truncate=require_truncate();
var Comparator=require_comparator();var Range=require_range();var satisfies3=require_satisfies();var toComparators=require_to_comparators();var maxSatisfying=require_max_satisfying();
var minSatisfying=require_min_satisfying();var minVersion=require_min_version();var validRange=require_valid2();var outside=require_outside();var gtr=require_gtr();
var ltr=require_ltr();var intersects=require_intersects();var simplifyRange=require_simplify();var subset=require_subset();module2.exports={parse,valid:valid2,clean:clean2,
inc,diff,major,minor,patch,prerelease,compare,rcompare,compareLoose,compareBuild,sort,rsort,gt:gt2,lt,eq,neq,gte,lte,cmp,coerce,truncate,Comparator,Range,satisfies:satisfies3,
toComparators,maxSatisfying,minSatisfying,minVersion,validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.re,src:internalRe.src,tokens:internalRe.
t,SEMVER_SPEC_VERSION:constants3.SEMVER_SPEC_VERSION,RELEASE_TYPES:constants3.RELEASE_TYPES,compareIdentifiers:identifiers.compareIdentifiers,rcompareIdentifiers:identifiers.
rcompareIdentifiers}}});function _findMatch(versionSpec,stable,candidates,archFilter){return __awaiter11(this,void 0,void 0,function*(){const platFilter=os6.platform();let result;let match;
let file;for(const candidate of candidates){const version=candidate.version;debug(`check ${version} satisfies ${versionSpec}`);if(semver.satisfies(version,versionSpec)&&
(!stable||candidate.stable===stable)){file=candidate.files.find(item=>{debug(`${item.arch}===${archFilter} && ${item.platform}===${platFilter}`);let chk=item.arch===
archFilter&&item.platform===platFilter;if(chk&&item.platform_version){const osVersion=_getOsVersion();if(osVersion===item.platform_version){chk=true}else{chk=semver.satisfies(
osVersion,item.platform_version)}}return chk});if(file){debug(`matched ${candidate.version}`);match=candidate;break}}}if(match&&file){result=Object.assign({},match);
result.files=[file]}return result})}function _getOsVersion(){const plat=os6.platform();let version="";if(plat==="darwin"){version=cp2.execSync("sw_vers -product\
Version").toString()}else if(plat==="linux"){const lsbContents=_internal.readLinuxVersionFile();if(lsbContents){const lines=lsbContents.split("\n");for(const line of lines){
const parts=line.split("=");if(parts.length===2&&(parts[0].trim()==="VERSION_ID"||parts[0].trim()==="DISTRIB_RELEASE")){version=parts[1].trim().replace(/^"/,"").
replace(/"$/,"");break}}}}return version}var semver,os6,cp2,fs3,__awaiter11,_internal;var init_manifest=__esm({"node_modules/@actions/tool-cache/lib/manifest.js"(){
semver=__toESM(require_semver2(),1);init_core();os6=__toESM(require("os"),1);cp2=__toESM(require("child_process"),1);fs3=__toESM(require("fs"),1);__awaiter11=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};_internal={readLinuxVersionFile(){
const lsbReleaseFile="/etc/lsb-release";const osReleaseFile="/etc/os-release";let contents="";if(fs3.existsSync(lsbReleaseFile)){contents=fs3.readFileSync(lsbReleaseFile).
toString()}else if(fs3.existsSync(osReleaseFile)){contents=fs3.readFileSync(osReleaseFile).toString()}return contents}}}});var __awaiter12,RetryHelper;var init_retry_helper=__esm({"node_modules/@actions/tool-cache/lib/retry-helper.js"(){init_core();__awaiter12=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve2(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};RetryHelper=class{constructor(maxAttempts,minSeconds,maxSeconds){
if(maxAttempts<1){throw new Error("max attempts should be greater than or equal to 1")}this.maxAttempts=maxAttempts;this.minSeconds=Math.floor(minSeconds);this.
maxSeconds=Math.floor(maxSeconds);if(this.minSeconds>this.maxSeconds){throw new Error("min seconds should be less than or equal to max seconds")}}execute(action,isRetryable){
return __awaiter12(this,void 0,void 0,function*(){let attempt=1;while(attempt<this.maxAttempts){try{return yield action()}catch(err){if(isRetryable&&!isRetryable(
err)){throw err}info(err.message)}const seconds=this.getSleepAmount();info(`Waiting ${seconds} seconds before trying again`);yield this.sleep(seconds);attempt++}
return yield action()})}getSleepAmount(){return Math.floor(Math.random()*(this.maxSeconds-this.minSeconds+1))+this.minSeconds}sleep(seconds){return __awaiter12(
this,void 0,void 0,function*(){return new Promise(resolve2=>setTimeout(resolve2,seconds*1e3))})}}}});var tool_cache_exports={};__export(tool_cache_exports,{HTTPError:()=>HTTPError,cacheDir:()=>cacheDir,cacheFile:()=>cacheFile,downloadTool:()=>downloadTool,evaluateVersions:()=>evaluateVersions,
extract7z:()=>extract7z,extractTar:()=>extractTar,extractXar:()=>extractXar,extractZip:()=>extractZip,find:()=>find,findAllVersions:()=>findAllVersions,findFromManifest:()=>findFromManifest,
getManifestFromRepo:()=>getManifestFromRepo,isExplicitVersion:()=>isExplicitVersion});function downloadTool(url,dest,auth,headers){return __awaiter13(this,void 0,
void 0,function*(){dest=dest||path6.join(_getTempDirectory(),crypto2.randomUUID());yield mkdirP(path6.dirname(dest));debug(`Downloading ${url}`);debug(`Destinat\
ion ${dest}`);const maxAttempts=3;const minSeconds=_getGlobal("TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS",10);const maxSeconds=_getGlobal("TEST_DOWNLOAD_TOOL_RETRY_M\
AX_SECONDS",20);const retryHelper=new RetryHelper(maxAttempts,minSeconds,maxSeconds);return yield retryHelper.execute(()=>__awaiter13(this,void 0,void 0,function*(){
return yield downloadToolAttempt(url,dest||"",auth,headers)}),err=>{if(err instanceof HTTPError&&err.httpStatusCode){if(err.httpStatusCode<500&&err.httpStatusCode!==
408&&err.httpStatusCode!==429){return false}}return true})})}function downloadToolAttempt(url,dest,auth,headers){return __awaiter13(this,void 0,void 0,function*(){
if(fs4.existsSync(dest)){throw new Error(`Destination file path ${dest} already exists`)}const http2=new HttpClient(userAgent,[],{allowRetries:false});if(auth){
debug("set auth");if(headers===void 0){headers={}}headers.authorization=auth}const response=yield http2.get(url,headers);if(response.message.statusCode!==200){const err=new HTTPError(
response.message.statusCode);debug(`Failed to download from "${url}". Code(${response.message.statusCode}) Message(${response.message.statusMessage})`);throw err}
const pipeline2=util.promisify(stream.pipeline);const responseMessageFactory=_getGlobal("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY",()=>response.message);const readStream=responseMessageFactory();
let succeeded=false;try{yield pipeline2(readStream,fs4.createWriteStream(dest));debug("download complete");succeeded=true;return dest}finally{if(!succeeded){debug(
"download failed");try{yield rmRF(dest)}catch(err){debug(`Failed to delete '${dest}'. ${err.message}`)}}}})}function extract7z(file,dest,_7zPath){return __awaiter13(
this,void 0,void 0,function*(){(0,import_assert2.ok)(IS_WINDOWS3,"extract7z() not supported on current OS");(0,import_assert2.ok)(file,'parameter "file" is requ\
ired');dest=yield _createExtractFolder(dest);const originalCwd=process.cwd();process.chdir(dest);if(_7zPath){try{const logLevel=isDebug()?"-bb1":"-bb0";const args=[
"x",logLevel,"-bd","-sccUTF-8",file];const options={silent:true};yield exec(`"${_7zPath}"`,args,options)}finally{process.chdir(originalCwd)}}else{const escapedScript=path6.join(
__dirname,"..","scripts","Invoke-7zdec.ps1").replace(/'/g,"''").replace(/"|\n|\r/g,"");const escapedFile=file.replace(/'/g,"''").replace(/"|\n|\r/g,"");const escapedTarget=dest.
replace(/'/g,"''").replace(/"|\n|\r/g,"");const command=`& '${escapedScript}' -Source '${escapedFile}' -Target '${escapedTarget}'`;const args=["-NoLogo","-Sta",
"-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",command];const options={silent:true};try{const powershellPath=yield which("powershel\
l",true);yield exec(`"${powershellPath}"`,args,options)}finally{process.chdir(originalCwd)}}return dest})}function extractTar(file_1,dest_1){return __awaiter13(
this,arguments,void 0,function*(file,dest,flags="xz"){if(!file){throw new Error("parameter 'file' is required")}dest=yield _createExtractFolder(dest);debug("Che\
cking tar --version");let versionOutput="";yield exec("tar --version",[],{ignoreReturnCode:true,silent:true,listeners:{stdout:data=>versionOutput+=data.toString(),
stderr:data=>versionOutput+=data.toString()}});debug(versionOutput.trim());const isGnuTar=versionOutput.toUpperCase().includes("GNU TAR");let args;if(flags instanceof
Array){args=flags}else{args=[flags]}if(isDebug()&&!flags.includes("v")){args.push("-v")}let destArg=dest;let fileArg=file;if(IS_WINDOWS3&&isGnuTar){args.push("-\
-force-local");destArg=dest.replace(/\\/g,"/");fileArg=file.replace(/\\/g,"/")}if(isGnuTar){args.push("--warning=no-unknown-keyword");args.push("--overwrite")}args.
push("-C",destArg,"-f",fileArg);yield exec(`tar`,args);return dest})}function extractXar(file_1,dest_1){return __awaiter13(this,arguments,void 0,function*(file,dest,flags=[]){
(0,import_assert2.ok)(IS_MAC,"extractXar() not supported on current OS");(0,import_assert2.ok)(file,'parameter "file" is required');dest=yield _createExtractFolder(
dest);let args;if(flags instanceof Array){args=flags}else{args=[flags]}args.push("-x","-C",dest,"-f",file);if(isDebug()){args.push("-v")}const xarPath=yield which(
"xar",true);yield exec(`"${xarPath}"`,_unique(args));return dest})}function extractZip(file,dest){return __awaiter13(this,void 0,void 0,function*(){if(!file){throw new Error(
"parameter 'file' is required")}dest=yield _createExtractFolder(dest);if(IS_WINDOWS3){yield extractZipWin(file,dest)}else{yield extractZipNix(file,dest)}return dest})}
function extractZipWin(file,dest){return __awaiter13(this,void 0,void 0,function*(){const escapedFile=file.replace(/'/g,"''").replace(/"|\n|\r/g,"");const escapedDest=dest.
replace(/'/g,"''").replace(/"|\n|\r/g,"");const pwshPath=yield which("pwsh",false);if(pwshPath){const pwshCommand=[`$ErrorActionPreference = 'Stop' ;`,`try { Ad\
d-Type -AssemblyName System.IO.Compression.ZipFile } catch { } ;`,`try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}',\
 $true) }`,`catch { if (($_.Exception.GetType().FullName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Ma\
nagement.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${escapedFile}' -DestinationPath '${escapedDest}' -Force } else { throw $_ } } ;`].join("\
 ");const args=["-NoLogo","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",pwshCommand];debug(`Using pwsh at path: ${pwshPath}`);yield exec(
`"${pwshPath}"`,args)}else{const powershellCommand=[`$ErrorActionPreference = 'Stop' ;`,`try { Add-Type -AssemblyName System.IO.Compression.FileSystem } catch {\
 } ;`,`if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${escapedFile}' -Destinat\
ionPath '${escapedDest}' -Force }`,`else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${escapedFile}', '${escapedDest}', $true) }`].join(" ");const args=[
"-NoLogo","-Sta","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",powershellCommand];const powershellPath=yield which("powershell",true);
debug(`Using powershell at path: ${powershellPath}`);yield exec(`"${powershellPath}"`,args)}})}function extractZipNix(file,dest){return __awaiter13(this,void 0,
void 0,function*(){const unzipPath=yield which("unzip",true);const args=[file];if(!isDebug()){args.unshift("-q")}args.unshift("-o");yield exec(`"${unzipPath}"`,
args,{cwd:dest})})}function cacheDir(sourceDir,tool,version,arch3){return __awaiter13(this,void 0,void 0,function*(){version=semver2.clean(version)||version;arch3=
arch3||os7.arch();debug(`Caching tool ${tool} ${version} ${arch3}`);debug(`source dir: ${sourceDir}`);if(!fs4.statSync(sourceDir).isDirectory()){throw new Error(
"sourceDir is not a directory")}const destPath=yield _createToolPath(tool,version,arch3);for(const itemName of fs4.readdirSync(sourceDir)){const s=path6.join(sourceDir,
itemName);yield cp(s,destPath,{recursive:true})}_completeToolPath(tool,version,arch3);return destPath})}function cacheFile(sourceFile,targetFile,tool,version,arch3){
return __awaiter13(this,void 0,void 0,function*(){version=semver2.clean(version)||version;arch3=arch3||os7.arch();debug(`Caching tool ${tool} ${version} ${arch3}`);
debug(`source file: ${sourceFile}`);if(!fs4.statSync(sourceFile).isFile()){throw new Error("sourceFile is not a file")}const destFolder=yield _createToolPath(tool,
version,arch3);const destPath=path6.join(destFolder,targetFile);debug(`destination file ${destPath}`);yield cp(sourceFile,destPath);_completeToolPath(tool,version,
arch3);return destFolder})}function find(toolName,versionSpec,arch3){if(!toolName){throw new Error("toolName parameter is required")}if(!versionSpec){throw new Error(
"versionSpec parameter is required")}arch3=arch3||os7.arch();if(!isExplicitVersion(versionSpec)){const localVersions=findAllVersions(toolName,arch3);const match=evaluateVersions(
localVersions,versionSpec);versionSpec=match}let toolPath="";if(versionSpec){versionSpec=semver2.clean(versionSpec)||"";const cachePath=path6.join(_getCacheDirectory(),
toolName,versionSpec,arch3);debug(`checking cache: ${cachePath}`);if(fs4.existsSync(cachePath)&&fs4.existsSync(`${cachePath}.complete`)){debug(`Found tool in ca\
che ${toolName} ${versionSpec} ${arch3}`);toolPath=cachePath}else{debug("not found")}}return toolPath}function findAllVersions(toolName,arch3){const versions=[];
arch3=arch3||os7.arch();const toolPath=path6.join(_getCacheDirectory(),toolName);if(fs4.existsSync(toolPath)){const children=fs4.readdirSync(toolPath);for(const child2 of children){
if(isExplicitVersion(child2)){const fullPath=path6.join(toolPath,child2,arch3||"");if(fs4.existsSync(fullPath)&&fs4.existsSync(`${fullPath}.complete`)){versions.
push(child2)}}}}return versions}function getManifestFromRepo(owner_1,repo_1,auth_1){return __awaiter13(this,arguments,void 0,function*(owner,repo,auth,branch="m\
aster"){let releases=[];const treeUrl=`https://api.github.com/repos/${owner}/${repo}/git/trees/${branch}`;const http2=new HttpClient("tool-cache");const headers={};
if(auth){debug("set auth");headers.authorization=auth}const response=yield http2.getJson(treeUrl,headers);if(!response.result){return releases}let manifestUrl="";
for(const item of response.result.tree){if(item.path==="versions-manifest.json"){manifestUrl=item.url;break}}headers["accept"]="application/vnd.github.VERSION.r\
aw";let versionsRaw=yield(yield http2.get(manifestUrl,headers)).readBody();if(versionsRaw){versionsRaw=versionsRaw.replace(/^\uFEFF/,"");try{releases=JSON.parse(
versionsRaw)}catch(_a){debug("Invalid json")}}return releases})}function findFromManifest(versionSpec_1,stable_1,manifest_1){return __awaiter13(this,arguments,void 0,
function*(versionSpec,stable,manifest,archFilter=os7.arch()){const match=yield _findMatch(versionSpec,stable,manifest,archFilter);return match})}function _createExtractFolder(dest){
return __awaiter13(this,void 0,void 0,function*(){if(!dest){dest=path6.join(_getTempDirectory(),crypto2.randomUUID())}yield mkdirP(dest);return dest})}function _createToolPath(tool,version,arch3){
return __awaiter13(this,void 0,void 0,function*(){const folderPath=path6.join(_getCacheDirectory(),tool,semver2.clean(version)||version,arch3||"");debug(`destin\
ation ${folderPath}`);const markerPath=`${folderPath}.complete`;yield rmRF(folderPath);yield rmRF(markerPath);yield mkdirP(folderPath);return folderPath})}function _completeToolPath(tool,version,arch3){
const folderPath=path6.join(_getCacheDirectory(),tool,semver2.clean(version)||version,arch3||"");const markerPath=`${folderPath}.complete`;fs4.writeFileSync(markerPath,
"");debug("finished caching tool")}function isExplicitVersion(versionSpec){const c=semver2.clean(versionSpec)||"";debug(`isExplicit: ${c}`);const valid2=semver2.valid(
c)!=null;debug(`explicit? ${valid2}`);return valid2}function evaluateVersions(versions,versionSpec){let version="";debug(`evaluating ${versions.length} versions`);
versions=versions.sort((a,b)=>{if(semver2.gt(a,b)){return 1}return-1});for(let i=versions.length-1;i>=0;i--){const potential=versions[i];const satisfied=semver2.satisfies(
potential,versionSpec);if(satisfied){version=potential;break}}if(version){debug(`matched: ${version}`)}else{debug("match not found")}return version}function _getCacheDirectory(){
const cacheDirectory=process.env["RUNNER_TOOL_CACHE"]||"";(0,import_assert2.ok)(cacheDirectory,"Expected RUNNER_TOOL_CACHE to be defined");return cacheDirectory}
function _getTempDirectory(){const tempDirectory=process.env["RUNNER_TEMP"]||"";(0,import_assert2.ok)(tempDirectory,"Expected RUNNER_TEMP to be defined");return tempDirectory}
function _getGlobal(key,defaultValue){const value=global[key];return value!==void 0?value:defaultValue}function _unique(values){return Array.from(new Set(values))}
var crypto2,fs4,os7,path6,semver2,stream,util,import_assert2,__awaiter13,HTTPError,IS_WINDOWS3,IS_MAC,userAgent;var init_tool_cache=__esm({"node_modules/@action\
s/tool-cache/lib/tool-cache.js"(){init_core();init_io();crypto2=__toESM(require("crypto"),1);fs4=__toESM(require("fs"),1);init_manifest();os7=__toESM(require("os"),1);
path6=__toESM(require("path"),1);init_lib();semver2=__toESM(require_semver2(),1);stream=__toESM(require("stream"),1);util=__toESM(require("util"),1);import_assert2=
require("assert");init_exec();init_retry_helper();__awaiter13=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(
function(resolve2){resolve2(value)})}return new(P||(P=Promise))(function(resolve2,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(
e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve2(result.value):adopt(result.value).
then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};HTTPError=class extends Error{constructor(httpStatusCode){super(`Un\
expected HTTP response: ${httpStatusCode}`);this.httpStatusCode=httpStatusCode;Object.setPrototypeOf(this,new.target.prototype)}};IS_WINDOWS3=process.platform===
"win32";IS_MAC=process.platform==="darwin";userAgent="actions/tool-cache"}});var LONGEST=64;function didYouMean(word2,candidates){const wanted=word2.toLowerCase();if(wanted.length>LONGEST)return void 0;const known=[...candidates];const forms=baseForms(
wanted);const form=known.find(candidate=>candidate!==word2&&forms.includes(candidate.toLowerCase()));if(form!==void 0)return form;let best;let bestDistance=Math.
max(1,Math.floor(wanted.length/3))+1;for(const candidate of known){if(candidate===word2)continue;if(candidate.length>LONGEST||Math.abs(candidate.length-word2.length)>=
bestDistance)continue;const distance=editDistance(wanted,candidate.toLowerCase());if(distance<bestDistance&&distance<Math.max(wanted.length,candidate.length)){best=
candidate;bestDistance=distance}}return best}function baseForms(word2){const stem=/^(.{3,}?)(?:s|es|ed|d|ing)$/.exec(word2)?.[1];if(stem===void 0)return[];return[
stem,`${stem}e`,stem.replace(/i(?:e)?$/,"y")]}function editDistance(a,b){let beforeLast=[];let last=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=
a.length;i++){const row=[i];for(let j=1;j<=b.length;j++){const same=a[i-1]===b[j-1];let cost=Math.min(at(last,j)+1,at(row,j-1)+1,at(last,j-1)+(same?0:1));if(i>1&&
j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]){cost=Math.min(cost,at(beforeLast,j-2)+1)}row.push(cost)}beforeLast=last;last=row}return at(last,b.length)}function at(row,index){
return row[index]??Number.POSITIVE_INFINITY}var ANNOTATIONS_PER_LEVEL=10;var ANNOTATIONS_KEPT_FOR_SET_FAILED=1;var ANNOTATION_MESSAGE_CHARS=4096;var SUMMARY_BYTES=1024*1024;var TITLE_CHARS=255;var SUMMARY_RESERVE_BYTES=16*1024;var NAME_CHARS=120;var SENTENCE_CHARS=600;var LOG_LINE_CHARS=1e3;var LOG_LINES_PER_PRINT=200;var LOG_LABEL_CHARS=60;var HIDDEN=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;var SHORT_ESCAPES={"\n":"\\n","\r":"\\r","	":"\\t"};function replaceHidden(text,replacement){
return text.replace(HIDDEN,replacement)}function showName(text){return visible(text)}function nameList(names,conjunction="and"){const shown=names.map(name=>`\`${showName(
name)}\``);const last=shown.pop()??"";return shown.length===0?last:`${shown.join(", ")} ${conjunction} ${last}`}function visible(text,maxChars=NAME_CHARS){const escaped=replaceHidden(
cut(text,maxChars),character=>SHORT_ESCAPES[character]??escape(character));return cut(escaped,maxChars)}function cut(text,maxChars){if(text.length<=maxChars)return text;
const end=Math.max(0,maxChars-1);const last=text.charCodeAt(end-1);return`${text.slice(0,last>=55296&&last<=56319?end-1:end)}\u2026`}function withoutControls(text){
return text.replaceAll("\r\n","\n").replace(TERMINAL_COMMAND,"").replace(HIDDEN,character=>character==="\n"||character==="	"?character:"")}var TERMINAL_COMMAND=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[PX\]^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|\u001b[ -/]*[0-~]/gu;
function withoutCommands(line){return line.replace(/##\[/gu,"# #[").replace(/^(\s*):(?=:)/u,"$1: ")}var COLOUR=/(\u001b\[[0-9;]*m)/;function logLine(line){const parts=line.
split(COLOUR).map((part,index)=>index%2===1?part:withoutControls(part));const bare=parts.filter((_,index)=>index%2===0).join("");const safe=withoutCommands(bare);
return safe===bare?parts.join(""):safe}function isPlain(text){return/^[\n\x20-\x7e]*$/.test(text)&&!text.includes("##[")&&!text.includes("::")}function commandText(text){
return text.split(/\r\n|\n|\r/).map(line=>withoutCommands(withoutControls(line))).join("\n")}function counted(count,noun,plural=`${noun}s`){return`${count} ${count===1?noun:plural}`}function escape(character){return`\\u{${(character.codePointAt(0)??0).toString(16)}}`}function isLive({line}){return line===0}var STANDING=new Set(["not-supported","pods-elsewhere","ignored"]);function isStanding({code,severity}){return severity==="notice"&&STANDING.has(code)}var InputError=class extends Error{name="\
InputError";problems;constructor(problems){super(problems.map(problem=>problem.message).join("\n"));this.problems=problems}};var EnvironmentError=class extends Error{name="\
EnvironmentError";code;hint;detail;constructor(code,message,more={}){super(message,{cause:more.cause});this.code=code;this.hint=more.hint;this.detail=more.detail}};var LONGEST2=4e3;function outputTail(result){const output=result.stderr.trim()===""?result.stdout.trim():result.stderr.trim();return output.length<=LONGEST2?output:
`\u2026 ${output.slice(-LONGEST2)}`}var SERVER_SIDE_APPLY=["apply","--server-side","--force-conflicts","--field-manager=netproof"];var USUAL_DEADLINE_MS=3e4;function createUserKubectl({exec:exec2,path:path7,env,kubeconfig,context}){return kubectlOf(exec2,userAccess({path:path7,env,kubeconfig,context}))}function userAccess({
path:path7,env,kubeconfig,context}){const known=Object.entries(env).flatMap(([name,value])=>value===void 0?[]:[[name,value]]);const flags=[...kubeconfig===""?[]:
[`--kubeconfig=${kubeconfig}`],...context===""?[]:[`--context=${context}`]];const environment={...Object.fromEntries(known),...WITHOUT_KUBERC};return{path:path7,
flags,environment}}var WITHOUT_KUBERC={KUBECTL_KUBERC:"false",KUBERC:"off"};function kubectlOf(exec2,{path:path7,flags,environment}){const run=(args,options={})=>exec2(
path7,[...flags,...args],{deadlineMs:options.deadlineMs??USUAL_DEADLINE_MS,env:environment,...options.input!==void 0&&{input:options.input},...options.inputParts&&
{inputParts:options.inputParts},...options.signal&&{signal:options.signal},...options.onLine&&{onLine:options.onLine}});return{run,apply:async(objects,options={})=>{
if(objects.length===0)return;const result=await run([...SERVER_SIDE_APPLY,"--validate=strict","--filename=-"],{...options,input:documents(objects)});if(result.code!==
0)throw refused("kubectl-apply","the cluster did not take the objects",result)},get:async(args,options={})=>{const result=await run(["get",...args,"--output=jso\
n"],options);if(result.code!==0)throw refused("kubectl-get",`kubectl get ${args[0]??""} failed`,result);try{return JSON.parse(result.stdout)}catch(cause){throw new EnvironmentError(
"kubectl-get",`kubectl get ${args[0]??""} answered no JSON`,{cause})}},exec:(pod,command,options)=>{const where=[`--namespace=${pod.namespace}`,...pod.container?
[`--container=${pod.container}`]:[]];const stdin=options.input===void 0&&!options.inputParts?[]:["--stdin"];return run(["exec",...stdin,...where,pod.name,"--",...command],
options)}}}function documents(objects){return objects.map(object=>JSON.stringify(object)).join("\n")}function refused(code,message,result){const detail=outputTail(result);
if(result.missing)return new EnvironmentError(code,"kubectl could not be started",{detail});const webhook=/failed calling webhook "([^"]+)"/.exec(result.stderr)?.[1];
return new EnvironmentError(code,result.timedOut?`${message} before the deadline`:message,{detail,...webhook!==void 0&&{hint:`the webhook ${showName(webhook)} o\
f the manifests does not answer: leave its configuration out`}})}var import_node_crypto=require("node:crypto");var KUBECTL_VERSION="1.37.0";var OLDEST_KUBECTL="1.28.0";function kubectlSource(os8,arch3){const url=`https://dl.k8s.io/release/v${KUBECTL_VERSION}/bin/${os8}/${arch3}/kubectl`;return{url,checksumUrl:`${url}.sha256`}}var LOCAL_MS=6e4;var KUBECTL={name:"kubectl",version:KUBECTL_VERSION,oldest:OLDEST_KUBECTL,ask:["version","--client"],source:kubectlSource};var DOWNLOAD_DEADLINE_MS=12e4;var MAX_TOOL_BYTES=2e8;function findKubectl(deps){return findTool(KUBECTL,deps)}async function findTool(tool,deps){const found=await deps.exec(tool.name,tool.ask,{deadlineMs:LOCAL_MS});const version=found.code===0?versionIn(found.stdout):void 0;
if(version!==void 0&&!isOlder(version,tool.oldest))return tool.name;return download(tool,deps,whyNot(tool,found,version))}function whyNot({name},found,version){
if(found.missing)return`${name} is not on PATH`;if(version!==void 0)return`${name} ${version} is too old`;return`${name} on PATH does not print its version${found.
timedOut?" in time":""}`}async function download(tool,{http:http2,downloads},why2){const cached=await downloads.findTool(tool.name,tool.version);if(cached!==void 0)
return cached;const source=tool.source(...platform(tool,downloads,why2));const[bytes,published]=await Promise.all([fetchPart(http2,source.url,MAX_TOOL_BYTES,tool,
why2),fetchPart(http2,source.checksumUrl,1e3,tool,why2)]);const expected=/^[0-9a-f]{64}\b/.exec(Buffer.from(published).toString().trim())?.[0];const actual=(0,import_node_crypto.createHash)(
"sha256").update(bytes).digest("hex");if(expected===void 0||expected!==actual){throw new EnvironmentError("checksum",`the download of ${tool.name} ${tool.version}\
 does not have its published SHA-256`,{hint:`something on the way changed it: try again, or install ${tool.name} yourself`,detail:`${source.url}
expected ${expected??"nothing readable"}
got      ${actual}`})}return downloads.addTool(tool.name,tool.version,bytes)}async function fetchPart(http2,url,maxBytes,tool,why2){try{return await http2.download(
url,{deadlineMs:DOWNLOAD_DEADLINE_MS,maxBytes})}catch(cause){throw new EnvironmentError("no-tool",`${why2}, and ${tool.name} ${tool.version} could not be downlo\
aded`,{hint:`install ${tool.name} ${tool.oldest} or newer`,detail:`${url}: ${cause instanceof Error?cause.message:String(cause)}`,cause})}}function platform(tool,{
platform:{os:os8,arch:arch3}},why2){if((os8==="linux"||os8==="darwin")&&(arch3==="amd64"||arch3==="arm64"))return[os8,arch3];throw new EnvironmentError("no-tool",
`${why2}, and netproof does not download it for ${os8} ${arch3}`,{hint:`install ${tool.name} ${tool.oldest} or newer`})}function versionIn(text){return/\bv?(\d+\.\d+\.\d+)/.
exec(text)?.[1]}function isOlder(version,other){const one=version.split(".").map(Number);const two=other.split(".").map(Number);const index=one.findIndex((part,at2)=>part!==
two[at2]);return index>=0&&(one[index]??0)<(two[index]??0)}var DEADLINE_MS=6e4;var MOST_NAMES=10;async function connect({context:named,kubeconfig},deps){const path7=await findKubectl(deps);const parts={exec:deps.exec,path:path7,
env:deps.env,kubeconfig};const plain=createUserKubectl({...parts,context:""});const[listed,current]=await Promise.all([plain.run(["config","get-contexts","--out\
put=name"]),named===""?plain.run(["config","current-context"]):void 0]);const names=listed.stdout.split("\n").filter(name=>name!=="");if(listed.code!==0&&names.
length===0)throw new EnvironmentError("no-kubeconfig","kubectl cannot read its kubeconfig",{hint:"name the file with `kubeconfig`",detail:outputTail(listed)});const context=named===
""?current?.stdout.trim()??"":named;if(!names.includes(context))throw new InputError([noContext(context,names)]);const access2=userAccess({...parts,context});const kubectl=createUserKubectl(
{...parts,context});const version=await kubectl.run(["version","--output=json"],{deadlineMs:DEADLINE_MS});const kubernetesVersion=serverVersion(version.stdout);
if(kubernetesVersion===void 0)throw new EnvironmentError("no-cluster",`the cluster of the context \`${showName(context)}\` does not answer`,{hint:`see whether \`\
kubectl --context ${showName(context)} get pods\` does`,detail:outputTail({stdout:"",stderr:version.stderr})});return{context,kubeconfig,kubectl,access:access2,
kubernetesVersion}}function noContext(context,names){const meant=didYouMean(context,names);const has=names.length===0?"it has none":`it has ${nameList(names.slice(
0,MOST_NAMES))}`;return{code:"no-context",severity:"error",message:context===""?"the kubeconfig has no current context":`the kubeconfig has no context \`${showName(
context)}\``,hint:meant===void 0?has:`did you mean \`${showName(meant)}\`?`}}function serverVersion(json){try{const{serverVersion:server}=JSON.parse(json);return typeof server?.
gitVersion==="string"?server.gitVersion:void 0}catch{return void 0}}function downCommand({context,kubeconfig},namespaces=[]){return[`netproof down --cluster ${word(context)}`,...kubeconfig===""?[]:[`--kubeconfig ${word(kubeconfig)}`],
...namespaces.map(one=>`--namespace ${word(one)}`)].join(" ")}function word(text){return/^[\w.:@/-]+$/.test(text)?text:`'${text.replaceAll("'",String.raw`'\''`)}\
'`}function itemsOf(list){return list.items??[]}function metadataOf({metadata}){return metadata??{}}var import_node_util=require("node:util");function showPolicy({namespace,name}){return`NetworkPolicy ${showName(`${namespace}/${name}`)}`}function few(names){return{names:names.slice(0,3),count:names.length}}function fewNames({names,count}){const shown=names.map(showName).join(", ");return count>names.
length?`${shown} and ${count-names.length} more`:shown}function isMap(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function listOf(value){return Array.isArray(value)?value:[]}var RUN_LABEL="netproof.run";var MANAGER="app.kubernetes.io/managed-by";var MANAGED=`${MANAGER}=netproof`;function ownPrefix(run){return`netproof-${run}-`}function ownNamespace(run){return`netproof-${run}`}var DEADLINE_MS2=6e4;var GONE_MS=12e4;var AGAIN_MS=500;var KINDS="\
pods,networkpolicies.networking.k8s.io";async function findOwn(kubectl,{run,namespaces}){const selector=`--selector=${run===void 0?RUN_LABEL:`${RUN_LABEL}=${run}`}`;
const options={deadlineMs:DEADLINE_MS2};const questions=namespaces?namespaces.map(one=>[KINDS,`--namespace=${one}`,selector]):[[KINDS,"--all-namespaces",selector],
["namespaces",selector],...run===void 0?[["namespaces",`--selector=${MANAGED}`]]:[]];const answers=await Promise.all(questions.map(question=>kubectl.get(question,
options)));const found=answers.flatMap(itemsOf).flatMap(object=>{const{namespace="",name="",labels={}}=metadataOf(object);const kind=typeof object.kind==="strin\
g"?object.kind:void 0;const of=labels[RUN_LABEL]??"";const isIt=isOwn({kind:kind??"",name,run:of})||of===""&&isOfConformance(object);return kind!==void 0&&isIt?
[{kind,namespace,name,run:of}]:[]});return[...new Map(found.map(one=>[keyOf(one),one])).values()]}function isOwn({kind,name,run}){if(!/^[0-9a-f]{8}$/.test(run))
return false;return kind==="Namespace"?name===ownNamespace(run):name.startsWith(ownPrefix(run))}var CONFORMANCE=/^netproof-(canary|conformance-.+)$/;function isOfConformance(object){
const{name="",labels={}}=metadataOf(object);return object.kind==="Namespace"&&labels[MANAGER]==="netproof"&&CONFORMANCE.test(name)}async function deleteOwn({kubectl,
clock},scope,command){const found=new Map;const end=clock.now()+GONE_MS;let why2="";let quiet=0;for(;;){try{const left2=await findOwn(kubectl,scope);quiet=left2.
length===0?quiet+1:0;if(quiet>1||left2.length===0&&found.size===0)return{deleted:[...found.values()],problems:[]};const fresh=left2.filter(one=>!found.has(keyOf(
one)));for(const one of left2)found.set(keyOf(one),one);const going=new Set(left2.filter(({kind})=>kind==="Namespace").map(({name})=>name));const results=await Promise.
all(batches(fresh.filter(({namespace})=>!going.has(namespace))).map(args=>kubectl.run(["delete",...args,"--ignore-not-found","--wait=false"],{deadlineMs:DEADLINE_MS2})));
const failed=results.find(({code})=>code!==0);if(failed){why2=outputTail(failed);for(const one of fresh)found.delete(keyOf(one))}if(clock.now()>=end)return{deleted:[],
problems:[leftBehind(left2,command,why2)]}}catch(error2){const{detail=""}=error2;if(clock.now()>=end||/forbidden/i.test(detail))return{deleted:[],problems:[leftBehind(
[],command,detail)]}}await clock.pause(AGAIN_MS)}}function batches(objects){const groups=new Map;for(const{kind,namespace,name}of objects){const where=namespace===
""?[]:[`--namespace=${namespace}`];const key=[RESOURCES[kind]??kind,...where].join(" ");groups.set(key,[...groups.get(key)??[],name])}return[...groups].map(([key,
names])=>[...key.split(" "),...names])}var RESOURCES={Pod:"pods",Namespace:"namespaces",NetworkPolicy:"networkpolicies.networking.k8s.io"};function keyOf({kind,
namespace,name}){return`${kind} ${namespace}/${name}`}function leftBehind(left2,command,why2){const names=left2.map(({kind,namespace,name})=>`${kind} ${namespace===
""?"":`${namespace}/`}${name}`);const what=names.length===0?"what this run made":fewNames(few(names));return{code:"left-behind",severity:"warning",message:`${what}\
 may be left in the cluster${why2===""?": it does not answer":`: ${showName(why2.split("\n").at(-1)??"")}`}`,hint:`delete it with: ${command}`}}var LIFT_LABEL="netproof.lifted";var KIND="networkpolicies.networking.k8s.io";var DEADLINE_MS3=6e4;var BACK_MS=18e4;var AGAIN_MS2=1e3;async function readPolicies(kubectl,namespaces){
const where=namespaces?.map(one=>`--namespace=${one}`)??["--all-namespaces"];const answers=await Promise.all(where.map(one=>kubectl.get([KIND,one],{deadlineMs:DEADLINE_MS3})));
return answers.flatMap(itemsOf).filter(object=>{const{labels={},deletionTimestamp}=metadataOf(object);return labels[RUN_LABEL]===void 0&&deletionTimestamp===void 0})}
function liftedAmong(objects){return objects.flatMap(object=>{const run=object.kind==="NetworkPolicy"?liftedBy(object):void 0;return run===void 0?[]:[{...policyName(
object),run}]})}function liftedBy({spec}){const selector=isMap(spec)?spec.podSelector:void 0;const labels=isMap(selector)?selector.matchLabels:void 0;const run=isMap(
labels)?labels[LIFT_LABEL]:void 0;return typeof run==="string"&&/^[0-9a-f]{8}$/.test(run)?run:void 0}function policyName(object){const{namespace="",name=""}=metadataOf(
object);return{namespace,name}}function patchSelectors(kubectl,policies,value,signal){const patch={spec:{podSelector:{matchLabels:{[LIFT_LABEL]:value}}}};const objects=policies.map(({namespace,
name})=>({apiVersion:"networking.k8s.io/v1",kind:"NetworkPolicy",metadata:{namespace,name}}));return kubectl.run([...["patch","--filename=-","--type=merge",`--p\
atch=${JSON.stringify(patch)}`],...["--field-manager=netproof","--output=name"]],{input:documents(objects),deadlineMs:DEADLINE_MS3,...signal&&{signal}})}async function putPoliciesBack({
kubectl,clock},{run,namespaces},command){const seen=new Map;const end=clock.now()+BACK_MS;let quiet=0;let left2=[];for(;;){let why2;try{const all=liftedAmong(await readPolicies(
kubectl,namespaces));left2=all.filter(one=>run===void 0||one.run===run);quiet=left2.length===0?quiet+1:0;if(quiet>1)return{putBack:[...seen.values()],problems:[]};
for(const one of left2)seen.set(`${one.namespace}/${one.name}`,one);const result=left2.length===0?void 0:await patchSelectors(kubectl,left2,null);why2=result===
void 0||result.code===0?"":outputTail(result);if(result?.code===0)continue}catch(error2){const{detail=""}=error2;why2=detail===""?"the cluster does not answer":
detail}if(clock.now()>=end||seen.size===0&&/forbidden/i.test(why2))return{putBack:[],problems:[stillLifted(left2,command,why2)]};await clock.pause(AGAIN_MS2)}}function stillLifted(policies,command,why2=""){
const names=policies.map(({namespace,name})=>showName(`${namespace}/${name}`));const what=names.length===0?"policies":`NetworkPolicy ${fewNames(few(names))}`;return{
code:"still-lifted",severity:"error",message:`${what} may still be lifted, and hold no pod${why2===""?"":`: ${showName(why2.split("\n").at(-1)??"")}`}`,hint:`pu\
t back what is lifted with: ${command}`}}var SERVERS=new Set(["resourceVersion","generation","creationTimestamp","managedFields","selfLink"]);function kept({apiVersion,kind,metadata,spec}){const own=Object.
entries(metadata??{}).filter(([key])=>!SERVERS.has(key));return{apiVersion,kind,metadata:Object.fromEntries(own),spec}}function meanwhile(before,now){const byName=new Map(
now.map(object=>[showPolicy(policyName(object)),object]));const those=is=>before.filter(was=>is(was,byName.get(showPolicy(policyName(was))))).map(policyName);const isSame=(was,there)=>metadataOf(
was).uid===metadataOf(there).uid;return{deleted:those((_,there)=>there===void 0),anew:those((was,there)=>there!==void 0&&!isSame(was,there)),changed:those((was,there)=>there!==
void 0&&isSame(was,there)&&!(0,import_node_util.isDeepStrictEqual)(was,kept(there)))}}function meanwhileProblems({deleted,anew,changed},file){const told=(policies,what,hint)=>policies.
length===0?[]:[{code:"changed-while-lifted",severity:"warning",message:`${fewNames(few(policies.map(showPolicy)))} ${what} while lifted, by somebody else: that \
stays`,hint:`${hint} \`${file}\`, which you may delete then`}];return[...told(deleted,"was deleted","if that was not meant: kubectl create --filename"),...told(
anew,"was made anew","as it was, it is in"),...told(changed,"was changed","as it was, it is in")]}var import_promises=require("node:fs/promises");var import_node_path=require("node:path");var FILE=/^lifted-([0-9a-f]{8})\.json$/;async function readLiftFiles(folder){const names=await(0,import_promises.readdir)(folder).catch(()=>[]);const files=await Promise.all(names.map(async name=>{const[
,run]=FILE.exec(name)??[];if(run===void 0)return[];const path7=(0,import_node_path.join)(folder,name);try{const list=JSON.parse(await(0,import_promises.readFile)(
path7,"utf8"));const policies=listOf(isMap(list)?list.items:void 0).filter(isMap);return[{path:path7,run,policies:policies.map(kept)}]}catch{return[]}}));return files.
flat()}async function deleteLiftFile({path:path7}){await(0,import_promises.rm)(path7,{force:true}).catch(()=>void 0)}async function emptyOf(tools,scope,command){const{putBack,problems}=await putPoliciesBack(tools,scope,command);const notes=problems.length===0?await tidyFiles(tools,
scope,putBack):[];const own=await deleteOwn(tools,scope,command);return{...own,putBack,notes,problems:[...problems,...own.problems]}}async function tidyFiles({kubectl,
folder},{run,namespaces},putBack){const files=(await readLiftFiles(folder)).filter(one=>run===void 0||one.run===run);if(files.length===0)return[];const now=await readPolicies(
kubectl,namespaces).catch(()=>void 0);if(now===void 0)return[];const uids=new Set(now.map(object=>metadataOf(object).uid));const runs=new Set(putBack.map(one=>one.
run));const told=[];for(const file of files){const isOfThisCluster=runs.has(file.run)||file.policies.some(one=>uids.has(metadataOf(one).uid))||file.run===run;const isSeen=file.
policies.every(one=>namespaces?.includes(metadataOf(one).namespace??"")??true);if(!isOfThisCluster||!isSeen)continue;const problems=meanwhileProblems(meanwhile(
file.policies,now),file.path);told.push(...problems);if(problems.length===0)await deleteLiftFile(file)}return told}var NAMES={label:{longest:63,pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,must:"must be lower-case letters, digits and `-`, a letter or digit at both ends"},service:{
longest:63,pattern:/^[a-z]([-a-z0-9]*[a-z0-9])?$/,must:"must be lower-case letters, digits and `-`, and begin with a letter"},subdomain:{longest:253,pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
must:"must be lower-case letters, digits, `-` and `.`, a letter or digit at both ends"},path:{longest:253,pattern:/^(?!\.{1,2}$)(?!.*(::|##\[))[\x21-\x24\x26-\x2e\x30-\x7e]+$/,
must:"must be printable characters without spaces, `/`, `%` and `::`"}};function nameFault(name,rule){return fault(name,NAMES[rule])}function fault(text,{longest,pattern,must}){if(text.length>longest)return`is longer than ${longest} characters`;return pattern.test(text)?void 0:must}function isDnsLabel(text){
return nameFault(text,"label")===void 0}function readVisit(json){let value;try{value=JSON.parse(json)}catch{return void 0}if(!isMap(value))return void 0;const{context,kubeconfig,run}=value;const namespaces=listOf(
value.namespaces).filter(one=>typeof one==="string");if(typeof context!=="string"||context===""||typeof kubeconfig!=="string")return void 0;if(typeof run!=="str\
ing"||!/^[0-9a-f]{8}$/.test(run)||!namespaces.every(isDnsLabel))return void 0;return{context,kubeconfig,run,namespaces}}var import_promises2=require("node:fs/promises");var import_node_path2=require("node:path");var CLUSTER_LABEL="netproof.cluster";var KIND_LABEL="io.x-k8s.kind.cluster";var NAME=/^netproof-[0-9a-f]{8}$/;var DEADLINE_MS4=6e4;var STOP_DEADLINE_MS=5e3;var REMOVE_MS=3e4;var PAUSE_MS=250;var QUIET_LOOKS=4;function isClusterName(name){return NAME.test(name)}function readState(json){let value;try{value=JSON.parse(json)}catch{return void 0}const{name,folder,cniDaemonSets}=value??
{};if(typeof name!=="string"||typeof folder!=="string")return void 0;if(!isClusterName(name)||(0,import_node_path2.basename)(folder)!==name||(0,import_node_path2.dirname)(
folder)===folder)return void 0;const named=listOf(cniDaemonSets).flatMap(one=>isMap(one)&&isName(one.namespace)&&isName(one.name)?[{namespace:one.namespace,name:one.
name}]:[]);return{name,folder,...named.length>0&&{cniDaemonSets:named}}}function isName(value){return typeof value==="string"&&nameFault(value,"subdomain")===void 0}
async function cleanUp(state,{exec:exec2,clock}){const disturbed=await endPrograms(exec2,state);const containers=await removeContainers(exec2,state,disturbed?QUIET_LOOKS:
1,clock);const folder=await(0,import_promises2.rm)(state.folder,{recursive:true,force:true,maxRetries:2}).then(()=>[],()=>[left(`the folder ${state.folder} coul\
d not be deleted`,`rm -rf ${state.folder}`)]);if(containers==="")return folder;return[left(`the cluster ${state.name} could not be deleted: ${containers}`,deleteCommand(
state)),...folder]}function deleteCommand({name}){return`netproof down ${name}`}function labelsOf(state){return[`${KIND_LABEL}=${state.name}`,`${CLUSTER_LABEL}=${state.name}`]}var PROGRAMS=/^(kind|docker|kubectl|sh)$/;
var CREATORS=/^(kind|docker)$/;async function endPrograms(exec2,state){const listed=await exec2("ps",["-axww","-o","pid=,args="],{deadlineMs:1e4});const pids=programsOf(
listed.stdout,state.name);if(pids.length>0)await exec2("kill",["-KILL",...pids.map(String)],{deadlineMs:1e4});return programsOf(listed.stdout,state.name,CREATORS).
length>0}function programsOf(listed,cluster,programs=PROGRAMS){const named=new RegExp(`(^|[^0-9a-z-])${cluster}([^0-9a-z]|$)`);return listed.split("\n").flatMap(
line=>{const[,pid,program="",rest=""]=/^\s*(\d+)\s+(\S+)\s*(.*)$/.exec(line)??[];return programs.test((0,import_node_path2.basename)(program))&&named.test(rest)?
[Number(pid)]:[]})}var STOP_NODE='[ -d /sys/fs/cgroup/freezer ] || exit 0; systemctl kill --signal=KILL kubelet containerd; find /sys/fs/cgroup/freezer -name fr\
eezer.state | while read -r state; do echo THAWED > "$state"; done';async function removeContainers(exec2,state,quietLooks,clock){let trouble="";let quiet=0;const end=clock.
now()+REMOVE_MS;for(let look=0;clock.now()<end;look+=1){if(look>1)await clock.pause(PAUSE_MS);const[nodes,others]=await Promise.all(labelsOf(state).map(label=>exec2(
"docker",["ps","--all","--quiet",`--filter=label=${label}`],{deadlineMs:DEADLINE_MS4})));const failed=[nodes,others].find(result=>result?.code!==0);if(failed)return why(
failed);const nodeIds=words(nodes?.stdout);const ids=[...nodeIds,...words(others?.stdout)];if(ids.length===0){quiet+=1;if(quiet>=quietLooks)return"";continue}quiet=
0;await Promise.all(nodeIds.map(id=>exec2("docker",["exec",id,"sh","-c",STOP_NODE],{deadlineMs:STOP_DEADLINE_MS})));const removed=await exec2("docker",["rm","--\
force","--volumes",...ids],{deadlineMs:DEADLINE_MS4});trouble=removed.code===0?"the Docker engine still lists it":why(removed)}return trouble}function words(text){
return(text??"").split(/\s+/).filter(word2=>word2!=="")}function why(result){if(result.missing)return"docker is not on PATH";if(result.timedOut)return"the Docke\
r engine did not answer in time";const tail=outputTail(result);return/cannot connect to the docker daemon|error during connect/i.test(tail)?"the Docker engine d\
oes not answer":"docker rm failed"}function left(message,command){return{code:"left-behind",severity:"warning",message,hint:`delete it with: ${command}`}}var import_promises3=require("node:timers/promises");var systemClock={now:()=>performance.now(),pause:(ms,signal)=>(0,import_promises3.setTimeout)(ms,void 0,signal&&
{signal}).catch(()=>void 0)};var import_node_async_hooks=require("node:async_hooks");var import_node_diagnostics_channel=require("node:diagnostics_channel");init_exec();var LARGEST_OUTPUT_BYTES=256*
1024*1024;var starting=new import_node_async_hooks.AsyncLocalStorage;(0,import_node_diagnostics_channel.subscribe)("child_process",message=>{const holder=starting.
getStore();if(!holder)return;const child2=message.process;holder.child=child2;child2.once("spawn",()=>{child2.stdin?.on("error",()=>void 0);holder.onSpawn?.(child2)})});
var systemExec=async(command,args,options)=>{const stdout=[];const stderr=[];const{input="",inputParts}=options;let timer;const holder={...inputParts&&{onSpawn:child2=>{
void feed(child2,inputParts).then(startTimer)}}};let ended;let heldBytes=0;let isOver=false;const end=why2=>()=>{ended??=why2;holder.child?.kill("SIGTERM");setTimeout(
()=>holder.child?.kill("SIGKILL"),2e3).unref()};const hold=into=>data=>{heldBytes+=data.length;if(heldBytes<=LARGEST_OUTPUT_BYTES)into.push(data);else if(ended===
void 0)end("printedTooMuch")()};const result=(code,missing=false)=>{const tooMuch=`it printed more than ${LARGEST_OUTPUT_BYTES/1024/1024} MiB, and was ended`;return{
code:ended==="printedTooMuch"?null:code,stdout:Buffer.concat(stdout).toString(options.stdoutAs),stderr:ended==="printedTooMuch"?tooMuch:Buffer.concat(stderr).toString(),
timedOut:ended==="timedOut",aborted:ended==="aborted",missing}};const onAbort=end("aborted");const startTimer=()=>{if(!isOver)timer=setTimeout(end("timedOut"),options.
deadlineMs)};if(!inputParts)startTimer();options.signal?.addEventListener("abort",onAbort);const{onLine,onErrorLine}=options;try{if(options.signal?.aborted){ended=
"aborted";return result(null)}const code=await starting.run(holder,()=>exec(quoted(command),[...args],{silent:true,ignoreReturnCode:true,delay:500,...!inputParts&&
{input:Buffer.from(input)},...options.env&&{env:options.env},...options.cwd!==void 0&&{cwd:options.cwd},listeners:{stdout:hold(stdout),stderr:hold(stderr),...onLine&&
{stdline:onLine},...onErrorLine&&{errline:onErrorLine}}}));return result(code)}catch(error2){stderr.push(Buffer.from(error2 instanceof Error?error2.message:String(
error2)));return result(null,holder.child?.pid===void 0)}finally{isOver=true;clearTimeout(timer);options.signal?.removeEventListener("abort",onAbort)}};async function feed({
stdin},input){for await(const part of input)if(stdin?.writable===true)stdin.write(part);stdin?.end()}function quoted(command){return`"${command.replaceAll('"',String.
raw`\"`)}"`}var import_node_os=require("node:os");var import_node_path3=require("node:path");function stateFolder({XDG_STATE_HOME:base=""}){return(0,import_node_path3.join)(
base===""?(0,import_node_path3.join)((0,import_node_os.homedir)(),".local","state"):base,"netproof")}var import_node_path4=require("node:path");function leadsOut(path7){return path7===".."||path7.startsWith("../")||path7.startsWith("/")}var BUILT_IN={v1:"Pod Service ServiceAccount ConfigMap Secret PersistentVolumeClaim Endpoints Event LimitRange ResourceQuota ReplicationController PodTemplate B\
inding List /Namespace /Node /PersistentVolume","apps/v1":"Deployment ReplicaSet StatefulSet DaemonSet ControllerRevision","batch/v1":"Job CronJob","networking.\
k8s.io/v1":"NetworkPolicy Ingress /IngressClass /IPAddress /ServiceCIDR","rbac.authorization.k8s.io/v1":"Role RoleBinding /ClusterRole /ClusterRoleBinding","pol\
icy/v1":"PodDisruptionBudget Eviction","autoscaling/v1":"HorizontalPodAutoscaler Scale","autoscaling/v2":"HorizontalPodAutoscaler","discovery.k8s.io/v1":"Endpoi\
ntSlice","coordination.k8s.io/v1":"Lease","events.k8s.io/v1":"Event","scheduling.k8s.io/v1":"/PriorityClass","node.k8s.io/v1":"/RuntimeClass","storage.k8s.io/v1":"\
CSIStorageCapacity /StorageClass /CSIDriver /CSINode /VolumeAttachment /VolumeAttributesClass","apiextensions.k8s.io/v1":"/CustomResourceDefinition","apiregistr\
ation.k8s.io/v1":"/APIService","admissionregistration.k8s.io/v1":"/ValidatingWebhookConfiguration /MutatingWebhookConfiguration /ValidatingAdmissionPolicy /Vali\
datingAdmissionPolicyBinding","certificates.k8s.io/v1":"/CertificateSigningRequest","flowcontrol.apiserver.k8s.io/v1":"/FlowSchema /PriorityLevelConfiguration"};var scopes=new Map;var versionsOf=new Map;for(const[apiVersion,kinds]of Object.entries(BUILT_IN)){for(const word2 of kinds.split(" ")){const kind=word2.replace(
"/","");scopes.set(`${apiVersion}/${kind}`,!word2.startsWith("/"));versionsOf.set(kind,[...versionsOf.get(kind)??[],apiVersion])}}var POD_NAME="statefulset.kubernetes.io/pod-name";var POD_INDEX="apps.kubernetes.io/pod-index";var COMPLETION_INDEX="batch.kubernetes.io/job-completion-index";var JOB_NAME=[
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
o":"Application ApplicationSet","apps.open-cluster-management.io":"Subscription"};var operators=new Map;for(const[group2,kinds]of Object.entries(OPERATORS)){for(const word2 of kinds.
split(" ")){const[kind="",label]=word2.split("=");operators.set(`${group2}/${kind}`,label===void 0?{}:{label})}}for(const[group2,kinds]of Object.entries(DEPLOYERS)){
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
0);const kept2=own.slice(0,room);const last=kept2.at(-1);if(last===void 0||own.length===kept2.length)return kept2;const more=`+${own.length-kept2.length} more: \
see the summary of this run`;return[...kept2.slice(0,-1),{...last,message:`${cut(last.message,ANNOTATION_MESSAGE_CHARS-more.length-2)}

${more}`}]})}function placed(at2,options){if(at2===void 0||isLive(at2))return{};const file=workspacePath(at2.file,options.pathPrefix);return file===void 0?{}:{file,line:at2.
line,column:at2.column}}function workspacePath(file,prefix=""){const path7=import_node_path4.posix.normalize(import_node_path4.posix.isAbsolute(file)?file:import_node_path4.posix.
join(prefix,file));return leadsOut(path7)?void 0:path7}var import_node_crypto3=require("node:crypto");var import_node_crypto2=require("node:crypto");var import_promises4=require("node:fs/promises");var import_node_os2=require("node:os");var import_node_path5=require("node:path");
function systemDownloadCache(env){const folder=cacheFolder(env);return{platform:{os:process.platform,arch:process.arch==="x64"?"amd64":process.arch},readFile:path7=>(0,import_promises4.readFile)(
(0,import_node_path5.join)(folder,path7)).catch(()=>void 0),writeFile:(path7,bytes)=>writeWhole((0,import_node_path5.join)(folder,path7),bytes).catch(()=>void 0),
findTool:async(name,version)=>{const cache=await toolCache(folder);const found=withoutDebug(env,()=>cache.find(name,version));return found===""?void 0:(0,import_node_path5.join)(
found,name)},addTool:async(name,version,bytes)=>{const cache=await toolCache(folder);const temporary=await(0,import_promises4.mkdtemp)((0,import_node_path5.join)(
(0,import_node_os2.tmpdir)(),"netproof-tool-"));try{const file=(0,import_node_path5.join)(temporary,name);await(0,import_promises4.writeFile)(file,bytes);await(0,import_promises4.chmod)(
file,493);return(0,import_node_path5.join)(await withoutDebug(env,()=>cache.cacheFile(file,name,name,version)),name)}finally{await(0,import_promises4.rm)(temporary,
{recursive:true,force:true})}}}}function cacheFolder({XDG_CACHE_HOME:base=""}){return(0,import_node_path5.join)(base===""?(0,import_node_path5.join)((0,import_node_os2.homedir)(),
".cache"):base,"netproof")}async function toolCache(folder){process.env.RUNNER_TOOL_CACHE??=(0,import_node_path5.join)(folder,"tools");process.env.RUNNER_TEMP??=
(0,import_node_os2.tmpdir)();return Promise.resolve().then(()=>(init_tool_cache(),tool_cache_exports))}function withoutDebug(env,task){if(env.GITHUB_ACTIONS==="\
true")return task();const write=process.stdout.write.bind(process.stdout);const restore=()=>{process.stdout.write=write};process.stdout.write=((...args)=>String(
args[0]).startsWith("::debug::")||write(...args));const given=task();if(given instanceof Promise)given.then(restore,restore);else restore();return given}async function writeWhole(file,bytes){
await(0,import_promises4.mkdir)((0,import_node_path5.dirname)(file),{recursive:true});const part=`${file}.${(0,import_node_crypto2.randomUUID)()}`;await(0,import_promises4.writeFile)(
part,bytes);await(0,import_promises4.rename)(part,file)}var import_node_https=require("node:https");var systemHttp={download:async(url,{deadlineMs,maxBytes})=>{if(!url.startsWith("https://"))throw new Error("not an h\
ttps URL");const{HttpClient:HttpClient2}=await Promise.resolve().then(()=>(init_lib(),lib_exports));const client=new HttpClient2("netproof",[],{allowRetries:true,
maxRetries:2,socketTimeout:deadlineMs,allowRedirectDowngrade:false});let timer;const late=new Promise((_,reject)=>{timer=setTimeout(()=>{reject(new Error(`no an\
swer within ${String(Math.round(deadlineMs/1e3))} s`))},deadlineMs)});try{return await Promise.race([body(client.get(url),maxBytes),late])}finally{clearTimeout(
timer);client.dispose()}},status:(url,identity,deadlineMs)=>new Promise(resolve2=>{const call=(0,import_node_https.request)(url,{...identity,agent:false,timeout:deadlineMs},
response=>{response.resume();resolve2(response.statusCode)});call.on("timeout",()=>{call.destroy();resolve2(void 0)});call.on("error",()=>{resolve2(void 0)});call.
end()})};async function body(answer,maxBytes){const{message}=await answer;if(message.statusCode!==200){message.destroy();throw new Error(`answered ${String(message.
statusCode??"nothing")}`)}const chunks=[];let length=0;for await(const chunk of message){length+=chunk.length;if(length>maxBytes){message.destroy();throw new Error(
`longer than ${String(maxBytes)} bytes`)}chunks.push(chunk)}return Buffer.concat(chunks)}var thisProcess={pid:process.pid,uid:process.getuid?.()};function thisMachine(env){return{exec:systemExec,clock:systemClock,http:systemHttp,downloads:systemDownloadCache(env),self:thisProcess,randomHex:()=>(0,import_node_crypto3.randomBytes)(
4).toString("hex")}}init_core();var import_node_crypto4=require("node:crypto");function workflowLog({write,commands}){return{line:text=>{write(ownLines(text))},untrusted:(label,text)=>{const lines=untrustedLines(label,text);const pause=(0,import_node_crypto4.randomBytes)(
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
name),output:(name,value)=>{setOutput(name,value)},keep:state=>{saveState(STATE_KEY,state)},kept:()=>getState(STATE_KEY),mask:setSecret,fail:message=>{process.exitCode=
1;log.annotate({level:"error",title:"netproof",message:visible(message,SENTENCE_CHARS)})}}}function annotate(log,all){for(const annotation of limitAnnotations(all))
log.annotate(annotation)}async function cleanUpAfterMain(step){const kept2=step.kept();if(kept2==="")return;const visit=readVisit(kept2);if(visit){annotate(step.log,problemAnnotations(await clearUp(
visit,step)));return}const state=readState(kept2);if(state===void 0)return;const problems=await cleanUp(state,{exec:systemExec,clock:systemClock});if(problems.length===
0)step.log.line(`nothing is left of the cluster ${state.name}`);annotate(step.log,problemAnnotations(problems))}async function clearUp(visit,{env,log}){const machine=thisMachine(
env);const{run,namespaces}=visit;const command=downCommand(visit,namespaces);try{const{kubectl,context}=await connect(visit,{...machine,env});const{putBack,notes,
problems}=await emptyOf({kubectl,clock:machine.clock,folder:stateFolder(env)},{run,...namespaces.length>0&&{namespaces}},command);if(putBack.length>0)log.line(`\
put back ${counted(putBack.length,"policy","policies")}`);if(problems.length===0)log.line(`nothing of it is left in the cluster of context ${visible(context)}`);
return[...problems,...notes]}catch(error2){if(!(error2 instanceof EnvironmentError||error2 instanceof InputError))throw error2;const hint=`delete it with: ${command}`;
return[{code:"left-behind",severity:"warning",message:`what the run made is left: ${error2.message}`,hint}]}}var import_node_os3=require("node:os");function endOnUncaught(level,exitCode){const end=error2=>{process.stdout.write(outputTail2(level,error2)+import_node_os3.EOL,()=>process.exit(exitCode));setTimeout(
()=>process.exit(exitCode),1e3).unref()};process.on("uncaughtException",end);process.on("unhandledRejection",end)}function outputTail2(level,error2){const message=error2 instanceof
Error?error2.message:String(error2);const line=withoutCommands(visible(message,SENTENCE_CHARS)).replaceAll("%","%25");return`::${level} title=netproof::netproof\
 itself failed: ${line}`}endOnUncaught("warning",0);void cleanUpAfterMain(systemStep());
