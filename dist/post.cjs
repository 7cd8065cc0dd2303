"use strict";var cc=Object.create;var Xt=Object.defineProperty;var lc=Object.getOwnPropertyDescriptor;var dc=Object.getOwnPropertyNames;var uc=Object.getPrototypeOf,fc=Object.prototype.hasOwnProperty;var R=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var y=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},rt=(t,e)=>{for(var n in e)Xt(t,n,{get:e[n],enumerable:!0})},pc=(t,e,n,r)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of dc(e))!fc.call(t,o)&&o!==n&&Xt(t,o,{get:()=>e[o],enumerable:!(r=lc(e,o))||r.enumerable});return t};var $=(t,e,n)=>(n=t!=null?cc(uc(t)):{},pc(e||!t||!t.__esModule?Xt(n,"default",{value:t,enumerable:!0}):n,t));function mo(t){return cn(this,void 0,void 0,function*(){let e=yield De.promises.readlink(t);return z&&!e.endsWith("\\")?`${e}\\`:e})}function Ee(t){return cn(this,
void 0,void 0,function*(){try{yield me(t)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}function lt(t){if(t=kl(t),!t)throw new Error('isRooted() par\
ameter "p" cannot be empty');return z?t.startsWith("\\")||/^[A-Z]:/i.test(t):t.startsWith("/")}function fn(t,e){return cn(this,void 0,void 0,function*(){let n;try{
n=yield me(t)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}if(n&&n.isFile()){if(z){
let o=se.extname(t).toUpperCase();if(e.some(s=>s.toUpperCase()===o))return t}else if(co(n))return t}let r=t;for(let o of e){t=r+o,n=void 0;try{n=yield me(t)}catch(s){
s.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${s}`)}if(n&&n.isFile()){if(z){try{let s=se.dirname(t),
i=se.basename(t).toUpperCase();for(let a of yield dn(s))if(i===a.toUpperCase()){t=se.join(s,a);break}}catch(s){console.log(`Unexpected error attempting to deter\
mine the actual case of the file '${t}': ${s}`)}return t}else if(co(n))return t}}return""})}function kl(t){return t=t||"",z?(t=t.replace(/\//g,"\\"),t.replace(/\\\\+/g,
"\\")):t.replace(/\/\/+/g,"/")}function co(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&64)>0&&process.getuid!==
void 0&&t.uid===process.getuid()}var De,se,cn,ln,lo,ct,uo,iy,dn,vl,fo,ay,me,po,un,z,cy,pn=R(()=>{De=$(require("fs"),1),se=$(require("path"),1),cn=function(t,e,n,r){
function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(u){i(u)}}function l(d){
try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})},{chmod:ln,copyFile:lo,lstat:ct,mkdir:uo,
open:iy,readdir:dn,rename:vl,rm:fo,rmdir:ay,stat:me,symlink:po,unlink:un}=De.promises,z=process.platform==="win32";cy=De.constants.O_RDONLY});function mn(t,e){return he(this,arguments,void 0,function*(n,r,o={}){let{force:s,recursive:i,copySourceDirectory:a}=Rl(o),l=(yield Ee(r))?yield me(r):null;if(l&&
l.isFile()&&!s)return;let c=l&&l.isDirectory()&&a?j.join(r,j.basename(n)):r;if(!(yield Ee(n)))throw new Error(`no such file or directory: ${n}`);if((yield me(n)).
isDirectory())if(i)yield go(n,c,0,s);else throw new Error(`Failed to copy. ${n} is a directory, but tried to copy without recursive flag.`);else{if(j.relative(n,
c)==="")throw new Error(`'${c}' and '${n}' are the same file`);yield wo(n,c,s)}})}function dt(t){return he(this,void 0,void 0,function*(){if(z&&/[*"<>|]/.test(t))
throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield fo(t,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(e){
throw new Error(`File was unable to be removed ${e}`)}})}function Me(t){return he(this,void 0,void 0,function*(){(0,yo.ok)(t,"a path argument must be provided"),
yield uo(t,{recursive:!0})})}function ee(t,e){return he(this,void 0,void 0,function*(){if(!t)throw new Error("parameter 'tool' is required");if(e){let r=yield ee(
t,!1);if(!r)throw z?new Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory spe\
cified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${t}.\
 Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to v\
erify the file is executable.`);return r}let n=yield Sl(t);return n&&n.length>0?n[0]:""})}function Sl(t){return he(this,void 0,void 0,function*(){if(!t)throw new Error(
"parameter 'tool' is required");let e=[];if(z&&process.env.PATHEXT)for(let o of process.env.PATHEXT.split(j.delimiter))o&&e.push(o);if(lt(t)){let o=yield fn(t,e);
return o?[o]:[]}if(t.includes(j.sep))return[];let n=[];if(process.env.PATH)for(let o of process.env.PATH.split(j.delimiter))o&&n.push(o);let r=[];for(let o of n){
let s=yield fn(j.join(o,t),e);s&&r.push(s)}return r})}function Rl(t){let e=t.force==null?!0:t.force,n=!!t.recursive,r=t.copySourceDirectory==null?!0:!!t.copySourceDirectory;
return{force:e,recursive:n,copySourceDirectory:r}}function go(t,e,n,r){return he(this,void 0,void 0,function*(){if(n>=255)return;n++,yield Me(e);let o=yield dn(
t);for(let s of o){let i=`${t}/${s}`,a=`${e}/${s}`;(yield ct(i)).isDirectory()?yield go(i,a,n,r):yield wo(i,a,r)}yield ln(e,(yield me(t)).mode)})}function wo(t,e,n){
return he(this,void 0,void 0,function*(){if((yield ct(t)).isSymbolicLink()){try{yield ct(e),yield un(e)}catch(o){o.code==="EPERM"&&(yield ln(e,"0666"),yield un(
e))}let r=yield mo(t);yield po(r,e,z?"junction":null)}else(!(yield Ee(e))||n)&&(yield lo(t,e))})}var yo,j,he,hn=R(()=>{yo=require("assert"),j=$(require("path"),1);
pn();he=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(u){
i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})}});function ko(t){let e=[],n=!1,r=!1,o="";function s(i){r&&i!=='"'&&(o+="\\"),o+=i,r=!1}for(let i=0;i<t.length;i++){let a=t.charAt(i);if(a==='"'){r?s(a):n=!n;continue}
if(a==="\\"&&r){s(a);continue}if(a==="\\"&&n){r=!0;continue}if(a===" "&&!n){o.length>0&&(e.push(o),o="");continue}s(a)}return o.length>0&&e.push(o.trim()),e}var je,
gn,xo,Eo,vo,$o,ut,ft,yn,So=R(()=>{je=$(require("os"),1),gn=$(require("events"),1),xo=$(require("child_process"),1),Eo=$(require("path"),1);hn();pn();vo=require("timers"),
$o=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(u){
i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})},ut=process.platform===
"win32",ft=class extends gn.EventEmitter{constructor(e,n,r){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.
args=n||[],this.options=r||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,n){let r=this.
_getSpawnFileName(),o=this._getSpawnArgs(e),s=n?"":"[command]";if(ut)if(this._isCmdFile()){s+=r;for(let i of o)s+=` ${i}`}else if(e.windowsVerbatimArguments){s+=
`"${r}"`;for(let i of o)s+=` ${i}`}else{s+=this._windowsQuoteCmdArg(r);for(let i of o)s+=` ${this._windowsQuoteCmdArg(i)}`}else{s+=r;for(let i of o)s+=` ${i}`}return s}_processLineBuffer(e,n,r){
try{let o=n+e.toString(),s=o.indexOf(je.EOL);for(;s>-1;){let i=o.substring(0,s);r(i),o=o.substring(s+je.EOL.length),s=o.indexOf(je.EOL)}return o}catch(o){return this.
_debug(`error processing line. Failed with error ${o}`),""}}_getSpawnFileName(){return ut&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){
if(ut&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let r of this.args)n+=" ",n+=e.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(
r);return n+='"',[n]}return this.args}_endsWith(e,n){return e.endsWith(n)}_isCmdFile(){let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(
e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';let n=[" ","	","&","(",")","[","]","{","}","^","=",";","!",
"'","+",",","`","~","|","<",">",'"'],r=!1;for(let i of e)if(n.some(a=>a===i)){r=!0;break}if(!r)return e;let o='"',s=!0;for(let i=e.length;i>0;i--)o+=e[i-1],s&&e[i-
1]==="\\"?o+="\\":e[i-1]==='"'?(s=!0,o+='"'):s=!1;return o+='"',o.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes(
"	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let n='"',r=!0;for(let o=e.length;o>0;o--)n+=e[o-1],r&&e[o-1]==="\\"?n+="\\":
e[o-1]==='"'?(r=!0,n+="\\"):r=!1;return n+='"',n.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};let n={cwd:e.cwd||process.cwd(),env:e.env||process.env,
silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||
1e4};return n.outStream=e.outStream||process.stdout,n.errStream=e.errStream||process.stderr,n}_getSpawnOptions(e,n){e=e||{};let r={};return r.cwd=e.cwd,r.env=e.
env,r.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(r.argv0=`"${n}"`),r}exec(){return $o(this,void 0,void 0,
function*(){return!lt(this.toolPath)&&(this.toolPath.includes("/")||ut&&this.toolPath.includes("\\"))&&(this.toolPath=Eo.resolve(process.cwd(),this.options.cwd||
process.cwd(),this.toolPath)),this.toolPath=yield ee(this.toolPath,!0),new Promise((e,n)=>$o(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(let c of this.args)this._debug(`   ${c}`);let r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&r.outStream.write(this.
_getCommandString(r)+je.EOL);let o=new yn(r,this.toolPath);if(o.on("debug",c=>{this._debug(c)}),this.options.cwd&&!(yield Ee(this.options.cwd)))return n(new Error(
`The cwd: ${this.options.cwd} does not exist!`));let s=this._getSpawnFileName(),i=xo.spawn(s,this._getSpawnArgs(r),this._getSpawnOptions(this.options,s)),a="";i.
stdout&&i.stdout.on("data",c=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(c),!r.silent&&r.outStream&&r.outStream.write(
c),a=this._processLineBuffer(c,a,d=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(d)})});let l="";if(i.stderr&&i.stderr.
on("data",c=>{o.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(c),!r.silent&&r.errStream&&r.outStream&&(r.
failOnStdErr?r.errStream:r.outStream).write(c),l=this._processLineBuffer(c,l,d=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.
errline(d)})}),i.on("error",c=>{o.processError=c.message,o.processExited=!0,o.processClosed=!0,o.CheckComplete()}),i.on("exit",c=>{o.processExitCode=c,o.processExited=
!0,this._debug(`Exit code ${c} received from tool '${this.toolPath}'`),o.CheckComplete()}),i.on("close",c=>{o.processExitCode=c,o.processExited=!0,o.processClosed=
!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),o.CheckComplete()}),o.on("done",(c,d)=>{a.length>0&&this.emit("stdline",a),l.length>0&&this.
emit("errline",l),i.removeAllListeners(),c?n(c):e(d)}),this.options.input){if(!i.stdin)throw new Error("child process missing stdin");i.stdin.end(this.options.input)}}))})}};
yn=class t extends gn.EventEmitter{constructor(e,n){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=
!1,this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error("toolPath must not be empty");this.options=e,this.toolPath=n,e.delay&&(this.delay=e.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,vo.setTimeout)(t.HandleTimeout,this.delay,this)))}_debug(e){this.emit("deb\
ug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This\
 may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?e=new Error(`The process '${this.
toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}' failed be\
cause one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",e,this.
processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){let n=`The STDIO streams did not close within ${e.delay/1e3} seconds \
of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(n)}e._setResult()}}}});function B(t,e,n){return Ro(this,void 0,void 0,function*(){let r=ko(t);if(r.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let o=r[0];
return e=r.slice(1).concat(e||[]),new ft(o,e,n).exec()})}function Ue(t,e,n){return Ro(this,void 0,void 0,function*(){var r,o;let s="",i="",a=new wn.StringDecoder(
"utf8"),l=new wn.StringDecoder("utf8"),c=(r=n?.listeners)===null||r===void 0?void 0:r.stdout,d=(o=n?.listeners)===null||o===void 0?void 0:o.stderr,u=ne=>{i+=l.write(
ne),d&&d(ne)},p=ne=>{s+=a.write(ne),c&&c(ne)},f=Object.assign(Object.assign({},n?.listeners),{stdout:p,stderr:u}),b=yield B(t,e,Object.assign(Object.assign({},n),
{listeners:f}));return s+=a.end(),i+=l.end(),{exitCode:b,stdout:s,stderr:i}})}var wn,Ro,pt=R(()=>{wn=require("string_decoder");So();Ro=function(t,e,n,r){function o(s){
return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(u){i(u)}}function l(d){try{c(r.throw(
d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})}});function J(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function wt(t){return Object.keys(t).length?{title:t.title,file:t.file,
line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}var bt=R(()=>{});function H(t,e,n){let r=new kn(t,e,n);process.stdout.write(r.toString()+Ho.EOL)}function $t(t,e=""){H(t,{},e)}function md(t){return J(t).replace(/%/g,"%25").replace(
/\r/g,"%0D").replace(/\n/g,"%0A")}function hd(t){return J(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var Ho,Ko,kn,zo=R(()=>{Ho=$(require("os"),1);bt();Ko="::",kn=class{constructor(e,n,r){e||(e="missing.command"),this.command=e,this.properties=n,this.message=r}toString(){
let e=Ko+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(
r)){let o=this.properties[r];o&&(n?n=!1:e+=",",e+=`${r}=${hd(o)}`)}}return e+=`${Ko}${md(this.message)}`,e}}});function Fe(t,e){let n=process.env[`GITHUB_${t}`];if(!n)throw new Error(`Unable to find environment variable for file command ${t}`);if(!Et.existsSync(n))throw new Error(
`Missing file at path: ${n}`);Et.appendFileSync(n,`${J(e)}${xt.EOL}`,{encoding:"utf8"})}function vt(t,e){let n=`ghadelimiter_${Jo.randomUUID()}`,r=J(e);if(t.includes(
n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contai\
n the delimiter "${n}"`);return`${t}<<${n}${xt.EOL}${r}${xt.EOL}${n}`}var Jo,Et,xt,Xo=R(()=>{Jo=$(require("crypto"),1),Et=$(require("fs"),1),xt=$(require("os"),1);
bt()});function St(t){let e=t.protocol==="https:";if(yd(t))return;let n=e?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(n)try{return new kt(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https://"))return new kt(`http://${n}`)}else return}function yd(t){if(!t.hostname)return!1;
let e=t.hostname;if(gd(e))return!0;let n=process.env.no_proxy||process.env.NO_PROXY||"";if(!n)return!1;let r;t.port?r=Number(t.port):t.protocol==="http:"?r=80:t.
protocol==="https:"&&(r=443);let o=[t.hostname.toUpperCase()];typeof r=="number"&&o.push(`${o[0]}:${r}`);for(let s of n.split(",").map(i=>i.trim().toUpperCase()).
filter(i=>i))if(s==="*"||o.some(i=>i===s||i.endsWith(`.${s}`)||s.startsWith(".")&&i.endsWith(`${s}`)))return!0;return!1}function gd(t){let e=t.toLowerCase();return e===
"localhost"||e.startsWith("127.")||e.startsWith("[::1]")||e.startsWith("[0:0:0:0:0:0:0:1]")}var kt,Yo=R(()=>{kt=class extends URL{constructor(e,n){super(e,n),this.
_decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}});var ts=y(Se=>{"use strict";var gx=require("net"),bd=require("tls"),Sn=require("http"),Qo=require("https"),$d=require("events"),wx=require("assert"),xd=require("util");
Se.httpOverHttp=Ed;Se.httpsOverHttp=vd;Se.httpOverHttps=kd;Se.httpsOverHttps=Sd;function Ed(t){var e=new te(t);return e.request=Sn.request,e}function vd(t){var e=new te(
t);return e.request=Sn.request,e.createSocket=Zo,e.defaultPort=443,e}function kd(t){var e=new te(t);return e.request=Qo.request,e}function Sd(t){var e=new te(t);
return e.request=Qo.request,e.createSocket=Zo,e.defaultPort=443,e}function te(t){var e=this;e.options=t||{},e.proxyOptions=e.options.proxy||{},e.maxSockets=e.options.
maxSockets||Sn.Agent.defaultMaxSockets,e.requests=[],e.sockets=[],e.on("free",function(r,o,s,i){for(var a=es(o,s,i),l=0,c=e.requests.length;l<c;++l){var d=e.requests[l];
if(d.host===a.host&&d.port===a.port){e.requests.splice(l,1),d.request.onSocket(r);return}}r.destroy(),e.removeSocket(r)})}xd.inherits(te,$d.EventEmitter);te.prototype.
addRequest=function(e,n,r,o){var s=this,i=Rn({request:e},s.options,es(n,r,o));if(s.sockets.length>=this.maxSockets){s.requests.push(i);return}s.createSocket(i,function(a){
a.on("free",l),a.on("close",c),a.on("agentRemove",c),e.onSocket(a);function l(){s.emit("free",a,i)}function c(d){s.removeSocket(a),a.removeListener("free",l),a.
removeListener("close",c),a.removeListener("agentRemove",c)}})};te.prototype.createSocket=function(e,n){var r=this,o={};r.sockets.push(o);var s=Rn({},r.proxyOptions,
{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(s.localAddress=e.localAddress),s.proxyAuth&&(s.headers=s.headers||
{},s.headers["Proxy-Authorization"]="Basic "+new Buffer(s.proxyAuth).toString("base64")),ie("making CONNECT request");var i=r.request(s);i.useChunkedEncodingByDefault=
!1,i.once("response",a),i.once("upgrade",l),i.once("connect",c),i.once("error",d),i.end();function a(u){u.upgrade=!0}function l(u,p,f){process.nextTick(function(){
c(u,p,f)})}function c(u,p,f){if(i.removeAllListeners(),p.removeAllListeners(),u.statusCode!==200){ie("tunneling socket could not be established, statusCode=%d",
u.statusCode),p.destroy();var b=new Error("tunneling socket could not be established, statusCode="+u.statusCode);b.code="ECONNRESET",e.request.emit("error",b),r.
removeSocket(o);return}if(f.length>0){ie("got illegal response body from proxy"),p.destroy();var b=new Error("got illegal response body from proxy");b.code="ECO\
NNRESET",e.request.emit("error",b),r.removeSocket(o);return}return ie("tunneling connection has established"),r.sockets[r.sockets.indexOf(o)]=p,n(p)}function d(u){
i.removeAllListeners(),ie(`tunneling socket could not be established, cause=%s
`,u.message,u.stack);var p=new Error("tunneling socket could not be established, cause="+u.message);p.code="ECONNRESET",e.request.emit("error",p),r.removeSocket(
o)}};te.prototype.removeSocket=function(e){var n=this.sockets.indexOf(e);if(n!==-1){this.sockets.splice(n,1);var r=this.requests.shift();r&&this.createSocket(r,
function(o){r.request.onSocket(o)})}};function Zo(t,e){var n=this;te.prototype.createSocket.call(n,t,function(r){var o=t.request.getHeader("host"),s=Rn({},n.options,
{socket:r,servername:o?o.replace(/:.*$/,""):t.host}),i=bd.connect(0,s);n.sockets[n.sockets.indexOf(r)]=i,e(i)})}function es(t,e,n){return typeof t=="string"?{host:t,
port:e,localAddress:n}:t}function Rn(t){for(var e=1,n=arguments.length;e<n;++e){var r=arguments[e];if(typeof r=="object")for(var o=Object.keys(r),s=0,i=o.length;s<
i;++s){var a=o[s];r[a]!==void 0&&(t[a]=r[a])}}return t}var ie;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?ie=function(){var t=Array.prototype.
slice.call(arguments);typeof t[0]=="string"?t[0]="TUNNEL: "+t[0]:t.unshift("TUNNEL:"),console.error.apply(console,t)}:ie=function(){};Se.debug=ie});var rs=y(($x,ns)=>{ns.exports=ts()});var Rt,os=R(()=>{"use strict";Rt=class{constructor(){throw new Error("undici is not part of this bundle: see scripts/no-undici.mjs")}}});var On={};rt(On,{Headers:()=>N,HttpClient:()=>ae,HttpClientError:()=>Pt,HttpClientResponse:()=>Ot,HttpCodes:()=>U,MediaTypes:()=>X,getProxyUrl:()=>Rd,isHttps:()=>Td});
function Rd(t){let e=St(new URL(t));return e?e.href:""}function Td(t){return new URL(t).protocol==="https:"}var We,Pn,ce,k,U,N,X,Pd,Od,Ad,Cd,Nd,Pt,Ot,ae,qe,At=R(
()=>{We=$(require("http"),1),Pn=$(require("https"),1);Yo();ce=$(rs(),1);os();k=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}
return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(u){i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):
o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})};(function(t){t[t.OK=200]="OK",t[t.MultipleChoices=300]="MultipleChoices",t[t.MovedPermanently=301]="Moved\
Permanently",t[t.ResourceMoved=302]="ResourceMoved",t[t.SeeOther=303]="SeeOther",t[t.NotModified=304]="NotModified",t[t.UseProxy=305]="UseProxy",t[t.SwitchProxy=
306]="SwitchProxy",t[t.TemporaryRedirect=307]="TemporaryRedirect",t[t.PermanentRedirect=308]="PermanentRedirect",t[t.BadRequest=400]="BadRequest",t[t.Unauthorized=
401]="Unauthorized",t[t.PaymentRequired=402]="PaymentRequired",t[t.Forbidden=403]="Forbidden",t[t.NotFound=404]="NotFound",t[t.MethodNotAllowed=405]="MethodNotA\
llowed",t[t.NotAcceptable=406]="NotAcceptable",t[t.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",t[t.RequestTimeout=408]="RequestTimeout",t[t.Conflict=
409]="Conflict",t[t.Gone=410]="Gone",t[t.TooManyRequests=429]="TooManyRequests",t[t.InternalServerError=500]="InternalServerError",t[t.NotImplemented=501]="NotI\
mplemented",t[t.BadGateway=502]="BadGateway",t[t.ServiceUnavailable=503]="ServiceUnavailable",t[t.GatewayTimeout=504]="GatewayTimeout"})(U||(U={}));(function(t){
t.Accept="accept",t.ContentType="content-type"})(N||(N={}));(function(t){t.ApplicationJson="application/json"})(X||(X={}));Pd=[U.MovedPermanently,U.ResourceMoved,
U.SeeOther,U.TemporaryRedirect,U.PermanentRedirect],Od=[U.BadGateway,U.ServiceUnavailable,U.GatewayTimeout],Ad=["OPTIONS","GET","DELETE","HEAD"],Cd=10,Nd=5,Pt=class t extends Error{constructor(e,n){
super(e),this.name="HttpClientError",this.statusCode=n,Object.setPrototypeOf(this,t.prototype)}},Ot=class{constructor(e){this.message=e}readBody(){return k(this,
void 0,void 0,function*(){return new Promise(e=>k(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("data",r=>{n=Buffer.concat([n,r])}),this.
message.on("end",()=>{e(n.toString())})}))})}readBodyBuffer(){return k(this,void 0,void 0,function*(){return new Promise(e=>k(this,void 0,void 0,function*(){let n=[];
this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{e(Buffer.concat(n))})}))})}};ae=class{constructor(e,n,r){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
e),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=
null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this.
_maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=
null&&(this._maxRetries=r.maxRetries))}options(e,n){return k(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,n||{})})}get(e,n){return k(this,
void 0,void 0,function*(){return this.request("GET",e,null,n||{})})}del(e,n){return k(this,void 0,void 0,function*(){return this.request("DELETE",e,null,n||{})})}post(e,n,r){
return k(this,void 0,void 0,function*(){return this.request("POST",e,n,r||{})})}patch(e,n,r){return k(this,void 0,void 0,function*(){return this.request("PATCH",
e,n,r||{})})}put(e,n,r){return k(this,void 0,void 0,function*(){return this.request("PUT",e,n,r||{})})}head(e,n){return k(this,void 0,void 0,function*(){return this.
request("HEAD",e,null,n||{})})}sendStream(e,n,r,o){return k(this,void 0,void 0,function*(){return this.request(e,n,r,o)})}getJson(e){return k(this,arguments,void 0,
function*(n,r={}){r[N.Accept]=this._getExistingOrDefaultHeader(r,N.Accept,X.ApplicationJson);let o=yield this.get(n,r);return this._processResponse(o,this.requestOptions)})}postJson(e,n){
return k(this,arguments,void 0,function*(r,o,s={}){let i=JSON.stringify(o,null,2);s[N.Accept]=this._getExistingOrDefaultHeader(s,N.Accept,X.ApplicationJson),s[N.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,X.ApplicationJson);let a=yield this.post(r,i,s);return this._processResponse(a,this.requestOptions)})}putJson(e,n){
return k(this,arguments,void 0,function*(r,o,s={}){let i=JSON.stringify(o,null,2);s[N.Accept]=this._getExistingOrDefaultHeader(s,N.Accept,X.ApplicationJson),s[N.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,X.ApplicationJson);let a=yield this.put(r,i,s);return this._processResponse(a,this.requestOptions)})}patchJson(e,n){
return k(this,arguments,void 0,function*(r,o,s={}){let i=JSON.stringify(o,null,2);s[N.Accept]=this._getExistingOrDefaultHeader(s,N.Accept,X.ApplicationJson),s[N.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,X.ApplicationJson);let a=yield this.patch(r,i,s);return this._processResponse(a,this.requestOptions)})}request(e,n,r,o){
return k(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");let s=new URL(n),i=this._prepareRequest(e,s,o),a=this.
_allowRetries&&Ad.includes(e)?this._maxRetries+1:1,l=0,c;do{if(c=yield this.requestRaw(i,r),c&&c.message&&c.message.statusCode===U.Unauthorized){let u;for(let p of this.
handlers)if(p.canHandleAuthentication(c)){u=p;break}return u?u.handleAuthentication(this,i,r):c}let d=this._maxRedirects;for(;c.message.statusCode&&Pd.includes(
c.message.statusCode)&&this._allowRedirects&&d>0;){let u=c.message.headers.location;if(!u)break;let p=new URL(u);if(s.protocol==="https:"&&s.protocol!==p.protocol&&
!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow th\
is behavior, set the allowRedirectDowngrade option to true.");if(yield c.readBody(),p.hostname!==s.hostname)for(let f in o)f.toLowerCase()==="authorization"&&delete o[f];
i=this._prepareRequest(e,p,o),c=yield this.requestRaw(i,r),d--}if(!c.message.statusCode||!Od.includes(c.message.statusCode))return c;l+=1,l<a&&(yield c.readBody(),
yield this._performExponentialBackoff(l))}while(l<a);return c})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,n){return k(this,void 0,
void 0,function*(){return new Promise((r,o)=>{function s(i,a){i?o(i):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(e,n,s)})})}requestRawWithCallback(e,n,r){
typeof n=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function s(l,c){o||(o=!0,
r(l,c))}let i=e.httpModule.request(e.options,l=>{let c=new Ot(l);s(void 0,c)}),a;i.on("socket",l=>{a=l}),i.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),
s(new Error(`Request timeout: ${e.options.path}`))}),i.on("error",function(l){s(l)}),n&&typeof n=="string"&&i.write(n,"utf8"),n&&typeof n!="string"?(n.on("close",
function(){i.end()}),n.pipe(i)):i.end()}getAgent(e){let n=new URL(e);return this._getAgent(n)}getAgentDispatcher(e){let n=new URL(e),r=St(n);if(r&&r.hostname)return this.
_getProxyAgentDispatcher(n,r)}_prepareRequest(e,n,r){let o={};o.parsedUrl=n;let s=o.parsedUrl.protocol==="https:";o.httpModule=s?Pn:We;let i=s?443:80;if(o.options=
{},o.options.host=o.parsedUrl.hostname,o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):i,o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||
""),o.options.method=e,o.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(o.options.headers["user-agent"]=this.userAgent),o.options.agent=this._getAgent(
o.parsedUrl),this.handlers)for(let a of this.handlers)a.prepareRequest(o.options);return o}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?
Object.assign({},qe(this.requestOptions.headers),qe(e||{})):qe(e||{})}_getExistingOrDefaultHeader(e,n,r){let o;if(this.requestOptions&&this.requestOptions.headers){
let i=qe(this.requestOptions.headers)[n];i&&(o=typeof i=="number"?i.toString():i)}let s=e[n];return s!==void 0?typeof s=="number"?s.toString():s:o!==void 0?o:r}_getExistingOrDefaultContentTypeHeader(e,n){
let r;if(this.requestOptions&&this.requestOptions.headers){let s=qe(this.requestOptions.headers)[N.ContentType];s&&(typeof s=="number"?r=String(s):Array.isArray(
s)?r=s.join(", "):r=s)}let o=e[N.ContentType];return o!==void 0?typeof o=="number"?String(o):Array.isArray(o)?o.join(", "):o:r!==void 0?r:n}_getAgent(e){let n,r=St(
e),o=r&&r.hostname;if(this._keepAlive&&o&&(n=this._proxyAgent),o||(n=this._agent),n)return n;let s=e.protocol==="https:",i=100;if(this.requestOptions&&(i=this.requestOptions.
maxSockets||We.globalAgent.maxSockets),r&&r.hostname){let a={maxSockets:i,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&
{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})},l,c=r.protocol==="https:";s?l=c?ce.httpsOverHttps:ce.httpsOverHttp:l=c?ce.httpOverHttps:
ce.httpOverHttp,n=l(a),this._proxyAgent=n}if(!n){let a={keepAlive:this._keepAlive,maxSockets:i};n=s?new Pn.Agent(a):new We.Agent(a),this._agent=n}return s&&this.
_ignoreSslError&&(n.options=Object.assign(n.options||{},{rejectUnauthorized:!1})),n}_getProxyAgentDispatcher(e,n){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),
r)return r;let o=e.protocol==="https:";return r=new Rt(Object.assign({uri:n.href,pipelining:this._keepAlive?1:0},(n.username||n.password)&&{token:`Basic ${Buffer.
from(`${n.username}:${n.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,o&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||
{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){let n=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){let o=r.replace(/[^a-z0-9_.-]/gi,
"_");return`${n} actions_orchestration_id/${o}`}return n}_performExponentialBackoff(e){return k(this,void 0,void 0,function*(){e=Math.min(Cd,e);let n=Nd*Math.pow(
2,e);return new Promise(r=>setTimeout(()=>r(),n))})}_processResponse(e,n){return k(this,void 0,void 0,function*(){return new Promise((r,o)=>k(this,void 0,void 0,
function*(){let s=e.message.statusCode||0,i={statusCode:s,result:null,headers:{}};s===U.NotFound&&r(i);function a(d,u){if(typeof u=="string"){let p=new Date(u);
if(!isNaN(p.valueOf()))return p}return u}let l,c;try{c=yield e.readBody(),c&&c.length>0&&(n&&n.deserializeDates?l=JSON.parse(c,a):l=JSON.parse(c),i.result=l),i.
headers=e.message.headers}catch{}if(s>299){let d;l&&l.message?d=l.message:c&&c.length>0?d=c:d=`Failed request: (${s})`;let u=new Pt(d,s);u.result=i.result,o(u)}else
r(i)}))})}},qe=t=>Object.keys(t).reduce((e,n)=>(e[n.toLowerCase()]=t[n],e),{})});var Ld,Ct,ss=R(()=>{Ld=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{
c(r.next(d))}catch(u){i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})},
Ct=class{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ld(this,void 0,void 0,function*(){throw new Error("not implemented")})}}});var is,Nt,as=R(()=>{At();ss();Re();is=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){
function a(d){try{c(r.next(d))}catch(u){i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,
e||[])).next())})},Nt=class t{static createHttpClient(e=!0,n=10){let r={allowRetries:e,maxRetries:n};return new ae("actions/oidc-client",[new Ct(t.getRequestToken())],
r)}static getRequestToken(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
return e}static getIDTokenUrl(){let e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
return e}static getCall(e){return is(this,void 0,void 0,function*(){var n;let s=(n=(yield t.createHttpClient().getJson(e).catch(i=>{throw new Error(`Failed to g\
et ID Token. 
 
        Error Code : ${i.statusCode}
 
        Error Message: ${i.message}`)})).result)===null||n===void 0?void 0:n.value;if(!s)throw new Error("Response json body do not have ID Token field");return s})}static getIDToken(e){
return is(this,void 0,void 0,function*(){try{let n=t.getIDTokenUrl();if(e){let o=encodeURIComponent(e);n=`${n}&audience=${o}`}w(`ID token url is ${n}`);let r=yield t.
getCall(n);return Be(r),r}catch(n){throw new Error(`Error message: ${n.message}`)}})}}});var ls,Ve,An,_d,Id,Dd,cs,Cn,ds,us,fs,Nn=R(()=>{ls=require("os"),Ve=require("fs"),An=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(
s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(u){i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?
s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})},{access:_d,appendFile:Id,writeFile:Dd}=Ve.promises,cs="GITHUB_STEP_SUMMARY",Cn=class{constructor(){
this._buffer=""}filePath(){return An(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let e=process.env[cs];if(!e)throw new Error(`Unable \
to find environment variable for $${cs}. Check if your runtime environment supports job summaries.`);try{yield _d(e,Ve.constants.R_OK|Ve.constants.W_OK)}catch{throw new Error(
`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,n,r={}){let o=Object.
entries(r).map(([s,i])=>` ${s}="${i}"`).join("");return n?`<${e}${o}>${n}</${e}>`:`<${e}${o}>`}write(e){return An(this,void 0,void 0,function*(){let n=!!e?.overwrite,
r=yield this.filePath();return yield(n?Dd:Id)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return An(this,void 0,void 0,function*(){return this.
emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,n=!1){
return this._buffer+=e,n?this.addEOL():this}addEOL(){return this.addRaw(ls.EOL)}addCodeBlock(e,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap(
"code",e),r);return this.addRaw(o).addEOL()}addList(e,n=!1){let r=n?"ol":"ul",o=e.map(i=>this.wrap("li",i)).join(""),s=this.wrap(r,o);return this.addRaw(s).addEOL()}addTable(e){
let n=e.map(o=>{let s=o.map(i=>{if(typeof i=="string")return this.wrap("td",i);let{header:a,data:l,colspan:c,rowspan:d}=i,u=a?"th":"td",p=Object.assign(Object.assign(
{},c&&{colspan:c}),d&&{rowspan:d});return this.wrap(u,l,p)}).join("");return this.wrap("tr",s)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(e,n){
let r=this.wrap("details",this.wrap("summary",e)+n);return this.addRaw(r).addEOL()}addImage(e,n,r){let{width:o,height:s}=r||{},i=Object.assign(Object.assign({},
o&&{width:o}),s&&{height:s}),a=this.wrap("img",null,Object.assign({src:e,alt:n},i));return this.addRaw(a).addEOL()}addHeading(e,n){let r=`h${n}`,o=["h1","h2","h\
3","h4","h5","h6"].includes(r)?r:"h1",s=this.wrap(o,e);return this.addRaw(s).addEOL()}addSeparator(){let e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
let e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",e,r);return this.addRaw(o).
addEOL()}addLink(e,n){let r=this.wrap("a",e,{href:n});return this.addRaw(r).addEOL()}},ds=new Cn,us=ds,fs=ds});function ms(t){return t.replace(/[\\]/g,"/")}function hs(t){return t.replace(/[/]/g,"\\")}function ys(t){return t.replace(/[/\\]/g,ps.sep)}var ps,gs=R(()=>{ps=$(require("path"),1)});var In={};rt(In,{arch:()=>ws,getDetails:()=>Fd,isLinux:()=>bs,isMacOS:()=>Ln,isWindows:()=>Tn,platform:()=>Ge});function Fd(){return Tt(this,void 0,void 0,function*(){
return Object.assign(Object.assign({},yield Tn?Md():Ln?jd():Ud()),{platform:Ge,arch:ws,isWindows:Tn,isMacOS:Ln,isLinux:bs})})}var _n,Tt,Md,jd,Ud,Ge,ws,Tn,Ln,bs,
$s=R(()=>{_n=$(require("os"),1);pt();Tt=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){
function a(d){try{c(r.next(d))}catch(u){i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,
e||[])).next())})},Md=()=>Tt(void 0,void 0,void 0,function*(){let{stdout:t}=yield Ue('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Ve\
rsion"',void 0,{silent:!0}),{stdout:e}=yield Ue('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.
trim(),version:t.trim()}}),jd=()=>Tt(void 0,void 0,void 0,function*(){var t,e,n,r;let{stdout:o}=yield Ue("sw_vers",void 0,{silent:!0}),s=(e=(t=o.match(/ProductVersion:\s*(.+)/))===
null||t===void 0?void 0:t[1])!==null&&e!==void 0?e:"";return{name:(r=(n=o.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:"",
version:s}}),Ud=()=>Tt(void 0,void 0,void 0,function*(){let{stdout:t}=yield Ue("lsb_release",["-i","-r","-s"],{silent:!0}),[e,n]=t.trim().split(`
`);return{name:e,version:n}}),Ge=_n.default.platform(),ws=_n.default.arch(),Tn=Ge==="win32",Ln=Ge==="darwin",bs=Ge==="linux"});var He={};rt(He,{ExitCode:()=>Lt,addPath:()=>Wd,debug:()=>w,endGroup:()=>Ss,error:()=>vs,exportVariable:()=>qd,getBooleanInput:()=>Vd,getIDToken:()=>Xd,getInput:()=>Ke,
getMultilineInput:()=>Bd,getState:()=>Un,group:()=>Jd,info:()=>_t,isDebug:()=>Pe,markdownSummary:()=>us,notice:()=>zd,platform:()=>In,saveState:()=>jn,setCommandEcho:()=>Gd,
setFailed:()=>Kd,setOutput:()=>Mn,setSecret:()=>Be,startGroup:()=>ks,summary:()=>fs,toPlatformPath:()=>ys,toPosixPath:()=>ms,toWin32Path:()=>hs,warning:()=>Hd});
function qd(t,e){let n=J(e);if(process.env[t]=n,process.env.GITHUB_ENV||"")return Fe("ENV",vt(t,e));H("set-env",{name:t},n)}function Be(t){H("add-mask",{},t)}function Wd(t){
process.env.GITHUB_PATH||""?Fe("PATH",t):H("add-path",{},t),process.env.PATH=`${t}${Es.delimiter}${process.env.PATH}`}function Ke(t,e){let n=process.env[`INPUT_${t.
replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!n)throw new Error(`Input required and not supplied: ${t}`);return e&&e.trimWhitespace===!1?n:n.trim()}
function Bd(t,e){let n=Ke(t,e).split(`
`).filter(r=>r!=="");return e&&e.trimWhitespace===!1?n:n.map(r=>r.trim())}function Vd(t,e){let n=["true","True","TRUE"],r=["false","False","FALSE"],o=Ke(t,e);if(n.
includes(o))return!0;if(r.includes(o))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${t}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Mn(t,e){if(process.env.GITHUB_OUTPUT||"")return Fe("OUTPUT",vt(t,e));process.
stdout.write(Dn.EOL),H("set-output",{name:t},J(e))}function Gd(t){$t("echo",t?"on":"off")}function Kd(t){process.exitCode=Lt.Failure,vs(t)}function Pe(){return process.
env.RUNNER_DEBUG==="1"}function w(t){H("debug",{},t)}function vs(t,e={}){H("error",wt(e),t instanceof Error?t.toString():t)}function Hd(t,e={}){H("warning",wt(e),
t instanceof Error?t.toString():t)}function zd(t,e={}){H("notice",wt(e),t instanceof Error?t.toString():t)}function _t(t){process.stdout.write(t+Dn.EOL)}function ks(t){
$t("group",t)}function Ss(){$t("endgroup")}function Jd(t,e){return xs(this,void 0,void 0,function*(){ks(t);let n;try{n=yield e()}finally{Ss()}return n})}function jn(t,e){
if(process.env.GITHUB_STATE||"")return Fe("STATE",vt(t,e));H("save-state",{name:t},J(e))}function Un(t){return process.env[`STATE_${t}`]||""}function Xd(t){return xs(
this,void 0,void 0,function*(){return yield Nt.getIDToken(t)})}var Dn,Es,xs,Lt,Re=R(()=>{zo();Xo();bt();Dn=$(require("os"),1),Es=$(require("path"),1);as();Nn();
Nn();gs();$s();xs=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(
r.next(d))}catch(u){i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})};
(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(Lt||(Lt={}))});var ye=y((Mx,Rs)=>{"use strict";var Yd="2.0.0",Qd=Number.MAX_SAFE_INTEGER||9007199254740991,Zd=16,eu=250,tu=["	",`
`,"\v","\f","\r"," ","\xA0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200A","\u2028","\u2029","\u202F",
"\u205F","\u3000","\uFEFF"],nu=["major","premajor","minor","preminor","patch","prepatch","prerelease"];Rs.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:Zd,MAX_SAFE_BUILD_LENGTH:eu,
MAX_SAFE_INTEGER:Qd,WHITESPACE_CHARACTERS:tu,RELEASE_TYPES:nu,SEMVER_SPEC_VERSION:Yd,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}});var ze=y((jx,Ps)=>{"use strict";var ru=typeof process=="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...t)=>console.
error("SEMVER",...t):()=>{};Ps.exports=ru});var Oe=y((Y,Os)=>{"use strict";var{MAX_SAFE_COMPONENT_LENGTH:Fn,MAX_SAFE_BUILD_LENGTH:ou,MAX_LENGTH:su}=ye(),iu=ze();Y=Os.exports={};var au=Y.re=[],cu=Y.safeRe=
[],m=Y.src=[],lu=Y.safeSrc=[],h=Y.t={},du=0,qn="[a-zA-Z0-9-]",uu=[["\\s",1],["\\d",su],[qn,ou]],fu=t=>{for(let[e,n]of uu)t=t.split(`${e}*`).join(`${e}{0,${n}}`).
split(`${e}+`).join(`${e}{1,${n}}`);return t},g=(t,e,n)=>{let r=fu(e),o=du++;iu(t,o,e),h[t]=o,m[o]=e,lu[o]=r,au[o]=new RegExp(e,n?"g":void 0),cu[o]=new RegExp(r,
n?"g":void 0)};g("NUMERICIDENTIFIER","0|[1-9]\\d*");g("NUMERICIDENTIFIERLOOSE","\\d+");g("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${qn}*`);g("MAINVERSION",`(${m[h.NUMERICIDENTIFIER]}\
)\\.(${m[h.NUMERICIDENTIFIER]})\\.(${m[h.NUMERICIDENTIFIER]})`);g("MAINVERSIONLOOSE",`(${m[h.NUMERICIDENTIFIERLOOSE]})\\.(${m[h.NUMERICIDENTIFIERLOOSE]})\\.(${m[h.
NUMERICIDENTIFIERLOOSE]})`);g("PRERELEASEIDENTIFIER",`(?:${m[h.NONNUMERICIDENTIFIER]}|${m[h.NUMERICIDENTIFIER]})`);g("PRERELEASEIDENTIFIERLOOSE",`(?:${m[h.NONNUMERICIDENTIFIER]}\
|${m[h.NUMERICIDENTIFIERLOOSE]})`);g("PRERELEASE",`(?:-(${m[h.PRERELEASEIDENTIFIER]}(?:\\.${m[h.PRERELEASEIDENTIFIER]})*))`);g("PRERELEASELOOSE",`(?:-?(${m[h.PRERELEASEIDENTIFIERLOOSE]}\
(?:\\.${m[h.PRERELEASEIDENTIFIERLOOSE]})*))`);g("BUILDIDENTIFIER",`${qn}+`);g("BUILD",`(?:\\+(${m[h.BUILDIDENTIFIER]}(?:\\.${m[h.BUILDIDENTIFIER]})*))`);g("FULL\
PLAIN",`v?${m[h.MAINVERSION]}${m[h.PRERELEASE]}?${m[h.BUILD]}?`);g("FULL",`^${m[h.FULLPLAIN]}$`);g("LOOSEPLAIN",`[v=\\s]*${m[h.MAINVERSIONLOOSE]}${m[h.PRERELEASELOOSE]}\
?${m[h.BUILD]}?`);g("LOOSE",`^${m[h.LOOSEPLAIN]}$`);g("GTLT","((?:<|>)?=?)");g("XRANGEIDENTIFIERLOOSE",`${m[h.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);g("XRANGEIDENTI\
FIER",`${m[h.NUMERICIDENTIFIER]}|x|X|\\*`);g("XRANGEPLAIN",`[v=\\s]*(${m[h.XRANGEIDENTIFIER]})(?:\\.(${m[h.XRANGEIDENTIFIER]})(?:\\.(${m[h.XRANGEIDENTIFIER]})(?\
:${m[h.PRERELEASE]})?${m[h.BUILD]}?)?)?`);g("XRANGEPLAINLOOSE",`[v=\\s]*(${m[h.XRANGEIDENTIFIERLOOSE]})(?:\\.(${m[h.XRANGEIDENTIFIERLOOSE]})(?:\\.(${m[h.XRANGEIDENTIFIERLOOSE]}\
)(?:${m[h.PRERELEASELOOSE]})?${m[h.BUILD]}?)?)?`);g("XRANGE",`^${m[h.GTLT]}\\s*${m[h.XRANGEPLAIN]}$`);g("XRANGELOOSE",`^${m[h.GTLT]}\\s*${m[h.XRANGEPLAINLOOSE]}\
$`);g("COERCEPLAIN",`(^|[^\\d])(\\d{1,${Fn}})(?:\\.(\\d{1,${Fn}}))?(?:\\.(\\d{1,${Fn}}))?`);g("COERCE",`${m[h.COERCEPLAIN]}(?:$|[^\\d])`);g("COERCEFULL",m[h.COERCEPLAIN]+
`(?:${m[h.PRERELEASE]})?(?:${m[h.BUILD]})?(?:$|[^\\d])`);g("COERCERTL",m[h.COERCE],!0);g("COERCERTLFULL",m[h.COERCEFULL],!0);g("LONETILDE","(?:~>?)");g("TILDETR\
IM",`(\\s*)${m[h.LONETILDE]}\\s+`,!0);Y.tildeTrimReplace="$1~";g("TILDE",`^${m[h.LONETILDE]}${m[h.XRANGEPLAIN]}$`);g("TILDELOOSE",`^${m[h.LONETILDE]}${m[h.XRANGEPLAINLOOSE]}\
$`);g("LONECARET","(?:\\^)");g("CARETTRIM",`(\\s*)${m[h.LONECARET]}\\s+`,!0);Y.caretTrimReplace="$1^";g("CARET",`^${m[h.LONECARET]}${m[h.XRANGEPLAIN]}$`);g("CAR\
ETLOOSE",`^${m[h.LONECARET]}${m[h.XRANGEPLAINLOOSE]}$`);g("COMPARATORLOOSE",`^${m[h.GTLT]}\\s*(${m[h.LOOSEPLAIN]})$|^$`);g("COMPARATOR",`^${m[h.GTLT]}\\s*(${m[h.
FULLPLAIN]})$|^$`);g("COMPARATORTRIM",`(\\s*)${m[h.GTLT]}\\s*(${m[h.LOOSEPLAIN]}|${m[h.XRANGEPLAIN]})`,!0);Y.comparatorTrimReplace="$1$2$3";g("HYPHENRANGE",`^\\s\
*(${m[h.XRANGEPLAIN]})\\s+-\\s+(${m[h.XRANGEPLAIN]})\\s*$`);g("HYPHENRANGELOOSE",`^\\s*(${m[h.XRANGEPLAINLOOSE]})\\s+-\\s+(${m[h.XRANGEPLAINLOOSE]})\\s*$`);g("S\
TAR","(<|>)?=?\\s*\\*");g("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");g("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")});var It=y((Ux,As)=>{"use strict";var pu=Object.freeze({loose:!0}),mu=Object.freeze({}),hu=t=>t?typeof t!="object"?pu:t:mu;As.exports=hu});var Wn=y((Fx,Ts)=>{"use strict";var Cs=/^[0-9]+$/,Ns=(t,e)=>{if(typeof t=="number"&&typeof e=="number")return t===e?0:t<e?-1:1;let n=Cs.test(t),r=Cs.test(e);return n&&
r&&(t=+t,e=+e),t===e?0:n&&!r?-1:r&&!n?1:t<e?-1:1},yu=(t,e)=>Ns(e,t);Ts.exports={compareIdentifiers:Ns,rcompareIdentifiers:yu}});var A=y((qx,_s)=>{"use strict";var Dt=ze(),{MAX_LENGTH:Ls,MAX_SAFE_INTEGER:Mt}=ye(),{safeRe:jt,t:Ut}=Oe(),gu=It(),{compareIdentifiers:Bn}=Wn(),wu=(t,e)=>{let n=e.
split(".");if(n.length>t.length)return!1;for(let r=0;r<n.length;r++)if(Bn(t[r],n[r])!==0)return!1;return!0},Vn=class t{constructor(e,n){if(n=gu(n),e instanceof t){
if(e.loose===!!n.loose&&e.includePrerelease===!!n.includePrerelease)return e;e=e.version}else if(typeof e!="string")throw new TypeError(`Invalid version. Must b\
e a string. Got type "${typeof e}".`);if(e.length>Ls)throw new TypeError(`version is longer than ${Ls} characters`);Dt("SemVer",e,n),this.options=n,this.loose=!!n.
loose,this.includePrerelease=!!n.includePrerelease;let r=e.trim().match(n.loose?jt[Ut.LOOSE]:jt[Ut.FULL]);if(!r)throw new TypeError(`Invalid Version: ${e}`);if(this.
raw=e,this.major=+r[1],this.minor=+r[2],this.patch=+r[3],this.major>Mt||this.major<0)throw new TypeError("Invalid major version");if(this.minor>Mt||this.minor<0)
throw new TypeError("Invalid minor version");if(this.patch>Mt||this.patch<0)throw new TypeError("Invalid patch version");r[4]?this.prerelease=r[4].split(".").map(
o=>{if(/^[0-9]+$/.test(o)){let s=+o;if(s>=0&&s<Mt)return s}return o}):this.prerelease=[],this.build=r[5]?r[5].split("."):[],this.format()}format(){return this.version=
`${this.major}.${this.minor}.${this.patch}`,this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(e){
if(Dt("SemVer.compare",this.version,this.options,e),!(e instanceof t)){if(typeof e=="string"&&e===this.version)return 0;e=new t(e,this.options)}return e.version===
this.version?0:this.compareMain(e)||this.comparePre(e)}compareMain(e){return e instanceof t||(e=new t(e,this.options)),this.major<e.major?-1:this.major>e.major?
1:this.minor<e.minor?-1:this.minor>e.minor?1:this.patch<e.patch?-1:this.patch>e.patch?1:0}comparePre(e){if(e instanceof t||(e=new t(e,this.options)),this.prerelease.
length&&!e.prerelease.length)return-1;if(!this.prerelease.length&&e.prerelease.length)return 1;if(!this.prerelease.length&&!e.prerelease.length)return 0;let n=0;
do{let r=this.prerelease[n],o=e.prerelease[n];if(Dt("prerelease compare",n,r,o),r===void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r===
o)continue;return Bn(r,o)}while(++n)}compareBuild(e){e instanceof t||(e=new t(e,this.options));let n=0;do{let r=this.build[n],o=e.build[n];if(Dt("build compare",
n,r,o),r===void 0&&o===void 0)return 0;if(o===void 0)return 1;if(r===void 0)return-1;if(r===o)continue;return Bn(r,o)}while(++n)}inc(e,n,r){if(e.startsWith("pre")){
if(!n&&r===!1)throw new Error("invalid increment argument: identifier is empty");if(n){let o=`-${n}`.match(this.options.loose?jt[Ut.PRERELEASELOOSE]:jt[Ut.PRERELEASE]);
if(!o||o[1]!==n)throw new Error(`invalid identifier: ${n}`)}}switch(e){case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("\
pre",n,r);break;case"preminor":this.prerelease.length=0,this.patch=0,this.minor++,this.inc("pre",n,r);break;case"prepatch":this.prerelease.length=0,this.inc("pa\
tch",n,r),this.inc("pre",n,r);break;case"prerelease":this.prerelease.length===0&&this.inc("patch",n,r),this.inc("pre",n,r);break;case"release":if(this.prerelease.
length===0)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"major":(this.minor!==0||this.patch!==0||this.prerelease.
length===0)&&this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":(this.patch!==0||this.prerelease.length===0)&&this.minor++,this.patch=0,
this.prerelease=[];break;case"patch":this.prerelease.length===0&&this.patch++,this.prerelease=[];break;case"pre":{let o=Number(r)?1:0;if(this.prerelease.length===
0)this.prerelease=[o];else{let s=this.prerelease.length;for(;--s>=0;)typeof this.prerelease[s]=="number"&&(this.prerelease[s]++,s=-2);if(s===-1){if(n===this.prerelease.
join(".")&&r===!1)throw new Error("invalid increment argument: identifier already exists");this.prerelease.push(o)}}if(n){let s=[n,o];if(r===!1&&(s=[n]),wu(this.
prerelease,n)){let i=this.prerelease[n.split(".").length];isNaN(i)&&(this.prerelease=s)}else this.prerelease=s}break}default:throw new Error(`invalid increment \
argument: ${e}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}};_s.exports=Vn});var le=y((Wx,Ds)=>{"use strict";var Is=A(),bu=(t,e,n=!1)=>{if(t instanceof Is)return t;try{return new Is(t,e)}catch(r){if(!n)return null;throw r}};Ds.exports=bu});var js=y((Bx,Ms)=>{"use strict";var $u=le(),xu=(t,e)=>{let n=$u(t,e);return n?n.version:null};Ms.exports=xu});var Fs=y((Vx,Us)=>{"use strict";var Eu=le(),vu=(t,e)=>{let n=Eu(t.trim().replace(/^[=v]+/,""),e);return n?n.version:null};Us.exports=vu});var Bs=y((Gx,Ws)=>{"use strict";var qs=A(),ku=(t,e,n,r,o)=>{typeof n=="string"&&(o=r,r=n,n=void 0);try{return new qs(t instanceof qs?t.version:t,n).inc(e,r,o).version}catch{
return null}};Ws.exports=ku});var Ks=y((Kx,Gs)=>{"use strict";var Vs=le(),Su=(t,e)=>{let n=Vs(t,null,!0),r=Vs(e,null,!0),o=n.compare(r);if(o===0)return null;let s=o>0,i=s?n:r,a=s?r:n,l=!!i.prerelease.
length;if(!!a.prerelease.length&&!l){if(!a.patch&&!a.minor)return"major";if(a.compareMain(i)===0)return a.minor&&!a.patch?"minor":"patch"}let d=l?"pre":"";return n.
major!==r.major?d+"major":n.minor!==r.minor?d+"minor":n.patch!==r.patch?d+"patch":"prerelease"};Gs.exports=Su});var zs=y((Hx,Hs)=>{"use strict";var Ru=A(),Pu=(t,e)=>new Ru(t,e).major;Hs.exports=Pu});var Xs=y((zx,Js)=>{"use strict";var Ou=A(),Au=(t,e)=>new Ou(t,e).minor;Js.exports=Au});var Qs=y((Jx,Ys)=>{"use strict";var Cu=A(),Nu=(t,e)=>new Cu(t,e).patch;Ys.exports=Nu});var ei=y((Xx,Zs)=>{"use strict";var Tu=le(),Lu=(t,e)=>{let n=Tu(t,e);return n&&n.prerelease.length?n.prerelease:null};Zs.exports=Lu});var V=y((Yx,ni)=>{"use strict";var ti=A(),_u=(t,e,n)=>new ti(t,n).compare(new ti(e,n));ni.exports=_u});var oi=y((Qx,ri)=>{"use strict";var Iu=V(),Du=(t,e,n)=>Iu(e,t,n);ri.exports=Du});var ii=y((Zx,si)=>{"use strict";var Mu=V(),ju=(t,e)=>Mu(t,e,!0);si.exports=ju});var Ft=y((eE,ci)=>{"use strict";var ai=A(),Uu=(t,e,n)=>{let r=new ai(t,n),o=new ai(e,n);return r.compare(o)||r.compareBuild(o)};ci.exports=Uu});var di=y((tE,li)=>{"use strict";var Fu=Ft(),qu=(t,e)=>t.sort((n,r)=>Fu(n,r,e));li.exports=qu});var fi=y((nE,ui)=>{"use strict";var Wu=Ft(),Bu=(t,e)=>t.sort((n,r)=>Wu(r,n,e));ui.exports=Bu});var Je=y((rE,pi)=>{"use strict";var Vu=V(),Gu=(t,e,n)=>Vu(t,e,n)>0;pi.exports=Gu});var qt=y((oE,mi)=>{"use strict";var Ku=V(),Hu=(t,e,n)=>Ku(t,e,n)<0;mi.exports=Hu});var Gn=y((sE,hi)=>{"use strict";var zu=V(),Ju=(t,e,n)=>zu(t,e,n)===0;hi.exports=Ju});var Kn=y((iE,yi)=>{"use strict";var Xu=V(),Yu=(t,e,n)=>Xu(t,e,n)!==0;yi.exports=Yu});var Wt=y((aE,gi)=>{"use strict";var Qu=V(),Zu=(t,e,n)=>Qu(t,e,n)>=0;gi.exports=Zu});var Bt=y((cE,wi)=>{"use strict";var ef=V(),tf=(t,e,n)=>ef(t,e,n)<=0;wi.exports=tf});var Hn=y((lE,bi)=>{"use strict";var nf=Gn(),rf=Kn(),of=Je(),sf=Wt(),af=qt(),cf=Bt(),lf=(t,e,n,r)=>{switch(e){case"===":return typeof t=="object"&&(t=t.version),
typeof n=="object"&&(n=n.version),t===n;case"!==":return typeof t=="object"&&(t=t.version),typeof n=="object"&&(n=n.version),t!==n;case"":case"=":case"==":return nf(
t,n,r);case"!=":return rf(t,n,r);case">":return of(t,n,r);case">=":return sf(t,n,r);case"<":return af(t,n,r);case"<=":return cf(t,n,r);default:throw new TypeError(
`Invalid operator: ${e}`)}};bi.exports=lf});var xi=y((dE,$i)=>{"use strict";var df=A(),uf=le(),{safeRe:Vt,t:Gt}=Oe(),ff=(t,e)=>{if(t instanceof df)return t;if(typeof t=="number"&&(t=String(t)),typeof t!="\
string")return null;e=e||{};let n=null;if(!e.rtl)n=t.match(e.includePrerelease?Vt[Gt.COERCEFULL]:Vt[Gt.COERCE]);else{let l=e.includePrerelease?Vt[Gt.COERCERTLFULL]:
Vt[Gt.COERCERTL],c;for(;(c=l.exec(t))&&(!n||n.index+n[0].length!==t.length);)(!n||c.index+c[0].length!==n.index+n[0].length)&&(n=c),l.lastIndex=c.index+c[1].length+
c[2].length;l.lastIndex=-1}if(n===null)return null;let r=n[2],o=n[3]||"0",s=n[4]||"0",i=e.includePrerelease&&n[5]?`-${n[5]}`:"",a=e.includePrerelease&&n[6]?`+${n[6]}`:
"";return uf(`${r}.${o}.${s}${i}${a}`,e)};$i.exports=ff});var vi=y((uE,Ei)=>{"use strict";var pf=le(),mf=ye(),hf=A(),yf=(t,e,n)=>{if(!mf.RELEASE_TYPES.includes(e))return null;let r=gf(t,n);return r&&wf(r,e)},gf=(t,e)=>{
let n=t instanceof hf?t.version:t;return pf(n,e)},wf=(t,e)=>{if(bf(e))return t.version;switch(t.prerelease=[],e){case"major":t.minor=0,t.patch=0;break;case"mino\
r":t.patch=0;break}return t.format()},bf=t=>t.startsWith("pre");Ei.exports=yf});var Si=y((fE,ki)=>{"use strict";var zn=class{constructor(){this.max=1e3,this.map=new Map}get(e){let n=this.map.get(e);if(n!==void 0)return this.map.delete(e),this.
map.set(e,n),n}delete(e){return this.map.delete(e)}set(e,n){if(!this.delete(e)&&n!==void 0){if(this.map.size>=this.max){let o=this.map.keys().next().value;this.
delete(o)}this.map.set(e,n)}return this}};ki.exports=zn});var Mi=y((pE,Di)=>{"use strict";var{MAX_LENGTH:Xn,MAX_SAFE_BUILD_LENGTH:Ai,WHITESPACE_CHARACTERS:$f}=ye(),Ci=new Uint8Array(65536);for(let t of $f)Ci[t.charCodeAt(
0)]=1;var Yn=t=>t!==void 0&&Ci[t.charCodeAt(0)]===1,Ri=t=>t==="v"||t==="="||Yn(t),Xe=t=>t!==void 0&&t>="0"&&t<="9",Ni=t=>t!==void 0&&(t>="a"&&t<="z"||t>="A"&&t<=
"Z"),Ti=t=>Xe(t)||Ni(t)||t==="-",Qn=t=>Xe(t)||t==="x"||t==="X"||t==="*",Li=(t,e,n,r)=>{if(!Xe(t[e]))return e;if(e>=r.start&&e<r.end)return Math.min(e+n,r.end);if(e>=
r.previousStart&&e<r.previousEnd)return Math.min(e+n,r.previousEnd);let o=e+1;for(;Xe(t[o]);)o++;return r.previousStart=r.start,r.previousEnd=r.end,r.start=e,r.
end=o,Math.min(e+n,o)},Zn=(t,e,n,r)=>!n&&t[e]==="0"?e+1:Li(t,e,n?Xn:Xn+1,r),Jn=(t,e,n,r)=>{let o=Li(t,e,Xn,r);if(Ni(t[o])||t[o]==="-"){let s=o+1,i=s+Ai;for(;s<i&&
Ti(t[s]);)s++;return s}return Zn(t,e,n,r)},_i=(t,e,n,r)=>{let o=t[e]==="-";if(!n&&!o)return e;let s=e+(o?1:0),i=Jn(t,s,n,r);if(i===s){if(!n||!o)return e;i=Jn(t,
e,n,r)}for(;t[i]===".";){let a=Jn(t,i+1,n,r);if(a===i+1)break;i=a}return i},Pi=(t,e)=>{let n=e;for(;n-e<Ai&&Ti(t[n]);)n++;return n},Ii=(t,e)=>{if(t[e]!=="+")return e;
let n=Pi(t,e+1);if(n===e+1)return e;for(;t[n]===".";){let r=Pi(t,n+1);if(r===n+1)break;n=r}return n},xf=(t,e,n)=>{let r=e;for(let s=0;s<3;s++){let i=Zn(t,r,!0,n);
if(i===r)return e;if(r=i,s<2){if(t[r]!==".")return e;r++}}let o=_i(t,r,!0,n);return Ii(t,o)},Oi=(t,e,n)=>Xe(t[e])?Zn(t,e,!1,n):Qn(t[e])?e+1:e,Ef=(t,e,n)=>{let r=Oi(
t,e,n);for(let s=0;s<2;s++){if(t[r]!==".")return r;let i=Oi(t,r+1,n);if(i===r+1)return r;r=i}let o=_i(t,r,!1,n);return Ii(t,o)},vf=(t,e,n)=>{let r=xf(t,e,n);return r!==
e?r:Ef(t,e,n)},kf=(t,e)=>{let n=e;return Yn(t[n])&&n++,(t[n]==="<"||t[n]===">")&&n++,t[n]==="="&&n++,Yn(t[n])?n:-1},Sf=t=>{let e="",n=0,r=0,o={start:-1,end:-1,previousStart:-1,
previousEnd:-1};for(;r<t.length;){let s=r;if(t[r]==="<"||t[r]===">")r++;else if(!Ri(t[r])&&!Qn(t[r])){r++;continue}for(;r<t.length&&Ri(t[r]);)r++;if(!Qn(t[r]))continue;
let i=kf(t,s);i!==-1&&(e+=t.slice(n,i),n=i+1),r=vf(t,r,o)}return e+t.slice(n)};Di.exports=Sf});var G=y((mE,qi)=>{"use strict";var Rf=/\s+/g,er=class t{constructor(e,n){if(n=Of(n),e instanceof t)return e.loose===!!n.loose&&e.includePrerelease===!!n.includePrerelease?
e:new t(e.raw,n);if(e instanceof tr)return this.raw=e.value,this.set=[[e]],this.formatted=void 0,this;if(this.options=n,this.loose=!!n.loose,this.includePrerelease=
!!n.includePrerelease,this.raw=e.trim().replace(Rf," "),this.set=this.raw.split("||").map(r=>this.parseRange(r.trim())).filter(r=>r.length),!this.set.length)throw new TypeError(
`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){let r=this.set[0];if(this.set=this.set.filter(o=>!Ui(o[0])),this.set.length===0)this.set=[r];else if(this.
set.length>1){for(let o of this.set)if(o.length===1&&Mf(o[0])){this.set=[o];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted=
"";for(let e=0;e<this.set.length;e++){e>0&&(this.formatted+="||");let n=this.set[e];for(let r=0;r<n.length;r++)r>0&&(this.formatted+=" "),this.formatted+=n[r].toString().
trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(e){e=e.replace(Df,"");let r=((this.options.includePrerelease&&_f)|
(this.options.loose&&If))+":"+e,o=ji.get(r);if(o)return o;let s=this.options.loose,i=s?I[T.HYPHENRANGELOOSE]:I[T.HYPHENRANGE];e=e.replace(i,zf(this.options.includePrerelease)),
E("hyphen replace",e),e=Cf(e),E("comparator trim",e),e=e.replace(I[T.TILDETRIM],Tf),E("tilde trim",e),e=e.replace(I[T.CARETTRIM],Lf),E("caret trim",e);let a=e.split(
" ").map(u=>jf(u,this.options)).join(" ").split(/\s+/).map(u=>Hf(u,this.options));s&&(a=a.filter(u=>(E("loose invalid filter",u,this.options),!!u.match(I[T.COMPARATORLOOSE])))),
E("range list",a);let l=new Map,c=a.map(u=>new tr(u,this.options));for(let u of c){if(Ui(u))return[u];l.set(u.value,u)}l.size>1&&l.has("")&&l.delete("");let d=[
...l.values()];return ji.set(r,d),d}intersects(e,n){if(!(e instanceof t))throw new TypeError("a Range is required");return this.set.some(r=>Fi(r,n)&&e.set.some(
o=>Fi(o,n)&&r.every(s=>o.every(i=>s.intersects(i,n)))))}test(e){if(!e)return!1;if(typeof e=="string")try{e=new Af(e,this.options)}catch{return!1}for(let n=0;n<this.
set.length;n++)if(Jf(this.set[n],e,this.options))return!0;return!1}};qi.exports=er;var Pf=Si(),ji=new Pf,Of=It(),tr=Ye(),E=ze(),Af=A(),Cf=Mi(),{safeRe:I,src:Nf,
t:T,tildeTrimReplace:Tf,caretTrimReplace:Lf}=Oe(),{FLAG_INCLUDE_PRERELEASE:_f,FLAG_LOOSE:If}=ye(),Df=new RegExp(Nf[T.BUILD],"g"),Ui=t=>t.value==="<0.0.0-0",Mf=t=>t.
value==="",Fi=(t,e)=>{let n=!0,r=t.slice(),o=r.pop();for(;n&&r.length;)n=r.every(s=>o.intersects(s,e)),o=r.pop();return n},jf=(t,e)=>(t=t.replace(I[T.BUILD],""),
E("comp",t,e),t=Wf(t,e),E("caret",t),t=Ff(t,e),E("tildes",t),t=Vf(t,e),E("xrange",t),t=Kf(t,e),E("stars",t),t),P=t=>!t||t.toLowerCase()==="x"||t==="*",Uf=(t,e,n)=>P(
t)&&!P(e)||P(e)&&n&&!P(n),Ff=(t,e)=>t.trim().split(/\s+/).map(n=>qf(n,e)).join(" "),qf=(t,e)=>{let n=e.loose?I[T.TILDELOOSE]:I[T.TILDE],r=e.includePrerelease?"-\
0":"";return t.replace(n,(o,s,i,a,l)=>{E("tilde",t,o,s,i,a,l);let c;return P(s)?c="":P(i)?c=`>=${s}.0.0${r} <${+s+1}.0.0-0`:P(a)?c=`>=${s}.${i}.0${r} <${s}.${+i+
1}.0-0`:l?(E("replaceTilde pr",l),c=`>=${s}.${i}.${a}-${l} <${s}.${+i+1}.0-0`):c=`>=${s}.${i}.${a} <${s}.${+i+1}.0-0`,E("tilde return",c),c})},Wf=(t,e)=>t.trim().
split(/\s+/).map(n=>Bf(n,e)).join(" "),Bf=(t,e)=>{E("caret",t,e);let n=e.loose?I[T.CARETLOOSE]:I[T.CARET],r=e.includePrerelease?"-0":"";return t.replace(n,(o,s,i,a,l)=>{
E("caret",t,o,s,i,a,l);let c;return P(s)?c="":P(i)?c=`>=${s}.0.0${r} <${+s+1}.0.0-0`:P(a)?s==="0"?c=`>=${s}.${i}.0${r} <${s}.${+i+1}.0-0`:c=`>=${s}.${i}.0${r} <${+s+
1}.0.0-0`:l?(E("replaceCaret pr",l),s==="0"?i==="0"?c=`>=${s}.${i}.${a}-${l} <${s}.${i}.${+a+1}-0`:c=`>=${s}.${i}.${a}-${l} <${s}.${+i+1}.0-0`:c=`>=${s}.${i}.${a}\
-${l} <${+s+1}.0.0-0`):(E("no pr"),s==="0"?i==="0"?c=`>=${s}.${i}.${a} <${s}.${i}.${+a+1}-0`:c=`>=${s}.${i}.${a} <${s}.${+i+1}.0-0`:c=`>=${s}.${i}.${a} <${+s+1}\
.0.0-0`),E("caret return",c),c})},Vf=(t,e)=>(E("replaceXRanges",t,e),t.split(/\s+/).map(n=>Gf(n,e)).join(" ")),Gf=(t,e)=>{t=t.trim();let n=e.loose?I[T.XRANGELOOSE]:
I[T.XRANGE];return t.replace(n,(r,o,s,i,a,l)=>{if(E("xRange",t,r,o,s,i,a,l),Uf(s,i,a))return t;let c=P(s),d=c||P(i),u=d||P(a),p=u;return o==="="&&p&&(o=""),l=e.
includePrerelease?"-0":"",c?o===">"||o==="<"?r="<0.0.0-0":r="*":o&&p?(d&&(i=0),a=0,o===">"?(o=">=",d?(s=+s+1,i=0,a=0):(i=+i+1,a=0)):o==="<="&&(o="<",d?s=+s+1:i=
+i+1),o==="<"&&(l="-0"),r=`${o+s}.${i}.${a}${l}`):d?r=`>=${s}.0.0${l} <${+s+1}.0.0-0`:u&&(r=`>=${s}.${i}.0${l} <${s}.${+i+1}.0-0`),E("xRange return",r),r})},Kf=(t,e)=>(E(
"replaceStars",t,e),t.trim().replace(I[T.STAR],"")),Hf=(t,e)=>(E("replaceGTE0",t,e),t.trim().replace(I[e.includePrerelease?T.GTE0PRE:T.GTE0],"")),zf=t=>(e,n,r,o,s,i,a,l,c,d,u,p)=>(P(
r)?n="":P(o)?n=`>=${r}.0.0${t?"-0":""}`:P(s)?n=`>=${r}.${o}.0${t?"-0":""}`:i?n=`>=${n}`:n=`>=${n}${t?"-0":""}`,P(c)?l="":P(d)?l=`<${+c+1}.0.0-0`:P(u)?l=`<${c}.${+d+
1}.0-0`:p?l=`<=${c}.${d}.${u}-${p}`:t?l=`<${c}.${d}.${+u+1}-0`:l=`<=${l}`,`${n} ${l}`.trim()),Jf=(t,e,n)=>{for(let r=0;r<t.length;r++)if(!t[r].test(e))return!1;
if(e.prerelease.length&&!n.includePrerelease){for(let r=0;r<t.length;r++)if(E(t[r].semver),t[r].semver!==tr.ANY&&t[r].semver.prerelease.length>0){let o=t[r].semver;
if(o.major===e.major&&o.minor===e.minor&&o.patch===e.patch)return!0}return!1}return!0}});var Ye=y((hE,Hi)=>{"use strict";var Qe=Symbol("SemVer ANY"),or=class t{static get ANY(){return Qe}constructor(e,n){if(n=Wi(n),e instanceof t){if(e.loose===!!n.loose)
return e;e=e.value}e=e.trim().split(/\s+/).join(" "),rr("comparator",e,n),this.options=n,this.loose=!!n.loose,this.parse(e),this.semver===Qe?this.value="":this.
value=this.operator+this.semver.version,rr("comp",this)}parse(e){let n=this.options.loose?Bi[Vi.COMPARATORLOOSE]:Bi[Vi.COMPARATOR],r=e.match(n);if(!r)throw new TypeError(
`Invalid comparator: ${e}`);this.operator=r[1]!==void 0?r[1]:"",this.operator==="="&&(this.operator=""),r[2]?this.semver=new Gi(r[2],this.options.loose):this.semver=
Qe}toString(){return this.value}test(e){if(rr("Comparator.test",e,this.options.loose),this.semver===Qe||e===Qe)return!0;if(typeof e=="string")try{e=new Gi(e,this.
options)}catch{return!1}return nr(e,this.operator,this.semver,this.options)}intersects(e,n){if(!(e instanceof t))throw new TypeError("a Comparator is required");
return this.operator===""?this.value===""?!0:new Ki(e.value,n).test(this.value):e.operator===""?e.value===""?!0:new Ki(this.value,n).test(e.semver):(n=Wi(n),n.includePrerelease&&
(this.value==="<0.0.0-0"||e.value==="<0.0.0-0")||!n.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0"))?!1:!!(this.operator.startsWith(
">")&&e.operator.startsWith(">")||this.operator.startsWith("<")&&e.operator.startsWith("<")||this.semver.version===e.semver.version&&this.operator.includes("=")&&
e.operator.includes("=")||nr(this.semver,"<",e.semver,n)&&this.operator.startsWith(">")&&e.operator.startsWith("<")||nr(this.semver,">",e.semver,n)&&this.operator.
startsWith("<")&&e.operator.startsWith(">")))}};Hi.exports=or;var Wi=It(),{safeRe:Bi,t:Vi}=Oe(),nr=Hn(),rr=ze(),Gi=A(),Ki=G()});var Ze=y((yE,zi)=>{"use strict";var Xf=G(),Yf=(t,e,n)=>{try{e=new Xf(e,n)}catch{return!1}return e.test(t)};zi.exports=Yf});var Xi=y((gE,Ji)=>{"use strict";var Qf=G(),Zf=(t,e)=>new Qf(t,e).set.map(n=>n.map(r=>r.value).join(" ").trim().split(" "));Ji.exports=Zf});var Qi=y((wE,Yi)=>{"use strict";var ep=A(),tp=G(),np=(t,e,n)=>{let r=null,o=null,s=null;try{s=new tp(e,n)}catch{return null}return t.forEach(i=>{s.test(i)&&(!r||
o.compare(i)===-1)&&(r=i,o=new ep(r,n))}),r};Yi.exports=np});var ea=y((bE,Zi)=>{"use strict";var rp=A(),op=G(),sp=(t,e,n)=>{let r=null,o=null,s=null;try{s=new op(e,n)}catch{return null}return t.forEach(i=>{s.test(i)&&(!r||
o.compare(i)===1)&&(r=i,o=new rp(r,n))}),r};Zi.exports=sp});var ra=y(($E,na)=>{"use strict";var sr=A(),ip=G(),ta=Je(),ap=(t,e)=>{t=new ip(t,e);let n=new sr("0.0.0");if(t.test(n)||(n=new sr("0.0.0-0"),t.test(n)))return n;
n=null;for(let r=0;r<t.set.length;++r){let o=t.set[r],s=null;o.forEach(i=>{let a=new sr(i.semver.version);switch(i.operator){case">":a.prerelease.length===0?a.patch++:
a.prerelease.push(0),a.raw=a.format();case"":case">=":(!s||ta(a,s))&&(s=a);break;case"<":case"<=":break;default:throw new Error(`Unexpected operation: ${i.operator}`)}}),
s&&(!n||ta(n,s))&&(n=s)}return n&&t.test(n)?n:null};na.exports=ap});var sa=y((xE,oa)=>{"use strict";var cp=G(),lp=(t,e)=>{try{return new cp(t,e).range||"*"}catch{return null}};oa.exports=lp});var Kt=y((EE,la)=>{"use strict";var dp=A(),ca=Ye(),{ANY:up}=ca,fp=G(),pp=Ze(),ia=Je(),aa=qt(),mp=Bt(),hp=Wt(),yp=(t,e,n,r)=>{t=new dp(t,r),e=new fp(e,r);let o,s,
i,a,l;switch(n){case">":o=ia,s=mp,i=aa,a=">",l=">=";break;case"<":o=aa,s=hp,i=ia,a="<",l="<=";break;default:throw new TypeError('Must provide a hilo val of "<" \
or ">"')}if(pp(t,e,r))return!1;for(let c=0;c<e.set.length;++c){let d=e.set[c],u=null,p=null;if(d.forEach(f=>{f.semver===up&&(f=new ca(">=0.0.0")),u=u||f,p=p||f,
o(f.semver,u.semver,r)?u=f:i(f.semver,p.semver,r)&&(p=f)}),u.operator===a||u.operator===l||(!p.operator||p.operator===a)&&s(t,p.semver))return!1;if(p.operator===
l&&i(t,p.semver))return!1}return!0};la.exports=yp});var ua=y((vE,da)=>{"use strict";var gp=Kt(),wp=(t,e,n)=>gp(t,e,">",n);da.exports=wp});var pa=y((kE,fa)=>{"use strict";var bp=Kt(),$p=(t,e,n)=>bp(t,e,"<",n);fa.exports=$p});var ya=y((SE,ha)=>{"use strict";var ma=G(),xp=(t,e,n)=>(t=new ma(t,n),e=new ma(e,n),t.intersects(e,n));ha.exports=xp});var wa=y((RE,ga)=>{"use strict";var Ep=Ze(),vp=V();ga.exports=(t,e,n)=>{let r=[],o=null,s=null,i=t.sort((d,u)=>vp(d,u,n));for(let d of i)Ep(d,e,n)?(s=d,o||(o=d)):
(s&&r.push([o,s]),s=null,o=null);o&&r.push([o,null]);let a=[];for(let[d,u]of r)d===u?a.push(d):!u&&d===i[0]?a.push("*"):u?d===i[0]?a.push(`<=${u}`):a.push(`${d}\
 - ${u}`):a.push(`>=${d}`);let l=a.join(" || "),c=typeof e.raw=="string"?e.raw:String(e);return l.length<c.length?l:e}});var ka=y((PE,va)=>{"use strict";var ba=G(),cr=Ye(),{ANY:ir}=cr,ar=Ze(),lr=V(),kp=(t,e,n={})=>{if(t===e)return!0;t=new ba(t,n),e=new ba(e,n);let r=!1;e:for(let o of t.
set){for(let s of e.set){let i=Rp(o,s,n);if(r=r||i!==null,i)continue e}if(r)return!1}return!0},Sp=[new cr(">=0.0.0-0")],$a=[new cr(">=0.0.0")],Rp=(t,e,n)=>{if(t===
e)return!0;if(t.length===1&&t[0].semver===ir){if(e.length===1&&e[0].semver===ir)return!0;n.includePrerelease?t=Sp:t=$a}if(e.length===1&&e[0].semver===ir){if(n.includePrerelease)
return!0;e=$a}let r=new Set,o,s;for(let f of t)f.operator===">"||f.operator===">="?o=xa(o,f,n):f.operator==="<"||f.operator==="<="?s=Ea(s,f,n):r.add(f.semver);if(r.
size>1)return null;let i;if(o&&s){if(i=lr(o.semver,s.semver,n),i>0)return null;if(i===0&&(o.operator!==">="||s.operator!=="<="))return null}for(let f of r){if(o&&
!ar(f,String(o),n)||s&&!ar(f,String(s),n))return null;for(let b of e)if(!ar(f,String(b),n))return!1;return!0}let a,l,c,d,u=s&&!n.includePrerelease&&s.semver.prerelease.
length?s.semver:!1,p=o&&!n.includePrerelease&&o.semver.prerelease.length?o.semver:!1;u&&u.prerelease.length===1&&s.operator==="<"&&u.prerelease[0]===0&&(u=!1);for(let f of e){
if(d=d||f.operator===">"||f.operator===">=",c=c||f.operator==="<"||f.operator==="<=",o){if(p&&f.semver.prerelease&&f.semver.prerelease.length&&f.semver.major===
p.major&&f.semver.minor===p.minor&&f.semver.patch===p.patch&&(p=!1),f.operator===">"||f.operator===">="){if(a=xa(o,f,n),a===f&&a!==o)return!1}else if(o.operator===
">="&&!f.test(o.semver))return!1}if(s){if(u&&f.semver.prerelease&&f.semver.prerelease.length&&f.semver.major===u.major&&f.semver.minor===u.minor&&f.semver.patch===
u.patch&&(u=!1),f.operator==="<"||f.operator==="<="){if(l=Ea(s,f,n),l===f&&l!==s)return!1}else if(s.operator==="<="&&!f.test(s.semver))return!1}if(!f.operator&&
(s||o)&&i!==0)return!1}return!(o&&c&&!s&&i!==0||s&&d&&!o&&i!==0||p||u)},xa=(t,e,n)=>{if(!t)return e;let r=lr(t.semver,e.semver,n);return r>0?t:r<0||e.operator===
">"&&t.operator===">="?e:t},Ea=(t,e,n)=>{if(!t)return e;let r=lr(t.semver,e.semver,n);return r<0?t:r>0||e.operator==="<"&&t.operator==="<="?e:t};va.exports=kp});var ur=y((OE,Pa)=>{"use strict";var dr=Oe(),Sa=ye(),Pp=A(),Ra=Wn(),Op=le(),Ap=js(),Cp=Fs(),Np=Bs(),Tp=Ks(),Lp=zs(),_p=Xs(),Ip=Qs(),Dp=ei(),Mp=V(),jp=oi(),Up=ii(),
Fp=Ft(),qp=di(),Wp=fi(),Bp=Je(),Vp=qt(),Gp=Gn(),Kp=Kn(),Hp=Wt(),zp=Bt(),Jp=Hn(),Xp=xi(),Yp=vi(),Qp=Ye(),Zp=G(),em=Ze(),tm=Xi(),nm=Qi(),rm=ea(),om=ra(),sm=sa(),im=Kt(),
am=ua(),cm=pa(),lm=ya(),dm=wa(),um=ka();Pa.exports={parse:Op,valid:Ap,clean:Cp,inc:Np,diff:Tp,major:Lp,minor:_p,patch:Ip,prerelease:Dp,compare:Mp,rcompare:jp,compareLoose:Up,
compareBuild:Fp,sort:qp,rsort:Wp,gt:Bp,lt:Vp,eq:Gp,neq:Kp,gte:Hp,lte:zp,cmp:Jp,coerce:Xp,truncate:Yp,Comparator:Qp,Range:Zp,satisfies:em,toComparators:tm,maxSatisfying:nm,
minSatisfying:rm,minVersion:om,validRange:sm,outside:im,gtr:am,ltr:cm,intersects:lm,simplifyRange:dm,subset:um,SemVer:Pp,re:dr.re,src:dr.src,tokens:dr.t,SEMVER_SPEC_VERSION:Sa.
SEMVER_SPEC_VERSION,RELEASE_TYPES:Sa.RELEASE_TYPES,compareIdentifiers:Ra.compareIdentifiers,rcompareIdentifiers:Ra.rcompareIdentifiers}});function Aa(t,e,n,r){return fm(this,void 0,void 0,function*(){let o=pr.platform(),s,i,a;for(let l of n){let c=l.version;if(w(`check ${c} satisfies ${t}`),fr.satisfies(
c,t)&&(!e||l.stable===e)&&(a=l.files.find(d=>{w(`${d.arch}===${r} && ${d.platform}===${o}`);let u=d.arch===r&&d.platform===o;if(u&&d.platform_version){let p=mm();
p===d.platform_version?u=!0:u=fr.satisfies(p,d.platform_version)}return u}),a)){w(`matched ${l.version}`),i=l;break}}return i&&a&&(s=Object.assign({},i),s.files=
[a]),s})}function mm(){let t=pr.platform(),e="";if(t==="darwin")e=Oa.execSync("sw_vers -productVersion").toString();else if(t==="linux"){let n=pm.readLinuxVersionFile();
if(n){let r=n.split(`
`);for(let o of r){let s=o.split("=");if(s.length===2&&(s[0].trim()==="VERSION_ID"||s[0].trim()==="DISTRIB_RELEASE")){e=s[1].trim().replace(/^"/,"").replace(/"$/,
"");break}}}}return e}var fr,pr,Oa,Ae,fm,pm,Ca=R(()=>{fr=$(ur(),1);Re();pr=$(require("os"),1),Oa=$(require("child_process"),1),Ae=$(require("fs"),1),fm=function(t,e,n,r){
function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(u){i(u)}}function l(d){
try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})},pm={readLinuxVersionFile(){let t="/etc/l\
sb-release",e="/etc/os-release",n="";return Ae.existsSync(t)?n=Ae.readFileSync(t).toString():Ae.existsSync(e)&&(n=Ae.readFileSync(e).toString()),n}}});var Na,Ht,Ta=R(()=>{Re();Na=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){
try{c(r.next(d))}catch(u){i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})},
Ht=class{constructor(e,n,r){if(e<1)throw new Error("max attempts should be greater than or equal to 1");if(this.maxAttempts=e,this.minSeconds=Math.floor(n),this.
maxSeconds=Math.floor(r),this.minSeconds>this.maxSeconds)throw new Error("min seconds should be less than or equal to max seconds")}execute(e,n){return Na(this,
void 0,void 0,function*(){let r=1;for(;r<this.maxAttempts;){try{return yield e()}catch(s){if(n&&!n(s))throw s;_t(s.message)}let o=this.getSleepAmount();_t(`Wait\
ing ${o} seconds before trying again`),yield this.sleep(o),r++}return yield e()})}getSleepAmount(){return Math.floor(Math.random()*(this.maxSeconds-this.minSeconds+
1))+this.minSeconds}sleep(e){return Na(this,void 0,void 0,function*(){return new Promise(n=>setTimeout(n,e*1e3))})}}});var Fa={};rt(Fa,{HTTPError:()=>et,cacheDir:()=>Rm,cacheFile:()=>Pm,downloadTool:()=>wm,evaluateVersions:()=>ja,extract7z:()=>$m,extractTar:()=>xm,extractXar:()=>Em,
extractZip:()=>vm,find:()=>Om,findAllVersions:()=>Ia,findFromManifest:()=>Cm,getManifestFromRepo:()=>Am,isExplicitVersion:()=>gr});function wm(t,e,n,r){return L(
this,void 0,void 0,function*(){e=e||F.join(Ua(),hr.randomUUID()),yield Me(F.dirname(e)),w(`Downloading ${t}`),w(`Destination ${e}`);let o=3,s=mr("TEST_DOWNLOAD_\
TOOL_RETRY_MIN_SECONDS",10),i=mr("TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS",20);return yield new Ht(o,s,i).execute(()=>L(this,void 0,void 0,function*(){return yield bm(
t,e||"",n,r)}),l=>!(l instanceof et&&l.httpStatusCode&&l.httpStatusCode<500&&l.httpStatusCode!==408&&l.httpStatusCode!==429))})}function bm(t,e,n,r){return L(this,
void 0,void 0,function*(){if(C.existsSync(e))throw new Error(`Destination file path ${e} already exists`);let o=new ae(gm,[],{allowRetries:!1});n&&(w("set auth"),
r===void 0&&(r={}),r.authorization=n);let s=yield o.get(t,r);if(s.message.statusCode!==200){let d=new et(s.message.statusCode);throw w(`Failed to download from \
"${t}". Code(${s.message.statusCode}) Message(${s.message.statusMessage})`),d}let i=_a.promisify(La.pipeline),l=mr("TEST_DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY",
()=>s.message)(),c=!1;try{return yield i(l,C.createWriteStream(e)),w("download complete"),c=!0,e}finally{if(!c){w("download failed");try{yield dt(e)}catch(d){w(
`Failed to delete '${e}'. ${d.message}`)}}}})}function $m(t,e,n){return L(this,void 0,void 0,function*(){(0,ge.ok)(yr,"extract7z() not supported on current OS"),
(0,ge.ok)(t,'parameter "file" is required'),e=yield zt(e);let r=process.cwd();if(process.chdir(e),n)try{let s=["x",Pe()?"-bb1":"-bb0","-bd","-sccUTF-8",t],i={silent:!0};
yield B(`"${n}"`,s,i)}finally{process.chdir(r)}else{let o=F.join(__dirname,"..","scripts","Invoke-7zdec.ps1").replace(/'/g,"''").replace(/"|\n|\r/g,""),s=t.replace(
/'/g,"''").replace(/"|\n|\r/g,""),i=e.replace(/'/g,"''").replace(/"|\n|\r/g,""),l=["-NoLogo","-Sta","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestric\
ted","-Command",`& '${o}' -Source '${s}' -Target '${i}'`],c={silent:!0};try{let d=yield ee("powershell",!0);yield B(`"${d}"`,l,c)}finally{process.chdir(r)}}return e})}
function xm(t,e){return L(this,arguments,void 0,function*(n,r,o="xz"){if(!n)throw new Error("parameter 'file' is required");r=yield zt(r),w("Checking tar --vers\
ion");let s="";yield B("tar --version",[],{ignoreReturnCode:!0,silent:!0,listeners:{stdout:d=>s+=d.toString(),stderr:d=>s+=d.toString()}}),w(s.trim());let i=s.toUpperCase().
includes("GNU TAR"),a;o instanceof Array?a=o:a=[o],Pe()&&!o.includes("v")&&a.push("-v");let l=r,c=n;return yr&&i&&(a.push("--force-local"),l=r.replace(/\\/g,"/"),
c=n.replace(/\\/g,"/")),i&&(a.push("--warning=no-unknown-keyword"),a.push("--overwrite")),a.push("-C",l,"-f",c),yield B("tar",a),r})}function Em(t,e){return L(this,
arguments,void 0,function*(n,r,o=[]){(0,ge.ok)(ym,"extractXar() not supported on current OS"),(0,ge.ok)(n,'parameter "file" is required'),r=yield zt(r);let s;o instanceof
Array?s=o:s=[o],s.push("-x","-C",r,"-f",n),Pe()&&s.push("-v");let i=yield ee("xar",!0);return yield B(`"${i}"`,Nm(s)),r})}function vm(t,e){return L(this,void 0,
void 0,function*(){if(!t)throw new Error("parameter 'file' is required");return e=yield zt(e),yr?yield km(t,e):yield Sm(t,e),e})}function km(t,e){return L(this,
void 0,void 0,function*(){let n=t.replace(/'/g,"''").replace(/"|\n|\r/g,""),r=e.replace(/'/g,"''").replace(/"|\n|\r/g,""),o=yield ee("pwsh",!1);if(o){let i=["-N\
oLogo","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",["$ErrorActionPreference = 'Stop' ;","try { Add-Type -AssemblyName System.IO.\
Compression.ZipFile } catch { } ;",`try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${n}', '${r}', $true) }`,`catch { if (($_.Exception.GetType().Ful\
lName -eq 'System.Management.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Ar\
chive -LiteralPath '${n}' -DestinationPath '${r}' -Force } else { throw $_ } } ;`].join(" ")];w(`Using pwsh at path: ${o}`),yield B(`"${o}"`,i)}else{let i=["-No\
Logo","-Sta","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",["$ErrorActionPreference = 'Stop' ;","try { Add-Type -AssemblyName Syst\
em.IO.Compression.FileSystem } catch { } ;",`if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -\
LiteralPath '${n}' -DestinationPath '${r}' -Force }`,`else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${n}', '${r}', $true) }`].join(" ")],a=yield ee(
"powershell",!0);w(`Using powershell at path: ${a}`),yield B(`"${a}"`,i)}})}function Sm(t,e){return L(this,void 0,void 0,function*(){let n=yield ee("unzip",!0),
r=[t];Pe()||r.unshift("-q"),r.unshift("-o"),yield B(`"${n}"`,r,{cwd:e})})}function Rm(t,e,n,r){return L(this,void 0,void 0,function*(){if(n=q.clean(n)||n,r=r||Ce.arch(),
w(`Caching tool ${e} ${n} ${r}`),w(`source dir: ${t}`),!C.statSync(t).isDirectory())throw new Error("sourceDir is not a directory");let o=yield Da(e,n,r);for(let s of C.readdirSync(
t)){let i=F.join(t,s);yield mn(i,o,{recursive:!0})}return Ma(e,n,r),o})}function Pm(t,e,n,r,o){return L(this,void 0,void 0,function*(){if(r=q.clean(r)||r,o=o||Ce.arch(),
w(`Caching tool ${n} ${r} ${o}`),w(`source file: ${t}`),!C.statSync(t).isFile())throw new Error("sourceFile is not a file");let s=yield Da(n,r,o),i=F.join(s,e);
return w(`destination file ${i}`),yield mn(t,i),Ma(n,r,o),s})}function Om(t,e,n){if(!t)throw new Error("toolName parameter is required");if(!e)throw new Error("\
versionSpec parameter is required");if(n=n||Ce.arch(),!gr(e)){let o=Ia(t,n);e=ja(o,e)}let r="";if(e){e=q.clean(e)||"";let o=F.join(Jt(),t,e,n);w(`checking cache\
: ${o}`),C.existsSync(o)&&C.existsSync(`${o}.complete`)?(w(`Found tool in cache ${t} ${e} ${n}`),r=o):w("not found")}return r}function Ia(t,e){let n=[];e=e||Ce.arch();
let r=F.join(Jt(),t);if(C.existsSync(r)){let o=C.readdirSync(r);for(let s of o)if(gr(s)){let i=F.join(r,s,e||"");C.existsSync(i)&&C.existsSync(`${i}.complete`)&&
n.push(s)}}return n}function Am(t,e,n){return L(this,arguments,void 0,function*(r,o,s,i="master"){let a=[],l=`https://api.github.com/repos/${r}/${o}/git/trees/${i}`,
c=new ae("tool-cache"),d={};s&&(w("set auth"),d.authorization=s);let u=yield c.getJson(l,d);if(!u.result)return a;let p="";for(let b of u.result.tree)if(b.path===
"versions-manifest.json"){p=b.url;break}d.accept="application/vnd.github.VERSION.raw";let f=yield(yield c.get(p,d)).readBody();if(f){f=f.replace(/^\uFEFF/,"");try{
a=JSON.parse(f)}catch{w("Invalid json")}}return a})}function Cm(t,e,n){return L(this,arguments,void 0,function*(r,o,s,i=Ce.arch()){return yield Aa(r,o,s,i)})}function zt(t){
return L(this,void 0,void 0,function*(){return t||(t=F.join(Ua(),hr.randomUUID())),yield Me(t),t})}function Da(t,e,n){return L(this,void 0,void 0,function*(){let r=F.join(
Jt(),t,q.clean(e)||e,n||"");w(`destination ${r}`);let o=`${r}.complete`;return yield dt(r),yield dt(o),yield Me(r),r})}function Ma(t,e,n){let o=`${F.join(Jt(),t,
q.clean(e)||e,n||"")}.complete`;C.writeFileSync(o,""),w("finished caching tool")}function gr(t){let e=q.clean(t)||"";w(`isExplicit: ${e}`);let n=q.valid(e)!=null;
return w(`explicit? ${n}`),n}function ja(t,e){let n="";w(`evaluating ${t.length} versions`),t=t.sort((r,o)=>q.gt(r,o)?1:-1);for(let r=t.length-1;r>=0;r--){let o=t[r];
if(q.satisfies(o,e)){n=o;break}}return n?w(`matched: ${n}`):w("match not found"),n}function Jt(){let t=process.env.RUNNER_TOOL_CACHE||"";return(0,ge.ok)(t,"Expe\
cted RUNNER_TOOL_CACHE to be defined"),t}function Ua(){let t=process.env.RUNNER_TEMP||"";return(0,ge.ok)(t,"Expected RUNNER_TEMP to be defined"),t}function mr(t,e){
let n=global[t];return n!==void 0?n:e}function Nm(t){return Array.from(new Set(t))}var hr,C,Ce,F,q,La,_a,ge,L,et,yr,ym,gm,qa=R(()=>{Re();hn();hr=$(require("crypto"),1),
C=$(require("fs"),1);Ca();Ce=$(require("os"),1),F=$(require("path"),1);At();q=$(ur(),1),La=$(require("stream"),1),_a=$(require("util"),1),ge=require("assert");pt();
Ta();L=function(t,e,n,r){function o(s){return s instanceof n?s:new n(function(i){i(s)})}return new(n||(n=Promise))(function(s,i){function a(d){try{c(r.next(d))}catch(u){
i(u)}}function l(d){try{c(r.throw(d))}catch(u){i(u)}}function c(d){d.done?s(d.value):o(d.value).then(a,l)}c((r=r.apply(t,e||[])).next())})},et=class extends Error{constructor(e){
super(`Unexpected HTTP response: ${e}`),this.httpStatusCode=e,Object.setPrototypeOf(this,new.target.prototype)}},yr=process.platform==="win32",ym=process.platform===
"darwin",gm="actions/tool-cache"});function de(t,e){let n=t.toLowerCase();if(n.length>64)return;let r=[...e],o=mc(n),s=r.find(l=>l!==t&&o.includes(l.toLowerCase()));if(s!==void 0)return s;let i,a=Math.
max(1,Math.floor(n.length/3))+1;for(let l of r){if(l===t||l.length>64||Math.abs(l.length-t.length)>=a)continue;let c=hc(n,l.toLowerCase());c<a&&c<Math.max(n.length,
l.length)&&(i=l,a=c)}return i}function mc(t){let e=/^(.{3,}?)(?:s|es|ed|d|ing)$/.exec(t)?.[1];return e===void 0?[]:[e,`${e}e`,e.replace(/i(?:e)?$/,"y")]}function hc(t,e){
let n=[],r=Array.from({length:e.length+1},(o,s)=>s);for(let o=1;o<=t.length;o++){let s=[o];for(let i=1;i<=e.length;i++){let a=t[o-1]===e[i-1],l=Math.min(Ne(r,i)+
1,Ne(s,i-1)+1,Ne(r,i-1)+(a?0:1));o>1&&i>1&&t[o-1]===e[i-2]&&t[o-2]===e[i-1]&&(l=Math.min(l,Ne(n,i-2)+1)),s.push(l)}n=r,r=s}return Ne(r,e.length)}function Ne(t,e){
return t[e]??Number.POSITIVE_INFINITY}var Er=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu,gc={"\n":"\\n","\r":"\\r","	":"\\t"};function vr(t,e){return t.replace(Er,e)}function x(t){
return v(t)}function kr(t,e="and"){let n=t.map(o=>`\`${x(o)}\``),r=n.pop()??"";return n.length===0?r:`${n.join(", ")} ${e} ${r}`}function v(t,e=120){let n=vr(re(
t,e),r=>gc[r]??$c(r));return re(n,e)}function re(t,e){if(t.length<=e)return t;let n=Math.max(0,e-1),r=t.charCodeAt(n-1);return`${t.slice(0,r>=55296&&r<=56319?n-
1:n)}\u2026`}function ot(t){return t.replaceAll(`\r
`,`
`).replace(wc,"").replace(Er,e=>e===`
`||e==="	"?e:"")}var wc=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[PX\]^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|\u001b[ -/]*[0-~]/gu;function Q(t){return t.replace(
/##\[/gu,"# #[").replace(/^(\s*):(?=:)/u,"$1: ")}var bc=/(\u001b\[[0-9;]*m)/;function Sr(t){let e=t.split(bc).map((o,s)=>s%2===1?o:ot(o)),n=e.filter((o,s)=>s%2===
0).join(""),r=Q(n);return r===n?e.join(""):r}function Rr(t){return/^[\n\x20-\x7e]*$/.test(t)&&!t.includes("##[")&&!t.includes("::")}function Pr(t){return t.split(
/\r\n|\n|\r/).map(e=>Q(ot(e))).join(`
`)}function Z(t,e,n=`${e}s`){return`${t} ${t===1?e:n}`}function $c(t){return`\\u{${(t.codePointAt(0)??0).toString(16)}}`}function Te({line:t}){return t===0}var xc=new Set(["not-supported","pods-elsewhere","ignored"]);function Or({code:t,severity:e}){return e==="notice"&&xc.has(t)}var ue=class extends Error{name="In\
putError";problems;constructor(e){super(e.map(n=>n.message).join(`
`)),this.problems=e}},O=class extends Error{name="EnvironmentError";code;hint;detail;constructor(e,n,r={}){super(n,{cause:r.cause}),this.code=e,this.hint=r.hint,
this.detail=r.detail}};function W(t){let e=t.stderr.trim()===""?t.stdout.trim():t.stderr.trim();return e.length<=4e3?e:`\u2026 ${e.slice(-4e3)}`}var Ec=["apply","--server-side","--force-conflicts","--field-manager=netproof"],vc=3e4;function Qt({exec:t,path:e,env:n,kubeconfig:r,context:o}){return Sc(t,Zt({path:e,env:n,kubeconfig:r,context:o}))}function Zt({path:t,env:e,kubeconfig:n,context:r}){
let o=Object.entries(e).flatMap(([a,l])=>l===void 0?[]:[[a,l]]),s=[...n===""?[]:[`--kubeconfig=${n}`],...r===""?[]:[`--context=${r}`]],i={...Object.fromEntries(
o),...kc};return{path:t,flags:s,environment:i}}var kc={KUBECTL_KUBERC:"false",KUBERC:"off"};function Sc(t,{path:e,flags:n,environment:r}){let o=(s,i={})=>t(e,[...n,
...s],{deadlineMs:i.deadlineMs??vc,env:r,...i.input!==void 0&&{input:i.input},...i.inputParts&&{inputParts:i.inputParts},...i.signal&&{signal:i.signal},...i.onLine&&
{onLine:i.onLine}});return{run:o,apply:async(s,i={})=>{if(s.length===0)return;let a=await o([...Ec,"--validate=strict","--filename=-"],{...i,input:en(s)});if(a.
code!==0)throw Yt("kubectl-apply","the cluster did not take the objects",a)},get:async(s,i={})=>{let a=await o(["get",...s,"--output=json"],i);if(a.code!==0)throw Yt(
"kubectl-get",`kubectl get ${s[0]??""} failed`,a);try{return JSON.parse(a.stdout)}catch(l){throw new O("kubectl-get",`kubectl get ${s[0]??""} answered no JSON`,
{cause:l})}},exec:(s,i,a)=>{let l=[`--namespace=${s.namespace}`,...s.container?[`--container=${s.container}`]:[]],c=a.input===void 0&&!a.inputParts?[]:["--stdin"];
return o(["exec",...c,...l,s.name,"--",...i],a)}}}function en(t){return t.map(e=>JSON.stringify(e)).join(`
`)}function Yt(t,e,n){let r=W(n);if(n.missing)return new O(t,"kubectl could not be started",{detail:r});let o=/failed calling webhook "([^"]+)"/.exec(n.stderr)?.[1];
return new O(t,n.timedOut?`${e} before the deadline`:e,{detail:r,...o!==void 0&&{hint:`the webhook ${x(o)} of the manifests does not answer: leave its configura\
tion out`}})}var Tr=require("node:crypto");var tn="1.37.0",Ar="1.28.0";function Cr(t,e){let n=`https://dl.k8s.io/release/v${tn}/bin/${t}/${e}/kubectl`;return{url:n,checksumUrl:`${n}.sha256`}}var Pc={name:"kubectl",version:tn,oldest:Ar,ask:["version","--client"],source:Cr},Oc=12e4,Ac=2e8;function Lr(t){return Cc(Pc,t)}async function Cc(t,e){let n=await e.exec(t.name,t.ask,{deadlineMs:6e4}),r=n.code===0?_c(n.stdout):void 0;return r!==void 0&&!Ic(r,t.oldest)?t.name:Tc(t,e,Nc(t,
n,r))}function Nc({name:t},e,n){return e.missing?`${t} is not on PATH`:n!==void 0?`${t} ${n} is too old`:`${t} on PATH does not print its version${e.timedOut?" \
in time":""}`}async function Tc(t,{http:e,downloads:n},r){let o=await n.findTool(t.name,t.version);if(o!==void 0)return o;let s=t.source(...Lc(t,n,r)),[i,a]=await Promise.
all([Nr(e,s.url,Ac,t,r),Nr(e,s.checksumUrl,1e3,t,r)]),l=/^[0-9a-f]{64}\b/.exec(Buffer.from(a).toString().trim())?.[0],c=(0,Tr.createHash)("sha256").update(i).digest(
"hex");if(l===void 0||l!==c)throw new O("checksum",`the download of ${t.name} ${t.version} does not have its published SHA-256`,{hint:`something on the way chan\
ged it: try again, or install ${t.name} yourself`,detail:`${s.url}
expected ${l??"nothing readable"}
got      ${c}`});return n.addTool(t.name,t.version,i)}async function Nr(t,e,n,r,o){try{return await t.download(e,{deadlineMs:Oc,maxBytes:n})}catch(s){throw new O(
"no-tool",`${o}, and ${r.name} ${r.version} could not be downloaded`,{hint:`install ${r.name} ${r.oldest} or newer`,detail:`${e}: ${s instanceof Error?s.message:
String(s)}`,cause:s})}}function Lc(t,{platform:{os:e,arch:n}},r){if((e==="linux"||e==="darwin")&&(n==="amd64"||n==="arm64"))return[e,n];throw new O("no-tool",`${r}\
, and netproof does not download it for ${e} ${n}`,{hint:`install ${t.name} ${t.oldest} or newer`})}function _c(t){return/\bv?(\d+\.\d+\.\d+)/.exec(t)?.[1]}function Ic(t,e){
let n=t.split(".").map(Number),r=e.split(".").map(Number),o=n.findIndex((s,i)=>s!==r[i]);return o>=0&&(n[o]??0)<(r[o]??0)}var Dc=6e4,Mc=10;async function _r({context:t,kubeconfig:e},n){let r=await Lr(n),o={exec:n.exec,path:r,env:n.env,kubeconfig:e},s=Qt({...o,context:""}),[i,a]=await Promise.
all([s.run(["config","get-contexts","--output=name"]),t===""?s.run(["config","current-context"]):void 0]),l=i.stdout.split(`
`).filter(b=>b!=="");if(i.code!==0&&l.length===0)throw new O("no-kubeconfig","kubectl cannot read its kubeconfig",{hint:"name the file with `kubeconfig`",detail:W(
i)});let c=t===""?a?.stdout.trim()??"":t;if(!l.includes(c))throw new ue([jc(c,l)]);let d=Zt({...o,context:c}),u=Qt({...o,context:c}),p=await u.run(["version","-\
-output=json"],{deadlineMs:Dc}),f=Uc(p.stdout);if(f===void 0)throw new O("no-cluster",`the cluster of the context \`${x(c)}\` does not answer`,{hint:`see whethe\
r \`kubectl --context ${x(c)} get pods\` does`,detail:W({stdout:"",stderr:p.stderr})});return{context:c,kubeconfig:e,kubectl:u,access:d,kubernetesVersion:f}}function jc(t,e){
let n=de(t,e),r=e.length===0?"it has none":`it has ${kr(e.slice(0,Mc))}`;return{code:"no-context",severity:"error",message:t===""?"the kubeconfig has no current\
 context":`the kubeconfig has no context \`${x(t)}\``,hint:n===void 0?r:`did you mean \`${x(n)}\`?`}}function Uc(t){try{let{serverVersion:e}=JSON.parse(t);return typeof e?.
gitVersion=="string"?e.gitVersion:void 0}catch{return}}function Ir({context:t,kubeconfig:e},n=[]){return[`netproof down --cluster ${nn(t)}`,...e===""?[]:[`--kubeconfig ${nn(e)}`],...n.map(r=>`--namespace ${nn(r)}`)].
join(" ")}function nn(t){return/^[\w.:@/-]+$/.test(t)?t:`'${t.replaceAll("'",String.raw`'\''`)}'`}function st(t){return t.items??[]}function M({metadata:t}){return t??{}}var Vr=require("node:util");function we({namespace:t,name:e}){return`NetworkPolicy ${x(`${t}/${e}`)}`}function be(t){return{names:t.slice(0,3),count:t.length}}function fe({names:t,count:e}){let n=t.map(x).join(", ");return e>t.length?`${n} and ${e-t.length} more`:
n}function S(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function pe(t){return Array.isArray(t)?t:[]}var _e="netproof.run",jr="app.kubernetes.io/managed-by",Fc=`${jr}=netproof`;function qc(t){return`netproof-${t}-`}function Wc(t){return`netproof-${t}`}var Ur=6e4,Bc=12e4,Vc=500,Dr="pods,networkpolicies.networking.k8s.io";async function Gc(t,{
run:e,namespaces:n}){let r=`--selector=${e===void 0?_e:`${_e}=${e}`}`,o={deadlineMs:Ur},s=n?n.map(l=>[Dr,`--namespace=${l}`,r]):[[Dr,"--all-namespaces",r],["nam\
espaces",r],...e===void 0?[["namespaces",`--selector=${Fc}`]]:[]],a=(await Promise.all(s.map(l=>t.get(l,o)))).flatMap(st).flatMap(l=>{let{namespace:c="",name:d="",
labels:u={}}=M(l),p=typeof l.kind=="string"?l.kind:void 0,f=u[_e]??"",b=Kc({kind:p??"",name:d,run:f})||f===""&&zc(l);return p!==void 0&&b?[{kind:p,namespace:c,name:d,
run:f}]:[]});return[...new Map(a.map(l=>[it(l),l])).values()]}function Kc({kind:t,name:e,run:n}){return/^[0-9a-f]{8}$/.test(n)?t==="Namespace"?e===Wc(n):e.startsWith(
qc(n)):!1}var Hc=/^netproof-(canary|conformance-.+)$/;function zc(t){let{name:e="",labels:n={}}=M(t);return t.kind==="Namespace"&&n[jr]==="netproof"&&Hc.test(e)}
async function Fr({kubectl:t,clock:e},n,r){let o=new Map,s=e.now()+Bc,i="",a=0;for(;;){try{let l=await Gc(t,n);if(a=l.length===0?a+1:0,a>1||l.length===0&&o.size===
0)return{deleted:[...o.values()],problems:[]};let c=l.filter(f=>!o.has(it(f)));for(let f of l)o.set(it(f),f);let d=new Set(l.filter(({kind:f})=>f==="Namespace").
map(({name:f})=>f)),p=(await Promise.all(Jc(c.filter(({namespace:f})=>!d.has(f))).map(f=>t.run(["delete",...f,"--ignore-not-found","--wait=false"],{deadlineMs:Ur})))).
find(({code:f})=>f!==0);if(p){i=W(p);for(let f of c)o.delete(it(f))}if(e.now()>=s)return{deleted:[],problems:[Mr(l,r,i)]}}catch(l){let{detail:c=""}=l;if(e.now()>=
s||/forbidden/i.test(c))return{deleted:[],problems:[Mr([],r,c)]}}await e.pause(Vc)}}function Jc(t){let e=new Map;for(let{kind:n,namespace:r,name:o}of t){let s=r===
""?[]:[`--namespace=${r}`],i=[Xc[n]??n,...s].join(" ");e.set(i,[...e.get(i)??[],o])}return[...e].map(([n,r])=>[...n.split(" "),...r])}var Xc={Pod:"pods",Namespace:"\
namespaces",NetworkPolicy:"networkpolicies.networking.k8s.io"};function it({kind:t,namespace:e,name:n}){return`${t} ${e}/${n}`}function Mr(t,e,n){let r=t.map(({
kind:s,namespace:i,name:a})=>`${s} ${i===""?"":`${i}/`}${a}`);return{code:"left-behind",severity:"warning",message:`${r.length===0?"what this run made":fe(be(r))}\
 may be left in the cluster${n===""?": it does not answer":`: ${x(n.split(`
`).at(-1)??"")}`}`,hint:`delete it with: ${e}`}}var qr="netproof.lifted",Yc="networkpolicies.networking.k8s.io",Wr=6e4,Qc=18e4,Zc=1e3;async function rn(t,e){let n=e?.map(o=>`--namespace=${o}`)??["--all-namesp\
aces"];return(await Promise.all(n.map(o=>t.get([Yc,o],{deadlineMs:Wr})))).flatMap(st).filter(o=>{let{labels:s={},deletionTimestamp:i}=M(o);return s[_e]===void 0&&
i===void 0})}function el(t){return t.flatMap(e=>{let n=e.kind==="NetworkPolicy"?tl(e):void 0;return n===void 0?[]:[{...Ie(e),run:n}]})}function tl({spec:t}){let e=S(
t)?t.podSelector:void 0,n=S(e)?e.matchLabels:void 0,r=S(n)?n[qr]:void 0;return typeof r=="string"&&/^[0-9a-f]{8}$/.test(r)?r:void 0}function Ie(t){let{namespace:e="",
name:n=""}=M(t);return{namespace:e,name:n}}function nl(t,e,n,r){let o={spec:{podSelector:{matchLabels:{[qr]:n}}}},s=e.map(({namespace:i,name:a})=>({apiVersion:"networking.k8s.io/v1",kind:"NetworkPolicy",
metadata:{namespace:i,name:a}}));return t.run(["patch","--filename=-","--type=merge",`--patch=${JSON.stringify(o)}`,"--field-manager=netproof","--output=name"],
{input:en(s),deadlineMs:Wr,...r&&{signal:r}})}async function Br({kubectl:t,clock:e},{run:n,namespaces:r},o){let s=new Map,i=e.now()+Qc,a=0,l=[];for(;;){let c;try{
if(l=el(await rn(t,r)).filter(p=>n===void 0||p.run===n),a=l.length===0?a+1:0,a>1)return{putBack:[...s.values()],problems:[]};for(let p of l)s.set(`${p.namespace}\
/${p.name}`,p);let u=l.length===0?void 0:await nl(t,l,null);if(c=u===void 0||u.code===0?"":W(u),u?.code===0)continue}catch(d){let{detail:u=""}=d;c=u===""?"the c\
luster does not answer":u}if(e.now()>=i||s.size===0&&/forbidden/i.test(c))return{putBack:[],problems:[rl(l,o,c)]};await e.pause(Zc)}}function rl(t,e,n=""){let r=t.
map(({namespace:s,name:i})=>x(`${s}/${i}`));return{code:"still-lifted",severity:"error",message:`${r.length===0?"policies":`NetworkPolicy ${fe(be(r))}`} may sti\
ll be lifted, and hold no pod${n===""?"":`: ${x(n.split(`
`).at(-1)??"")}`}`,hint:`put back what is lifted with: ${e}`}}var ol=new Set(["resourceVersion","generation","creationTimestamp","managedFields","selfLink"]);function on({apiVersion:t,kind:e,metadata:n,spec:r}){let o=Object.
entries(n??{}).filter(([s])=>!ol.has(s));return{apiVersion:t,kind:e,metadata:Object.fromEntries(o),spec:r}}function Gr(t,e){let n=new Map(e.map(s=>[we(Ie(s)),s])),
r=s=>t.filter(i=>s(i,n.get(we(Ie(i))))).map(Ie),o=(s,i)=>M(s).uid===M(i).uid;return{deleted:r((s,i)=>i===void 0),anew:r((s,i)=>i!==void 0&&!o(s,i)),changed:r((s,i)=>i!==
void 0&&o(s,i)&&!(0,Vr.isDeepStrictEqual)(s,on(i)))}}function Kr({deleted:t,anew:e,changed:n},r){let o=(s,i,a)=>s.length===0?[]:[{code:"changed-while-lifted",severity:"\
warning",message:`${fe(be(s.map(we)))} ${i} while lifted, by somebody else: that stays`,hint:`${a} \`${r}\`, which you may delete then`}];return[...o(t,"was del\
eted","if that was not meant: kubectl create --filename"),...o(e,"was made anew","as it was, it is in"),...o(n,"was changed","as it was, it is in")]}var oe=require("node:fs/promises"),sn=require("node:path");var sl=/^lifted-([0-9a-f]{8})\.json$/;async function Hr(t){let e=await(0,oe.readdir)(t).catch(()=>[]);return(await Promise.all(e.map(async r=>{let[,o]=sl.exec(r)??[];if(o===void 0)return[];let s=(0,sn.join)(
t,r);try{let i=JSON.parse(await(0,oe.readFile)(s,"utf8")),a=pe(S(i)?i.items:void 0).filter(S);return[{path:s,run:o,policies:a.map(on)}]}catch{return[]}}))).flat()}
async function zr({path:t}){await(0,oe.rm)(t,{force:!0}).catch(()=>{})}async function Jr(t,e,n){let{putBack:r,problems:o}=await Br(t,e,n),s=o.length===0?await il(t,e,r):[],i=await Fr(t,e,n);return{...i,putBack:r,notes:s,problems:[...o,
...i.problems]}}async function il({kubectl:t,folder:e},{run:n,namespaces:r},o){let s=(await Hr(e)).filter(d=>n===void 0||d.run===n);if(s.length===0)return[];let i=await rn(
t,r).catch(()=>{});if(i===void 0)return[];let a=new Set(i.map(d=>M(d).uid)),l=new Set(o.map(d=>d.run)),c=[];for(let d of s){let u=l.has(d.run)||d.policies.some(
b=>a.has(M(b).uid))||d.run===n,p=d.policies.every(b=>r?.includes(M(b).namespace??"")??!0);if(!u||!p)continue;let f=Kr(Gr(d.policies,i),d.path);c.push(...f),f.length===
0&&await zr(d)}return c}var al={label:{longest:63,pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,must:"must be lower-case letters, digits and `-`, a letter or digit at both ends"},service:{
longest:63,pattern:/^[a-z]([-a-z0-9]*[a-z0-9])?$/,must:"must be lower-case letters, digits and `-`, and begin with a letter"},subdomain:{longest:253,pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
must:"must be lower-case letters, digits, `-` and `.`, a letter or digit at both ends"},path:{longest:253,pattern:/^(?!\.{1,2}$)(?!.*(::|##\[))[\x21-\x24\x26-\x2e\x30-\x7e]+$/,
must:"must be printable characters without spaces, `/`, `%` and `::`"}};function $e(t,e){return cl(t,al[e])}function cl(t,{longest:e,pattern:n,must:r}){return t.length>e?`is longer than ${e} characters`:n.test(t)?void 0:r}function an(t){return $e(t,"label")===void 0}function Xr(t){let e;try{e=JSON.parse(t)}catch{return}if(!S(e))return;let{context:n,kubeconfig:r,run:o}=e,s=pe(e.namespaces).filter(i=>typeof i=="string");if(!(typeof n!=
"string"||n===""||typeof r!="string")&&!(typeof o!="string"||!/^[0-9a-f]{8}$/.test(o)||!s.every(an)))return{context:n,kubeconfig:r,run:o,namespaces:s}}var oo=require("node:fs/promises");var xe=require("node:path");var Yr="netproof.cluster";var ll="io.x-k8s.kind.cluster",dl=/^netproof-[0-9a-f]{8}$/,Qr=6e4,ul=5e3,fl=3e4,pl=250,ml=4;function hl(t){return dl.test(t)}function so(t){let e;try{e=JSON.parse(t)}catch{return}let{name:n,folder:r,cniDaemonSets:o}=e??{};if(typeof n!="string"||typeof r!=
"string"||!hl(n)||(0,xe.basename)(r)!==n||(0,xe.dirname)(r)===r)return;let s=pe(o).flatMap(i=>S(i)&&Zr(i.namespace)&&Zr(i.name)?[{namespace:i.namespace,name:i.name}]:
[]);return{name:n,folder:r,...s.length>0&&{cniDaemonSets:s}}}function Zr(t){return typeof t=="string"&&$e(t,"subdomain")===void 0}async function io(t,{exec:e,clock:n}){
let r=await $l(e,t),o=await El(e,t,r?ml:1,n),s=await(0,oo.rm)(t.folder,{recursive:!0,force:!0,maxRetries:2}).then(()=>[],()=>[ro(`the folder ${t.folder} could n\
ot be deleted`,`rm -rf ${t.folder}`)]);return o===""?s:[ro(`the cluster ${t.name} could not be deleted: ${o}`,yl(t)),...s]}function yl({name:t}){return`netproof down ${t}`}function gl(t){return[`${ll}=${t.name}`,`${Yr}=${t.name}`]}var wl=/^(kind|docker|kubectl|sh)$/,bl=/^(kind|docker)$/;
async function $l(t,e){let n=await t("ps",["-axww","-o","pid=,args="],{deadlineMs:1e4}),r=eo(n.stdout,e.name);return r.length>0&&await t("kill",["-KILL",...r.map(
String)],{deadlineMs:1e4}),eo(n.stdout,e.name,bl).length>0}function eo(t,e,n=wl){let r=new RegExp(`(^|[^0-9a-z-])${e}([^0-9a-z]|$)`);return t.split(`
`).flatMap(o=>{let[,s,i="",a=""]=/^\s*(\d+)\s+(\S+)\s*(.*)$/.exec(o)??[];return n.test((0,xe.basename)(i))&&r.test(a)?[Number(s)]:[]})}var xl='[ -d /sys/fs/cgro\
up/freezer ] || exit 0; systemctl kill --signal=KILL kubelet containerd; find /sys/fs/cgroup/freezer -name freezer.state | while read -r state; do echo THAWED >\
 "$state"; done';async function El(t,e,n,r){let o="",s=0,i=r.now()+fl;for(let a=0;r.now()<i;a+=1){a>1&&await r.pause(pl);let[l,c]=await Promise.all(gl(e).map(b=>t(
"docker",["ps","--all","--quiet",`--filter=label=${b}`],{deadlineMs:Qr}))),d=[l,c].find(b=>b?.code!==0);if(d)return no(d);let u=to(l?.stdout),p=[...u,...to(c?.stdout)];
if(p.length===0){if(s+=1,s>=n)return"";continue}s=0,await Promise.all(u.map(b=>t("docker",["exec",b,"sh","-c",xl],{deadlineMs:ul})));let f=await t("docker",["rm",
"--force","--volumes",...p],{deadlineMs:Qr});o=f.code===0?"the Docker engine still lists it":no(f)}return o}function to(t){return(t??"").split(/\s+/).filter(e=>e!==
"")}function no(t){if(t.missing)return"docker is not on PATH";if(t.timedOut)return"the Docker engine did not answer in time";let e=W(t);return/cannot connect to the docker daemon|error during connect/i.
test(e)?"the Docker engine does not answer":"docker rm failed"}function ro(t,e){return{code:"left-behind",severity:"warning",message:t,hint:`delete it with: ${e}`}}var ao=require("node:timers/promises"),at={now:()=>performance.now(),pause:(t,e)=>(0,ao.setTimeout)(t,void 0,e&&{signal:e}).catch(()=>{})};var Oo=require("node:async_hooks"),Ao=require("node:diagnostics_channel");pt();var Po=256*1024*1024,Co=new Oo.AsyncLocalStorage;(0,Ao.subscribe)("child_process",
t=>{let e=Co.getStore();if(!e)return;let n=t.process;e.child=n,n.once("spawn",()=>{n.stdin?.on("error",()=>{}),e.onSpawn?.(n)})});var mt=async(t,e,n)=>{let r=[],
o=[],{input:s="",inputParts:i}=n,a,l={...i&&{onSpawn:D=>{Al(D,i).then(br)}}},c,d=0,u=!1,p=D=>()=>{c??=D,l.child?.kill("SIGTERM"),setTimeout(()=>l.child?.kill("S\
IGKILL"),2e3).unref()},f=D=>nt=>{d+=nt.length,d<=Po?D.push(nt):c===void 0&&p("printedTooMuch")()},b=(D,nt=!1)=>{let ac=`it printed more than ${Po/1024/1024} MiB\
, and was ended`;return{code:c==="printedTooMuch"?null:D,stdout:Buffer.concat(r).toString(n.stdoutAs),stderr:c==="printedTooMuch"?ac:Buffer.concat(o).toString(),
timedOut:c==="timedOut",aborted:c==="aborted",missing:nt}},ne=p("aborted"),br=()=>{u||(a=setTimeout(p("timedOut"),n.deadlineMs))};i||br(),n.signal?.addEventListener(
"abort",ne);let{onLine:$r,onErrorLine:xr}=n;try{if(n.signal?.aborted)return c="aborted",b(null);let D=await Co.run(l,()=>B(Cl(t),[...e],{silent:!0,ignoreReturnCode:!0,
delay:500,...!i&&{input:Buffer.from(s)},...n.env&&{env:n.env},...n.cwd!==void 0&&{cwd:n.cwd},listeners:{stdout:f(r),stderr:f(o),...$r&&{stdline:$r},...xr&&{errline:xr}}}));
return b(D)}catch(D){return o.push(Buffer.from(D instanceof Error?D.message:String(D))),b(null,l.child?.pid===void 0)}finally{u=!0,clearTimeout(a),n.signal?.removeEventListener(
"abort",ne)}};async function Al({stdin:t},e){for await(let n of e)t?.writable===!0&&t.write(n);t?.end()}function Cl(t){return`"${t.replaceAll('"',String.raw`\"`)}\
"`}var No=require("node:os"),bn=require("node:path");function To({XDG_STATE_HOME:t=""}){return(0,bn.join)(t===""?(0,bn.join)((0,No.homedir)(),".local","state"):t,"\
netproof")}var yt=require("node:path");function Lo(t){return t===".."||t.startsWith("../")||t.startsWith("/")}var _l={v1:"Pod Service ServiceAccount ConfigMap Secret PersistentVolumeClaim Endpoints Event LimitRange ResourceQuota ReplicationController PodTemplate Binding\
 List /Namespace /Node /PersistentVolume","apps/v1":"Deployment ReplicaSet StatefulSet DaemonSet ControllerRevision","batch/v1":"Job CronJob","networking.k8s.io\
/v1":"NetworkPolicy Ingress /IngressClass /IPAddress /ServiceCIDR","rbac.authorization.k8s.io/v1":"Role RoleBinding /ClusterRole /ClusterRoleBinding","policy/v1":"\
PodDisruptionBudget Eviction","autoscaling/v1":"HorizontalPodAutoscaler Scale","autoscaling/v2":"HorizontalPodAutoscaler","discovery.k8s.io/v1":"EndpointSlice",
"coordination.k8s.io/v1":"Lease","events.k8s.io/v1":"Event","scheduling.k8s.io/v1":"/PriorityClass","node.k8s.io/v1":"/RuntimeClass","storage.k8s.io/v1":"CSISto\
rageCapacity /StorageClass /CSIDriver /CSINode /VolumeAttachment /VolumeAttributesClass","apiextensions.k8s.io/v1":"/CustomResourceDefinition","apiregistration.\
k8s.io/v1":"/APIService","admissionregistration.k8s.io/v1":"/ValidatingWebhookConfiguration /MutatingWebhookConfiguration /ValidatingAdmissionPolicy /Validating\
AdmissionPolicyBinding","certificates.k8s.io/v1":"/CertificateSigningRequest","flowcontrol.apiserver.k8s.io/v1":"/FlowSchema /PriorityLevelConfiguration"};var Il=new Map,_o=new Map;for(let[t,e]of Object.entries(_l))for(let n of e.split(" ")){let r=n.replace("/","");Il.set(`${t}/${r}`,!n.startsWith("/")),_o.set(r,[
..._o.get(r)??[],t])}var Dl="statefulset.kubernetes.io/pod-name",Ml="apps.kubernetes.io/pod-index",jl="batch.kubernetes.io/job-completion-index",Io=["batch.kubernetes.io/job-name","\
job-name"],$n=["batch.kubernetes.io/controller-uid","controller-uid"],Ul={Pod:[],ReplicaSet:[],ReplicationController:[],Deployment:["pod-template-hash"],StatefulSet:[
"controller-revision-hash"],DaemonSet:["controller-revision-hash","pod-template-generation"],Job:$n,CronJob:[...$n,...Io]},Fl=["pod-template-hash","rollouts-pod\
-template-hash","controller-revision-hash",Dl,Ml,...$n,...Io,jl],_y=new Set([...Fl,...Object.values(Ul).flatMap(t=>t??[])]);var ql={"serving.knative.dev":"Service=serving.knative.dev/service Configuration=serving.knative.dev/configuration Revision=serving.knative.dev/revision","sourc\
es.knative.dev":"ContainerSource ApiServerSource PingSource","monitoring.coreos.com":"Prometheus=prometheus Alertmanager=alertmanager ThanosRuler=thanos-ruler P\
rometheusAgent","kafka.strimzi.io":"Kafka=strimzi.io/cluster KafkaNodePool=strimzi.io/pool-name KafkaConnect=strimzi.io/cluster KafkaBridge=strimzi.io/cluster K\
afkaMirrorMaker2=strimzi.io/cluster","platform.confluent.io":"Kafka Zookeeper KRaftController Connect SchemaRegistry KsqlDB ControlCenter","postgresql.cnpg.io":"\
Cluster=cnpg.io/cluster Pooler=cnpg.io/poolerName","postgres-operator.crunchydata.com":"PostgresCluster=postgres-operator.crunchydata.com/cluster PGAdmin","acid\
.zalan.do":"postgresql=cluster-name","stackgres.io":"SGCluster SGShardedCluster","mysql.oracle.com":"InnoDBCluster","k8s.mariadb.com":"MariaDB MaxScale","pxc.pe\
rcona.com":"PerconaXtraDBCluster","psmdb.percona.com":"PerconaServerMongoDB","pgv2.percona.com":"PerconaPGCluster","ps.percona.com":"PerconaServerMySQL","mongod\
bcommunity.mongodb.com":"MongoDBCommunity","mongodb.com":"MongoDB MongoDBMultiCluster MongoDBOpsManager","elasticsearch.k8s.elastic.co":"Elasticsearch=elasticse\
arch.k8s.elastic.co/cluster-name","kibana.k8s.elastic.co":"Kibana=kibana.k8s.elastic.co/name","apm.k8s.elastic.co":"ApmServer=apm.k8s.elastic.co/name","beat.k8s\
.elastic.co":"Beat=beat.k8s.elastic.co/name","agent.k8s.elastic.co":"Agent=agent.k8s.elastic.co/name","logstash.k8s.elastic.co":"Logstash=logstash.k8s.elastic.c\
o/name","opensearch.opster.io":"OpenSearchCluster","rabbitmq.com":"RabbitmqCluster=app.kubernetes.io/name","redis.redis.opstreelabs.in":"Redis RedisCluster Redi\
sReplication RedisSentinel","databases.spotahome.com":"RedisFailover","app.redislabs.com":"RedisEnterpriseCluster","dragonflydb.io":"Dragonfly=app","cassandra.d\
atastax.com":"CassandraDatacenter","k8ssandra.io":"K8ssandraCluster","scylla.scylladb.com":"ScyllaCluster=scylla/cluster","clickhouse.altinity.com":"ClickHouseI\
nstallation=clickhouse.altinity.com/chi","clickhouse-keeper.altinity.com":"ClickHouseKeeperInstallation","crdb.cockroachlabs.com":"CrdbCluster","pingcap.com":"T\
idbCluster","zookeeper.pravega.io":"ZookeeperCluster","minio.min.io":"Tenant=v1.min.io/tenant","ceph.rook.io":"CephCluster CephObjectStore CephFilesystem","k8s.\
keycloak.org":"Keycloak","argoproj.io":"ArgoCD Workflow CronWorkflow Experiment EventBus EventSource Sensor","grafana.integreatly.org":"Grafana","jaegertracing.\
io":"Jaeger","opentelemetry.io":"OpenTelemetryCollector","logging.banzaicloud.io":"Logging","loki.grafana.com":"LokiStack","tempo.grafana.com":"TempoStack Tempo\
Monolithic","operator.victoriametrics.com":"VMSingle VMCluster VMAgent VMAlert VMAlertmanager VMAuth","tekton.dev":"TaskRun PipelineRun","keda.sh":"ScaledJob","\
batch.volcano.sh":"Job","jobset.x-k8s.io":"JobSet","leaderworkerset.x-k8s.io":"LeaderWorkerSet","kubeflow.org":"PyTorchJob TFJob MPIJob XGBoostJob Notebook","ra\
y.io":"RayCluster RayJob RayService","serving.kserve.io":"InferenceService","sparkoperator.k8s.io":"SparkApplication ScheduledSparkApplication","flink.apache.or\
g":"FlinkDeployment","agones.dev":"Fleet GameServerSet","apps.kruise.io":"AdvancedCronJob UnitedDeployment","kubevirt.io":"VirtualMachine VirtualMachineInstance\
 VirtualMachineInstanceReplicaSet","actions.github.com":"AutoscalingRunnerSet EphemeralRunnerSet","actions.summerwind.dev":"RunnerDeployment RunnerSet"},Wl={"he\
lm.toolkit.fluxcd.io":"HelmRelease","kustomize.toolkit.fluxcd.io":"Kustomization","helm.cattle.io":"HelmChart","fleet.cattle.io":"GitRepo Bundle","argoproj.io":"\
Application ApplicationSet","apps.open-cluster-management.io":"Subscription"},Mo=new Map;for(let[t,e]of Object.entries(ql))for(let n of e.split(" ")){let[r="",o]=n.
split("=");Mo.set(`${t}/${r}`,o===void 0?{}:{label:o})}for(let[t,e]of Object.entries(Wl))for(let n of e.split(" "))Mo.set(`${t}/${n}`,{deploys:!0});var Kl={"v1/Pod":[],"v1/ReplicationController":["spec","template"],"apps/v1/Deployment":["spec","template"],"apps/v1/ReplicaSet":["spec","template"],"apps/v1/St\
atefulSet":["spec","template"],"apps/v1/DaemonSet":["spec","template"],"batch/v1/Job":["spec","template"],"batch/v1/CronJob":["spec","jobTemplate","spec","templ\
ate"]},Fo=Object.keys(Kl).map(t=>t.slice(t.lastIndexOf("/")+1));var ag=["Namespace","Service","Endpoints","EndpointSlice","NetworkPolicy",...Fo];var cg=new Set("annotations command args env envFrom image volumes volumeMounts data stringData lifecycle livenessProbe readinessProbe startupProbe resources".split(
" "));var qo="kubernetes.io/metadata.name";var xn={file:"(elsewhere)",line:1,column:1};function Wo({label:t,labels:e={},namespace:n,namespaceLabels:r={}}){let o=n??r[qo]??"*",s={apiVersion:"v1",kind:"Pod",
namespace:o,name:t,json:{},at:xn,locate:()=>xn};return{kind:"Pod",namespace:o,name:t,label:t,labels:e,...n===void 0&&{namespaceLabels:{[qo]:"*",...r}},serviceAccount:"\
default",hostNetwork:!1,ports:[],replicas:1,at:xn,resource:s}}var Yl=Ql(Wo({label:"elsewhere"}));function Ql(t){return{kind:"stranger",name:t.label,workload:t}}var Uw=["203.0.113.","198.51.100.","192.0.2."].flatMap(t=>[`${t}1`,`${t}129`,`${t}254`]);function ve(t,e=!1){return Te(t)?v(t.file):`${v(t.file)}:${t.line}${e?`:${t.column}`:""}`}var Zb=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{1\
f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u");var e$=new Intl.Segmenter("en",{granularity:"grapheme"});function vn(t,e={}){let n=["error","warning","notice"];return t.filter(r=>!Or(r)).sort((r,o)=>n.indexOf(r.severity)-n.indexOf(o.severity)).map(({severity:r,at:o,
message:s,hint:i})=>{let a=fd(o,e),l=o!==void 0&&a.file===void 0?`${ve(o)}: `:"";return{level:r,...a,title:"netproof",message:[`${l}${s}`,...i===void 0?[]:[i]].
map(c=>v(c,4096/2)).join(`
`)}})}function Go(t){return["error","warning","notice"].flatMap(n=>{let r=t.filter(l=>l.level===n),o=10-(n==="error"?1:0),s=r.slice(0,o),i=s.at(-1);if(i===void 0||
r.length===s.length)return s;let a=`+${r.length-s.length} more: see the summary of this run`;return[...s.slice(0,-1),{...i,message:`${re(i.message,4096-a.length-
2)}

${a}`}]})}function fd(t,e){if(t===void 0||Te(t))return{};let n=pd(t.file,e.pathPrefix);return n===void 0?{}:{file:n,line:t.line,column:t.column}}function pd(t,e=""){let n=yt.posix.
normalize(yt.posix.isAbsolute(t)?t:yt.posix.join(e,t));return Lo(n)?void 0:n}var Xa=require("node:crypto");var Va=require("node:crypto"),_=require("node:fs/promises"),tt=require("node:os"),K=require("node:path");function Ga(t){let e=Tm(t);return{platform:{os:process.
platform,arch:process.arch==="x64"?"amd64":process.arch},readFile:n=>(0,_.readFile)((0,K.join)(e,n)).catch(()=>{}),writeFile:(n,r)=>Lm((0,K.join)(e,n),r).catch(
()=>{}),findTool:async(n,r)=>{let o=await Wa(e),s=Ba(t,()=>o.find(n,r));return s===""?void 0:(0,K.join)(s,n)},addTool:async(n,r,o)=>{let s=await Wa(e),i=await(0,_.mkdtemp)(
(0,K.join)((0,tt.tmpdir)(),"netproof-tool-"));try{let a=(0,K.join)(i,n);return await(0,_.writeFile)(a,o),await(0,_.chmod)(a,493),(0,K.join)(await Ba(t,()=>s.cacheFile(
a,n,n,r)),n)}finally{await(0,_.rm)(i,{recursive:!0,force:!0})}}}}function Tm({XDG_CACHE_HOME:t=""}){return(0,K.join)(t===""?(0,K.join)((0,tt.homedir)(),".cache"):
t,"netproof")}async function Wa(t){return process.env.RUNNER_TOOL_CACHE??=(0,K.join)(t,"tools"),process.env.RUNNER_TEMP??=(0,tt.tmpdir)(),Promise.resolve().then(()=>(qa(),Fa))}
function Ba(t,e){if(t.GITHUB_ACTIONS==="true")return e();let n=process.stdout.write.bind(process.stdout),r=()=>{process.stdout.write=n};process.stdout.write=((...s)=>String(
s[0]).startsWith("::debug::")||n(...s));let o=e();return o instanceof Promise?o.then(r,r):r(),o}async function Lm(t,e){await(0,_.mkdir)((0,K.dirname)(t),{recursive:!0});
let n=`${t}.${(0,Va.randomUUID)()}`;await(0,_.writeFile)(n,e),await(0,_.rename)(n,t)}var Ha=require("node:https");async function Ka(t,e,n){let r=[],o=0;for await(let s of t){if(o+=s.length,o>e)throw t.destroy(),new Error(`${n} ${String(e)} bytes`);r.push(s)}return Buffer.concat(
r)}var za={download:async(t,{deadlineMs:e,maxBytes:n})=>{if(!t.startsWith("https://"))throw new Error("not an https URL");let{HttpClient:r}=await Promise.resolve().then(()=>(At(),On)),
o=new r("netproof",[],{allowRetries:!0,maxRetries:2,socketTimeout:e,allowRedirectDowngrade:!1}),s,i=new Promise((a,l)=>{s=setTimeout(()=>{l(new Error(`no answer\
 within ${String(Math.round(e/1e3))} s`))},e)});try{return await Promise.race([_m(o.get(t),n),i])}finally{clearTimeout(s),o.dispose()}},status:(t,e,n)=>new Promise(
r=>{let o=(0,Ha.request)(t,{...e,agent:!1,timeout:n},s=>{s.resume(),r(s.statusCode)});o.on("timeout",()=>{o.destroy(),r(void 0)}),o.on("error",()=>{r(void 0)}),
o.end()})};async function _m(t,e){let{message:n}=await t;if(n.statusCode!==200)throw n.destroy(),new Error(`answered ${String(n.statusCode??"nothing")}`);return Ka(
n,e,"longer than")}var Ja={pid:process.pid,uid:process.getuid?.()};function Ya(t){return{exec:mt,clock:at,http:za,downloads:Ga(t),self:Ja,randomHex:()=>(0,Xa.randomBytes)(4).toString("hex")}}Re();var ec=require("node:crypto");function tc({write:t,commands:e}){return{line:n=>{t(Dm(n))},untrusted:(n,r)=>{let o=Mm(n,r),s=(0,ec.randomBytes)(16).toString("hex");t(`::stop-commands::${s}
`);try{t(o)}finally{t(`::${s}::
`)}},annotate:n=>{let{level:r,file:o,line:s,column:i}=n;e[r](re(Pr(n.message),4096),{title:Q(v(n.title,255)),...o!==void 0&&{file:v(o,4096)},...s!==void 0&&{startLine:s},
...i!==void 0&&{startColumn:i}})},startGroup:n=>{e.startGroup(Q(v(n,255)))},endGroup:()=>{e.endGroup()}}}function Dm(t){return Rr(t)?`${t}
`:t.split(/\r\n|\n|\r/).map(e=>`${Sr(e)}
`).join("")}function Mm(t,e){let n=Q(` ${v(t,60)}:`),r=re(e,200*1e3),o=ot(r.replace(/\r\n?/g,`
`)).trimEnd().split(`
`),s=o.slice(0,200).map(l=>`  | ${re(Q(l),1e3)}`.trimEnd()),i=o.length-s.length,a=i>0||r.length<e.length?[`  | \u2026 ${i>0?Z(i,"more line"):"and more"} left ou\
t`]:[];return[n,...s,...a].map(l=>`${l}
`).join("")}var nc="cluster";function rc(){let t=tc({write:e=>process.stdout.write(e),commands:He});return{env:process.env,log:t,input:e=>Ke(e),output:(e,n)=>{Mn(e,n)},keep:e=>{
jn(nc,e)},kept:()=>Un(nc),mask:Be,fail:e=>{process.exitCode=1,t.annotate({level:"error",title:"netproof",message:v(e,600)})}}}function wr(t,e){for(let n of Go(e))
t.annotate(n)}async function oc(t){let e=t.kept();if(e==="")return;let n=Xr(e);if(n){wr(t.log,vn(await jm(n,t)));return}let r=so(e);if(r===void 0)return;let o=await io(r,{exec:mt,
clock:at});o.length===0&&t.log.line(`nothing is left of the cluster ${r.name}`),wr(t.log,vn(o))}async function jm(t,{env:e,log:n}){let r=Ya(e),{run:o,namespaces:s}=t,
i=Ir(t,s);try{let{kubectl:a,context:l}=await _r(t,{...r,env:e}),{putBack:c,notes:d,problems:u}=await Jr({kubectl:a,clock:r.clock,folder:To(e)},{run:o,...s.length>
0&&{namespaces:s}},i);return c.length>0&&n.line(`put back ${Z(c.length,"policy","policies")}`),u.length===0&&n.line(`nothing of it is left in the cluster of con\
text ${v(l)}`),[...u,...d]}catch(a){if(!(a instanceof O||a instanceof ue))throw a;let l=`delete it with: ${i}`;return[{code:"left-behind",severity:"warning",message:`\
what the run made is left: ${a.message}`,hint:l}]}}var sc=require("node:os");function ic(t,e){let n=r=>{process.stdout.write(Um(t,r)+sc.EOL,()=>process.exit(e)),setTimeout(()=>process.exit(e),1e3).unref()};process.on("uncaughtException",
n),process.on("unhandledRejection",n)}function Um(t,e){let n=e instanceof Error?e.message:String(e),r=Q(v(n,600)).replaceAll("%","%25");return`::${t} title=netp\
roof::netproof itself failed: ${r}`}ic("warning",0);oc(rc());
