"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function __init(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var __export=(target2,all)=>{for(var name2 in all)__defProp(target2,name2,{get:all[name2],enumerable:true})};var __copyProps=(to2,from2,except,desc)=>{if(from2&&
typeof from2==="object"||typeof from2==="function"){for(let key of __getOwnPropNames(from2))if(!__hasOwnProp.call(to2,key)&&key!==except)__defProp(to2,key,{get:()=>from2[key],
enumerable:!(desc=__getOwnPropDesc(from2,key))||desc.enumerable})}return to2};var __toESM=(mod,isNodeMode,target2)=>(target2=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target2,"default",
{value:mod,enumerable:true}):target2,mod));var netproofVersion;var init_netproof_version=__esm({"src/config/netproof-version.ts"(){"use strict";netproofVersion=true?"0.1.0":"0.0.0-source"}});var ANNOTATIONS_PER_LEVEL,ANNOTATIONS_KEPT_FOR_SET_FAILED,ANNOTATION_MESSAGE_CHARS,SUMMARY_BYTES,TITLE_CHARS,COMMENT_BYTES,CHECK_TEXT_CHARS,SARIF_RESULTS,CHANGES_OUTPUT_BYTES,
SUMMARY_RESERVE_BYTES,NAME_CHARS,SENTENCE_CHARS,QUOTE_CHARS,EVIDENCE_LINES,ALIKE_CHARS,TERMINAL_CHECKS,TERMINAL_PROBLEMS,TERMINAL_MATRIX_LINES,MARKDOWN_MATRIX_ROWS,
MARKDOWN_MATRIX_COLUMNS,LOG_LINE_CHARS,LOG_LINES_PER_PRINT,LOG_LABEL_CHARS,PAGE_CELLS;var init_limits=__esm({"src/text/limits.ts"(){"use strict";ANNOTATIONS_PER_LEVEL=
10;ANNOTATIONS_KEPT_FOR_SET_FAILED=1;ANNOTATION_MESSAGE_CHARS=4096;SUMMARY_BYTES=1024*1024;TITLE_CHARS=255;COMMENT_BYTES=65536;CHECK_TEXT_CHARS=65535;SARIF_RESULTS=
5e3;CHANGES_OUTPUT_BYTES=1e5;SUMMARY_RESERVE_BYTES=16*1024;NAME_CHARS=120;SENTENCE_CHARS=600;QUOTE_CHARS=200;EVIDENCE_LINES=8;ALIKE_CHARS=240;TERMINAL_CHECKS=50;
TERMINAL_PROBLEMS=50;TERMINAL_MATRIX_LINES=80;MARKDOWN_MATRIX_ROWS=60;MARKDOWN_MATRIX_COLUMNS=30;LOG_LINE_CHARS=1e3;LOG_LINES_PER_PRINT=200;LOG_LABEL_CHARS=60;PAGE_CELLS=
4e5}});function replaceHidden(text3,replacement){return text3.replace(HIDDEN,replacement)}function showName(text3){return visible(text3)}function nameList(names,conjunction="\
and"){const shown2=names.map(name2=>`\`${showName(name2)}\``);const last=shown2.pop()??"";return shown2.length===0?last:`${shown2.join(", ")} ${conjunction} ${last}`}
function visible(text3,maxChars=NAME_CHARS){const escaped3=replaceHidden(cut(text3,maxChars),character=>SHORT_ESCAPES[character]??escape(character));return cut(
escaped3,maxChars)}function cut(text3,maxChars){if(text3.length<=maxChars)return text3;const end=Math.max(0,maxChars-1);const last=text3.charCodeAt(end-1);return`${text3.
slice(0,last>=55296&&last<=56319?end-1:end)}\u2026`}function withoutControls(text3){return text3.replaceAll("\r\n","\n").replace(TERMINAL_COMMAND,"").replace(HIDDEN,
character=>character==="\n"||character==="	"?character:"")}function withoutCommands(line2){return line2.replace(/##\[/gu,"# #[").replace(/^(\s*):(?=:)/u,"$1: ")}
function logLine(line2){const parts=line2.split(COLOUR).map((part,index)=>index%2===1?part:withoutControls(part));const bare=parts.filter((_,index)=>index%2===0).
join("");const safe=withoutCommands(bare);return safe===bare?parts.join(""):safe}function isPlain(text3){return/^[\n\x20-\x7e]*$/.test(text3)&&!text3.includes("\
##[")&&!text3.includes("::")}function commandText(text3){return text3.split(/\r\n|\n|\r/).map(line2=>withoutCommands(withoutControls(line2))).join("\n")}function markup(text3){
return text3.replace(/[&<>"']/g,character=>REFERENCES[character]??"")}function counted(count3,noun,plural=`${noun}s`){return`${count3} ${count3===1?noun:plural}`}
function duration(ms){if(ms<50)return`${Math.round(ms)} ms`;if(ms<59950)return`${(ms/1e3).toFixed(1)} s`;const seconds2=Math.round(ms/1e3);return`${Math.floor(seconds2/
60)} min ${String(seconds2%60).padStart(2,"0")} s`}function escape(character){return`\\u{${(character.codePointAt(0)??0).toString(16)}}`}var HIDDEN,SHORT_ESCAPES,
TERMINAL_COMMAND,COLOUR,REFERENCES;var init_escape=__esm({"src/text/escape.ts"(){"use strict";init_limits();HIDDEN=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
SHORT_ESCAPES={"\n":"\\n","\r":"\\r","	":"\\t"};TERMINAL_COMMAND=/(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|\u001b[PX\]^_][^\u0007\u001b\n]*(?:\u0007|\u001b\\)?|\u001b[ -/]*[0-~]/gu;
COLOUR=/(\u001b\[[0-9;]*m)/;REFERENCES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"}}});function getProxyUrl(reqUrl){const usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl)){return void 0}const proxyVar=(()=>{if(usingSsl){return process.env["\
https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})();if(proxyVar){try{return new DecodedURL(proxyVar)}catch(_a3){
if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}}else{return void 0}}function checkBypass(reqUrl){
if(!reqUrl.hostname){return false}const reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost)){return true}const noProxy=process.env["no_proxy"]||process.env["N\
O_PROXY"]||"";if(!noProxy){return false}let reqPort;if(reqUrl.port){reqPort=Number(reqUrl.port)}else if(reqUrl.protocol==="http:"){reqPort=80}else if(reqUrl.protocol===
"https:"){reqPort=443}const upperReqHosts=[reqUrl.hostname.toUpperCase()];if(typeof reqPort==="number"){upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`)}for(const upperNoProxyItem of noProxy.
split(",").map(x=>x.trim().toUpperCase()).filter(x=>x)){if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||
upperNoProxyItem.startsWith(".")&&x.endsWith(`${upperNoProxyItem}`))){return true}}return false}function isLoopbackAddress(host){const hostLower=host.toLowerCase();
return hostLower==="localhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}var DecodedURL;var init_proxy=__esm(
{"node_modules/@actions/http-client/lib/proxy.js"(){DecodedURL=class extends URL{constructor(url,base){super(url,base);this._decodedUsername=decodeURIComponent(
super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}}});var require_tunnel=__commonJS({"node_modules/tunnel/lib/tunnel.js"(exports2){"use strict";var net=require("net");var tls=require("tls");var http2=require("http");
var https2=require("https");var events2=require("events");var assert=require("assert");var util=require("util");exports2.httpOverHttp=httpOverHttp2;exports2.httpsOverHttp=
httpsOverHttp2;exports2.httpOverHttps=httpOverHttps2;exports2.httpsOverHttps=httpsOverHttps2;function httpOverHttp2(options){var agent=new TunnelingAgent(options);
agent.request=http2.request;return agent}function httpsOverHttp2(options){var agent=new TunnelingAgent(options);agent.request=http2.request;agent.createSocket=createSecureSocket;
agent.defaultPort=443;return agent}function httpOverHttps2(options){var agent=new TunnelingAgent(options);agent.request=https2.request;return agent}function httpsOverHttps2(options){
var agent=new TunnelingAgent(options);agent.request=https2.request;agent.createSocket=createSecureSocket;agent.defaultPort=443;return agent}function TunnelingAgent(options){
var self2=this;self2.options=options||{};self2.proxyOptions=self2.options.proxy||{};self2.maxSockets=self2.options.maxSockets||http2.Agent.defaultMaxSockets;self2.
requests=[];self2.sockets=[];self2.on("free",function onFree(socket,host,port2,localAddress){var options2=toOptions(host,port2,localAddress);for(var i=0,len=self2.
requests.length;i<len;++i){var pending=self2.requests[i];if(pending.host===options2.host&&pending.port===options2.port){self2.requests.splice(i,1);pending.request.
onSocket(socket);return}}socket.destroy();self2.removeSocket(socket)})}util.inherits(TunnelingAgent,events2.EventEmitter);TunnelingAgent.prototype.addRequest=function addRequest(req,host,port2,localAddress){
var self2=this;var options=mergeOptions({request:req},self2.options,toOptions(host,port2,localAddress));if(self2.sockets.length>=this.maxSockets){self2.requests.
push(options);return}self2.createSocket(options,function(socket){socket.on("free",onFree);socket.on("close",onCloseOrRemove);socket.on("agentRemove",onCloseOrRemove);
req.onSocket(socket);function onFree(){self2.emit("free",socket,options)}function onCloseOrRemove(err){self2.removeSocket(socket);socket.removeListener("free",onFree);
socket.removeListener("close",onCloseOrRemove);socket.removeListener("agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function createSocket(options,cb){
var self2=this;var placeholder={};self2.sockets.push(placeholder);var connectOptions=mergeOptions({},self2.proxyOptions,{method:"CONNECT",path:options.host+":"+
options.port,agent:false,headers:{host:options.host+":"+options.port}});if(options.localAddress){connectOptions.localAddress=options.localAddress}if(connectOptions.
proxyAuth){connectOptions.headers=connectOptions.headers||{};connectOptions.headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString(
"base64")}debug2("making CONNECT request");var connectReq=self2.request(connectOptions);connectReq.useChunkedEncodingByDefault=false;connectReq.once("response",
onResponse);connectReq.once("upgrade",onUpgrade);connectReq.once("connect",onConnect);connectReq.once("error",onError);connectReq.end();function onResponse(res){
res.upgrade=true}function onUpgrade(res,socket,head){process.nextTick(function(){onConnect(res,socket,head)})}function onConnect(res,socket,head){connectReq.removeAllListeners();
socket.removeAllListeners();if(res.statusCode!==200){debug2("tunneling socket could not be established, statusCode=%d",res.statusCode);socket.destroy();var error2=new Error(
"tunneling socket could not be established, statusCode="+res.statusCode);error2.code="ECONNRESET";options.request.emit("error",error2);self2.removeSocket(placeholder);
return}if(head.length>0){debug2("got illegal response body from proxy");socket.destroy();var error2=new Error("got illegal response body from proxy");error2.code=
"ECONNRESET";options.request.emit("error",error2);self2.removeSocket(placeholder);return}debug2("tunneling connection has established");self2.sockets[self2.sockets.
indexOf(placeholder)]=socket;return cb(socket)}function onError(cause){connectReq.removeAllListeners();debug2("tunneling socket could not be established, cause=\
%s\n",cause.message,cause.stack);var error2=new Error("tunneling socket could not be established, cause="+cause.message);error2.code="ECONNRESET";options.request.
emit("error",error2);self2.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=function removeSocket(socket){var pos=this.sockets.indexOf(socket);
if(pos===-1){return}this.sockets.splice(pos,1);var pending=this.requests.shift();if(pending){this.createSocket(pending,function(socket2){pending.request.onSocket(
socket2)})}};function createSecureSocket(options,cb){var self2=this;TunnelingAgent.prototype.createSocket.call(self2,options,function(socket){var hostHeader=options.
request.getHeader("host");var tlsOptions=mergeOptions({},self2.options,{socket,servername:hostHeader?hostHeader.replace(/:.*$/,""):options.host});var secureSocket=tls.
connect(0,tlsOptions);self2.sockets[self2.sockets.indexOf(socket)]=secureSocket;cb(secureSocket)})}function toOptions(host,port2,localAddress){if(typeof host===
"string"){return{host,port:port2,localAddress}}return host}function mergeOptions(target2){for(var i=1,len=arguments.length;i<len;++i){var overrides=arguments[i];
if(typeof overrides==="object"){var keys=Object.keys(overrides);for(var j=0,keyLen=keys.length;j<keyLen;++j){var k=keys[j];if(overrides[k]!==void 0){target2[k]=
overrides[k]}}}}return target2}var debug2;if(process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)){debug2=function(){var args=Array.prototype.slice.
call(arguments);if(typeof args[0]==="string"){args[0]="TUNNEL: "+args[0]}else{args.unshift("TUNNEL:")}console.error.apply(console,args)}}else{debug2=function(){}}
exports2.debug=debug2}});var require_tunnel2=__commonJS({"node_modules/tunnel/index.js"(exports2,module2){module2.exports=require_tunnel()}});var ProxyAgent;var init_no_undici=__esm({"scripts/no-undici.mjs"(){"use strict";ProxyAgent=class{constructor(){throw new Error("undici is not part of this bundl\
e: see scripts/no-undici.mjs")}}}});var lib_exports={};__export(lib_exports,{Headers:()=>Headers,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,
HttpCodes:()=>HttpCodes,MediaTypes:()=>MediaTypes,getProxyUrl:()=>getProxyUrl2,isHttps:()=>isHttps});function getProxyUrl2(serverUrl){const proxyUrl=getProxyUrl(
new URL(serverUrl));return proxyUrl?proxyUrl.href:""}function isHttps(requestUrl){const parsedUrl=new URL(requestUrl);return parsedUrl.protocol==="https:"}var http,
https,tunnel,__awaiter5,HttpCodes,Headers,MediaTypes,HttpRedirectCodes,HttpResponseRetryCodes,RetryableHttpVerbs,ExponentialBackoffCeiling,ExponentialBackoffTimeSlice,
HttpClientError,HttpClientResponse,HttpClient,lowercaseKeys;var init_lib=__esm({"node_modules/@actions/http-client/lib/index.js"(){http=__toESM(require("http"),1);
https=__toESM(require("https"),1);init_proxy();tunnel=__toESM(require_tunnel2(),1);init_no_undici();__awaiter5=function(thisArg,_arguments,P,generator){function adopt(value){
return value instanceof P?value:new P(function(resolve8){resolve8(value)})}return new(P||(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(
generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?
resolve8(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};(function(HttpCodes2){
HttpCodes2[HttpCodes2["OK"]=200]="OK";HttpCodes2[HttpCodes2["MultipleChoices"]=300]="MultipleChoices";HttpCodes2[HttpCodes2["MovedPermanently"]=301]="MovedPerma\
nently";HttpCodes2[HttpCodes2["ResourceMoved"]=302]="ResourceMoved";HttpCodes2[HttpCodes2["SeeOther"]=303]="SeeOther";HttpCodes2[HttpCodes2["NotModified"]=304]=
"NotModified";HttpCodes2[HttpCodes2["UseProxy"]=305]="UseProxy";HttpCodes2[HttpCodes2["SwitchProxy"]=306]="SwitchProxy";HttpCodes2[HttpCodes2["TemporaryRedirect"]=
307]="TemporaryRedirect";HttpCodes2[HttpCodes2["PermanentRedirect"]=308]="PermanentRedirect";HttpCodes2[HttpCodes2["BadRequest"]=400]="BadRequest";HttpCodes2[HttpCodes2["\
Unauthorized"]=401]="Unauthorized";HttpCodes2[HttpCodes2["PaymentRequired"]=402]="PaymentRequired";HttpCodes2[HttpCodes2["Forbidden"]=403]="Forbidden";HttpCodes2[HttpCodes2["\
NotFound"]=404]="NotFound";HttpCodes2[HttpCodes2["MethodNotAllowed"]=405]="MethodNotAllowed";HttpCodes2[HttpCodes2["NotAcceptable"]=406]="NotAcceptable";HttpCodes2[HttpCodes2["\
ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired";HttpCodes2[HttpCodes2["RequestTimeout"]=408]="RequestTimeout";HttpCodes2[HttpCodes2["Conflict"]=
409]="Conflict";HttpCodes2[HttpCodes2["Gone"]=410]="Gone";HttpCodes2[HttpCodes2["TooManyRequests"]=429]="TooManyRequests";HttpCodes2[HttpCodes2["InternalServerE\
rror"]=500]="InternalServerError";HttpCodes2[HttpCodes2["NotImplemented"]=501]="NotImplemented";HttpCodes2[HttpCodes2["BadGateway"]=502]="BadGateway";HttpCodes2[HttpCodes2["\
ServiceUnavailable"]=503]="ServiceUnavailable";HttpCodes2[HttpCodes2["GatewayTimeout"]=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));(function(Headers2){Headers2["\
Accept"]="accept";Headers2["ContentType"]="content-type"})(Headers||(Headers={}));(function(MediaTypes2){MediaTypes2["ApplicationJson"]="application/json"})(MediaTypes||
(MediaTypes={}));HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect];
HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout];RetryableHttpVerbs=["OPTIONS","GET","DELETE","HEAD"];ExponentialBackoffCeiling=
10;ExponentialBackoffTimeSlice=5;HttpClientError=class _HttpClientError extends Error{constructor(message,statusCode){super(message);this.name="HttpClientError";
this.statusCode=statusCode;Object.setPrototypeOf(this,_HttpClientError.prototype)}};HttpClientResponse=class{constructor(message){this.message=message}readBody(){
return __awaiter5(this,void 0,void 0,function*(){return new Promise(resolve8=>__awaiter5(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.
on("data",chunk=>{output=Buffer.concat([output,chunk])});this.message.on("end",()=>{resolve8(output.toString())})}))})}readBodyBuffer(){return __awaiter5(this,void 0,
void 0,function*(){return new Promise(resolve8=>__awaiter5(this,void 0,void 0,function*(){const chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)});this.
message.on("end",()=>{resolve8(Buffer.concat(chunks))})}))})}};HttpClient=class{constructor(userAgent,handlers,requestOptions){this._ignoreSslError=false;this._allowRedirects=
true;this._allowRedirectDowngrade=false;this._maxRedirects=50;this._allowRetries=false;this._maxRetries=1;this._keepAlive=false;this._disposed=false;this.userAgent=
this._getUserAgentWithOrchestrationId(userAgent);this.handlers=handlers||[];this.requestOptions=requestOptions;if(requestOptions){if(requestOptions.ignoreSslError!=
null){this._ignoreSslError=requestOptions.ignoreSslError}this._socketTimeout=requestOptions.socketTimeout;if(requestOptions.allowRedirects!=null){this._allowRedirects=
requestOptions.allowRedirects}if(requestOptions.allowRedirectDowngrade!=null){this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade}if(requestOptions.
maxRedirects!=null){this._maxRedirects=Math.max(requestOptions.maxRedirects,0)}if(requestOptions.keepAlive!=null){this._keepAlive=requestOptions.keepAlive}if(requestOptions.
allowRetries!=null){this._allowRetries=requestOptions.allowRetries}if(requestOptions.maxRetries!=null){this._maxRetries=requestOptions.maxRetries}}}options(requestUrl,additionalHeaders){
return __awaiter5(this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||{})})}get(requestUrl,additionalHeaders){return __awaiter5(
this,void 0,void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){return __awaiter5(this,void 0,
void 0,function*(){return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter5(this,void 0,void 0,
function*(){return this.request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){
return this.request("PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.
request("PUT",requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.request("\
HEAD",requestUrl,null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter5(this,void 0,void 0,function*(){return this.
request(verb,requestUrl,stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter5(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){additionalHeaders[Headers.
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
if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(info2,data){return __awaiter5(this,void 0,void 0,function*(){return new Promise((resolve8,reject)=>{
function callbackForResult(err,res){if(err){reject(err)}else if(!res){reject(new Error("Unknown error"))}else{resolve8(res)}}this.requestRawWithCallback(info2,data,
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
proxyAgent.options.requestTls||{},{rejectUnauthorized:false})}return proxyAgent}_getUserAgentWithOrchestrationId(userAgent){const baseUserAgent=userAgent||"acti\
ons/http-client";const orchId=process.env["ACTIONS_ORCHESTRATION_ID"];if(orchId){const sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,"_");return`${baseUserAgent} \
actions_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter5(this,void 0,void 0,function*(){retryNumber=
Math.min(ExponentialBackoffCeiling,retryNumber);const ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve8=>setTimeout(()=>resolve8(),
ms))})}_processResponse(res,options){return __awaiter5(this,void 0,void 0,function*(){return new Promise((resolve8,reject)=>__awaiter5(this,void 0,void 0,function*(){
const statusCode=res.message.statusCode||0;const response={statusCode,result:null,headers:{}};if(statusCode===HttpCodes.NotFound){resolve8(response)}function dateTimeDeserializer(key,value){
if(typeof value==="string"){const a=new Date(value);if(!isNaN(a.valueOf())){return a}}return value}let obj;let contents;try{contents=yield res.readBody();if(contents&&
contents.length>0){if(options&&options.deserializeDates){obj=JSON.parse(contents,dateTimeDeserializer)}else{obj=JSON.parse(contents)}response.result=obj}response.
headers=res.message.headers}catch(err){}if(statusCode>299){let msg;if(obj&&obj.message){msg=obj.message}else if(contents&&contents.length>0){msg=contents}else{msg=
`Failed request: (${statusCode})`}const err=new HttpClientError(msg,statusCode);err.result=response.result;reject(err)}else{resolve8(response)}}))})}};lowercaseKeys=
obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],c),{})}});function isLive({line:line2}){return line2===0}function isToldEverywhere({code:code3}){return ABOUT_THE_ANSWER.has(code3)}function isStanding({code:code3,severity}){
return severity==="notice"&&STANDING.has(code3)}function inFileOrder(problems2){const nowhere={file:"",line:0,column:0};return problems2.toSorted(({at:a=nowhere},{
at:b=nowhere})=>{if(a.file!==b.file)return a.file<b.file?-1:1;return a.line-b.line||a.column-b.column})}var ABOUT_THE_ANSWER,STANDING,InputError,EnvironmentError;
var init_problem=__esm({"src/core/problem.ts"(){"use strict";ABOUT_THE_ANSWER=new Set(["unknown-workload","generated-name","endpoint-pod","second-rule-file","pa\
ssed-over","chart-skipped","kustomization-skipped","duplicate-name","unsupported-policy","no-workloads","unisolated","ignored"]);STANDING=new Set(["not-supporte\
d","pods-elsewhere","ignored"]);InputError=class extends Error{name="InputError";problems;constructor(problems2){super(problems2.map(problem=>problem.message).join(
"\n"));this.problems=problems2}};EnvironmentError=class extends Error{name="EnvironmentError";code;hint;detail;constructor(code3,message,more={}){super(message,
{cause:more.cause});this.code=code3;this.hint=more.hint;this.detail=more.detail}}}});function isMap(value){return typeof value==="object"&&value!==null&&!Array.isArray(value)}function mapOf(value){return isMap(value)?value:void 0}function listOf(value){
return Array.isArray(value)?value:[]}var init_json=__esm({"src/core/json.ts"(){"use strict"}});function finding(severity,code3,message,at4,hint2){return{code:code3,severity,message,at:at4,...hint2!==void 0&&{hint:hint2}}}var init_findings=__esm({"src/core\
/findings.ts"(){"use strict"}});function isKnown(changes){return!("unknown"in changes)}function countedIn({connections,ranges}){const declared=new Set(connections.map(pairKey));return[...connections,
...ranges.filter(range2=>!declared.has(pairKey(range2)))]}function refusedIn({mode,opened}){if(mode==="allow")return[];return opened.flatMap(group4=>{const refused2=countedIn(
group4).filter(({approved,checks})=>!approved&&(mode==="forbid-open"||checks.length===0));return refused2.length===0?[]:[{group:group4,refused:refused2}]})}function refusedCount(changes){
if(!changes||!isKnown(changes))return 0;return refusedIn(changes).reduce((sum,{refused:refused2})=>sum+refused2.length,0)}function pairKey({from:from2,to:to2}){
return JSON.stringify([from2,to2])}var init_change_report=__esm({"src/core/change-report.ts"(){"use strict"}});function policiesStay(engine2){return engine2.kind==="cluster"&&engine2.existing!==void 0&&engine2.existing.lifted!==true}function reportOf({outcome:outcome2}){
return outcome2 instanceof Error?void 0:outcome2}function standingOf({verdict:verdict2,totals,changes}){const isRefused=refusedCount(changes)>0||verdict2==="fai\
l"&&totals.flaky===0;if(totals.fail>0||isRefused)return"bad";return verdict2==="pass"?"good":"unsure"}var init_result=__esm({"src/core/result.ts"(){"use strict";
init_change_report()}});function labelOf(labels2,key){return Object.hasOwn(labels2,key)?labels2[key]:void 0}function workloadPath({namespace,kind,name:name2}){return`${namespace}/${kind.
toLowerCase()}/${name2}`}function wholeOf(workload){return workload.pod?.of??workload}function workloadName(workload){return`${workload.namespace}/${workload.name}`}
var PROTOCOLS;var init_objects=__esm({"src/core/objects.ts"(){"use strict";PROTOCOLS=["TCP","UDP","SCTP"]}});function groupBy(items,keyOf3){const groups2=new Map;for(const item2 of items){const key=keyOf3(item2);const group4=groups2.get(key);if(group4)group4.push(item2);else
groups2.set(key,[item2])}return groups2}var init_group_by=__esm({"src/core/group-by.ts"(){"use strict"}});function didYouMean(word,candidates){const wanted=word.toLowerCase();if(wanted.length>LONGEST)return void 0;const known=[...candidates];const forms=baseForms(wanted);
const form=known.find(candidate=>candidate!==word&&forms.includes(candidate.toLowerCase()));if(form!==void 0)return form;let best;let bestDistance=Math.max(1,Math.
floor(wanted.length/3))+1;for(const candidate of known){if(candidate===word)continue;if(candidate.length>LONGEST||Math.abs(candidate.length-word.length)>=bestDistance)
continue;const distance=editDistance(wanted,candidate.toLowerCase());if(distance<bestDistance&&distance<Math.max(wanted.length,candidate.length)){best=candidate;
bestDistance=distance}}return best}function baseForms(word){const stem=/^(.{3,}?)(?:s|es|ed|d|ing)$/.exec(word)?.[1];if(stem===void 0)return[];return[stem,`${stem}\
e`,stem.replace(/i(?:e)?$/,"y")]}function editDistance(a,b){let beforeLast=[];let last=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i++){
const row=[i];for(let j=1;j<=b.length;j++){const same3=a[i-1]===b[j-1];let cost=Math.min(at(last,j)+1,at(row,j-1)+1,at(last,j-1)+(same3?0:1));if(i>1&&j>1&&a[i-1]===
b[j-2]&&a[i-2]===b[j-1]){cost=Math.min(cost,at(beforeLast,j-2)+1)}row.push(cost)}beforeLast=last;last=row}return at(last,b.length)}function at(row,index){return row[index]??
Number.POSITIVE_INFINITY}var LONGEST;var init_did_you_mean=__esm({"src/text/did-you-mean.ts"(){"use strict";LONGEST=64}});function nameFault(name2,rule2){return fault(name2,NAMES[rule2])}function labelKeyFault(key){const slash=key.indexOf("/");if(slash!==-1&&nameFault(key.slice(0,slash),
"subdomain")!==void 0){return"has a prefix that is not a DNS name"}return fault(key.slice(slash+1),QUALIFIED)}function labelValueFault(value){return value===""?
void 0:fault(value,QUALIFIED)}function portNameFault(name2){return name2.length<=PORT_NAME.longest&&name2.includes("--")?"holds `--`":fault(name2,PORT_NAME)}function fault(text3,{
longest,pattern,must}){if(text3.length>longest)return`is longer than ${longest} characters`;return pattern.test(text3)?void 0:must}function isDnsLabel(text3){return nameFault(
text3,"label")===void 0}function isHostName(text3){const labels2=text3.split(".");return text3.length<=253&&labels2.length>1&&labels2.every(label2=>HOST_LABEL.test(
label2))&&/[a-z]/i.test(labels2.at(-1)??"")}function isPortName(text3){return portNameFault(text3)===void 0}function isLabelKey(text3){return labelKeyFault(text3)===
void 0}function isLabelValue(text3){return labelValueFault(text3)===void 0}var NAMES,QUALIFIED,PORT_NAME,HOST_LABEL;var init_names=__esm({"src/kubernetes/names.\
ts"(){"use strict";NAMES={label:{longest:63,pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,must:"must be lower-case letters, digits and `-`, a letter or digit at bot\
h ends"},service:{longest:63,pattern:/^[a-z]([-a-z0-9]*[a-z0-9])?$/,must:"must be lower-case letters, digits and `-`, and begin with a letter"},subdomain:{longest:253,
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,must:"must be lower-case letters, digits, `-` and `.`, a letter or digit at both end\
s"},path:{longest:253,pattern:/^(?!\.{1,2}$)(?!.*(::|##\[))[\x21-\x24\x26-\x2e\x30-\x7e]+$/,must:"must be printable characters without spaces, `/`, `%` and `::`"}};
QUALIFIED={longest:63,pattern:/^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/,must:"must be letters, digits, `-`, `_` and `.`, a letter or digit at both ends"};PORT_NAME=
{longest:15,pattern:/^(?=.*[a-z])[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,must:"must be lower-case letters, digits and `-` with at least one letter"};HOST_LABEL=/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/i}});function valueAt(value,path6){let found=value;for(const part of path6){if(typeof found!=="object"||found===null||!Object.hasOwn(found,part))return void 0;found=
found[part]}return found}var init_path=__esm({"src/yaml/path.ts"(){"use strict";init_escape()}});var init_fields=__esm({"src/manifests/objects/fields.ts"(){"use strict";init_escape();init_json();init_names();init_path()}});function isClusterWide(kind){return/^((Global|Cluster|CiliumClusterwide|Admin|BaselineAdmin)\w*(Policy|Set)|Tier|HostEndpoint|CiliumCIDRGroup)$/.test(kind)}var BUILT_IN,
scopes,versionsOf;var init_kinds=__esm({"src/kubernetes/kinds.ts"(){"use strict";init_did_you_mean();BUILT_IN={v1:"Pod Service ServiceAccount ConfigMap Secret P\
ersistentVolumeClaim Endpoints Event LimitRange ResourceQuota ReplicationController PodTemplate Binding List /Namespace /Node /PersistentVolume","apps/v1":"Depl\
oyment ReplicaSet StatefulSet DaemonSet ControllerRevision","batch/v1":"Job CronJob","networking.k8s.io/v1":"NetworkPolicy Ingress /IngressClass /IPAddress /Ser\
viceCIDR","rbac.authorization.k8s.io/v1":"Role RoleBinding /ClusterRole /ClusterRoleBinding","policy/v1":"PodDisruptionBudget Eviction","autoscaling/v1":"Horizo\
ntalPodAutoscaler Scale","autoscaling/v2":"HorizontalPodAutoscaler","discovery.k8s.io/v1":"EndpointSlice","coordination.k8s.io/v1":"Lease","events.k8s.io/v1":"E\
vent","scheduling.k8s.io/v1":"/PriorityClass","node.k8s.io/v1":"/RuntimeClass","storage.k8s.io/v1":"CSIStorageCapacity /StorageClass /CSIDriver /CSINode /Volume\
Attachment /VolumeAttributesClass","apiextensions.k8s.io/v1":"/CustomResourceDefinition","apiregistration.k8s.io/v1":"/APIService","admissionregistration.k8s.io\
/v1":"/ValidatingWebhookConfiguration /MutatingWebhookConfiguration /ValidatingAdmissionPolicy /ValidatingAdmissionPolicyBinding","certificates.k8s.io/v1":"/Cer\
tificateSigningRequest","flowcontrol.apiserver.k8s.io/v1":"/FlowSchema /PriorityLevelConfiguration"};scopes=new Map;versionsOf=new Map;for(const[apiVersion,kinds]of Object.
entries(BUILT_IN)){for(const word of kinds.split(" ")){const kind=word.replace("/","");scopes.set(`${apiVersion}/${kind}`,!word.startsWith("/"));versionsOf.set(
kind,[...versionsOf.get(kind)??[],apiVersion])}}}});function podsAtOnce({kind,replicas,resource,hostNetwork,pod}){if(pod?.twinOf)return 1;if(pod||hostNetwork)return replicas;if(kind==="DaemonSet")return Math.max(
2,replicas);const spec=mapAt(resource.json,"spec");const job=kind==="CronJob"?mapAt(mapAt(spec,"jobTemplate"),"spec"):kind==="Job"?spec:void 0;if(!job)return replicas;
return Math.min(wholeAt(job,"parallelism")??1,wholeAt(job,"completions")??Infinity)}function mapAt(map,key){const value=map[key];return isMap(value)?value:{}}function wholeAt(map,key){
const value=map[key];return typeof value==="number"&&Number.isSafeInteger(value)&&value>=0?value:void 0}var POD_NAME,POD_INDEX,COMPLETION_INDEX,JOB_NAME,CONTROLLER_UID,
UNKNOWN,OF_OTHERS,ALL;var init_controller_labels=__esm({"src/kubernetes/controller-labels.ts"(){"use strict";init_objects();init_json();POD_NAME="statefulset.ku\
bernetes.io/pod-name";POD_INDEX="apps.kubernetes.io/pod-index";COMPLETION_INDEX="batch.kubernetes.io/job-completion-index";JOB_NAME=["batch.kubernetes.io/job-na\
me","job-name"];CONTROLLER_UID=["batch.kubernetes.io/controller-uid","controller-uid"];UNKNOWN={Pod:[],ReplicaSet:[],ReplicationController:[],Deployment:["pod-t\
emplate-hash"],StatefulSet:["controller-revision-hash"],DaemonSet:["controller-revision-hash","pod-template-generation"],Job:CONTROLLER_UID,CronJob:[...CONTROLLER_UID,
...JOB_NAME]};OF_OTHERS=["pod-template-hash","rollouts-pod-template-hash","controller-revision-hash",POD_NAME,POD_INDEX,...CONTROLLER_UID,...JOB_NAME,COMPLETION_INDEX];
ALL=new Set([...OF_OTHERS,...Object.values(UNKNOWN).flatMap(keys=>keys??[])])}});var OPERATORS,DEPLOYERS,operators;var init_operators=__esm({"src/kubernetes/operators.ts"(){"use strict";init_kinds();OPERATORS={"serving.knative.dev":"Service=\
serving.knative.dev/service Configuration=serving.knative.dev/configuration Revision=serving.knative.dev/revision","sources.knative.dev":"ContainerSource ApiSer\
verSource PingSource","monitoring.coreos.com":"Prometheus=prometheus Alertmanager=alertmanager ThanosRuler=thanos-ruler PrometheusAgent","kafka.strimzi.io":"Kaf\
ka=strimzi.io/cluster KafkaNodePool=strimzi.io/pool-name KafkaConnect=strimzi.io/cluster KafkaBridge=strimzi.io/cluster KafkaMirrorMaker2=strimzi.io/cluster","p\
latform.confluent.io":"Kafka Zookeeper KRaftController Connect SchemaRegistry KsqlDB ControlCenter","postgresql.cnpg.io":"Cluster=cnpg.io/cluster Pooler=cnpg.io\
/poolerName","postgres-operator.crunchydata.com":"PostgresCluster=postgres-operator.crunchydata.com/cluster PGAdmin","acid.zalan.do":"postgresql=cluster-name","\
stackgres.io":"SGCluster SGShardedCluster","mysql.oracle.com":"InnoDBCluster","k8s.mariadb.com":"MariaDB MaxScale","pxc.percona.com":"PerconaXtraDBCluster","psm\
db.percona.com":"PerconaServerMongoDB","pgv2.percona.com":"PerconaPGCluster","ps.percona.com":"PerconaServerMySQL","mongodbcommunity.mongodb.com":"MongoDBCommun\
ity","mongodb.com":"MongoDB MongoDBMultiCluster MongoDBOpsManager","elasticsearch.k8s.elastic.co":"Elasticsearch=elasticsearch.k8s.elastic.co/cluster-name","kib\
ana.k8s.elastic.co":"Kibana=kibana.k8s.elastic.co/name","apm.k8s.elastic.co":"ApmServer=apm.k8s.elastic.co/name","beat.k8s.elastic.co":"Beat=beat.k8s.elastic.co\
/name","agent.k8s.elastic.co":"Agent=agent.k8s.elastic.co/name","logstash.k8s.elastic.co":"Logstash=logstash.k8s.elastic.co/name","opensearch.opster.io":"OpenSe\
archCluster","rabbitmq.com":"RabbitmqCluster=app.kubernetes.io/name","redis.redis.opstreelabs.in":"Redis RedisCluster RedisReplication RedisSentinel","databases\
.spotahome.com":"RedisFailover","app.redislabs.com":"RedisEnterpriseCluster","dragonflydb.io":"Dragonfly=app","cassandra.datastax.com":"CassandraDatacenter","k8\
ssandra.io":"K8ssandraCluster","scylla.scylladb.com":"ScyllaCluster=scylla/cluster","clickhouse.altinity.com":"ClickHouseInstallation=clickhouse.altinity.com/ch\
i","clickhouse-keeper.altinity.com":"ClickHouseKeeperInstallation","crdb.cockroachlabs.com":"CrdbCluster","pingcap.com":"TidbCluster","zookeeper.pravega.io":"Zo\
okeeperCluster","minio.min.io":"Tenant=v1.min.io/tenant","ceph.rook.io":"CephCluster CephObjectStore CephFilesystem","k8s.keycloak.org":"Keycloak","argoproj.io":"\
ArgoCD Workflow CronWorkflow Experiment EventBus EventSource Sensor","grafana.integreatly.org":"Grafana","jaegertracing.io":"Jaeger","opentelemetry.io":"OpenTel\
emetryCollector","logging.banzaicloud.io":"Logging","loki.grafana.com":"LokiStack","tempo.grafana.com":"TempoStack TempoMonolithic","operator.victoriametrics.co\
m":"VMSingle VMCluster VMAgent VMAlert VMAlertmanager VMAuth","tekton.dev":"TaskRun PipelineRun","keda.sh":"ScaledJob","batch.volcano.sh":"Job","jobset.x-k8s.io":"\
JobSet","leaderworkerset.x-k8s.io":"LeaderWorkerSet","kubeflow.org":"PyTorchJob TFJob MPIJob XGBoostJob Notebook","ray.io":"RayCluster RayJob RayService","servi\
ng.kserve.io":"InferenceService","sparkoperator.k8s.io":"SparkApplication ScheduledSparkApplication","flink.apache.org":"FlinkDeployment","agones.dev":"Fleet Ga\
meServerSet","apps.kruise.io":"AdvancedCronJob UnitedDeployment","kubevirt.io":"VirtualMachine VirtualMachineInstance VirtualMachineInstanceReplicaSet","actions\
.github.com":"AutoscalingRunnerSet EphemeralRunnerSet","actions.summerwind.dev":"RunnerDeployment RunnerSet"};DEPLOYERS={"helm.toolkit.fluxcd.io":"HelmRelease",
"kustomize.toolkit.fluxcd.io":"Kustomization","helm.cattle.io":"HelmChart","fleet.cattle.io":"GitRepo Bundle","argoproj.io":"Application ApplicationSet","apps.o\
pen-cluster-management.io":"Subscription"};operators=new Map;for(const[group4,kinds]of Object.entries(OPERATORS)){for(const word of kinds.split(" ")){const[kind="",
label2]=word.split("=");operators.set(`${group4}/${kind}`,label2===void 0?{}:{label:label2})}}for(const[group4,kinds]of Object.entries(DEPLOYERS)){for(const kind of kinds.
split(" "))operators.set(`${group4}/${kind}`,{deploys:true})}}});var init_template_selector=__esm({"src/manifests/objects/template-selector.ts"(){"use strict";init_escape();init_json()}});var TEMPLATES,ownKinds;var init_workloads=__esm({"src/manifests/objects/workloads.ts"(){"use strict";init_escape();init_json();init_objects();init_fields();init_controller_labels();
init_kinds();init_names();init_operators();init_template_selector();TEMPLATES={"v1/Pod":[],"v1/ReplicationController":["spec","template"],"apps/v1/Deployment":[
"spec","template"],"apps/v1/ReplicaSet":["spec","template"],"apps/v1/StatefulSet":["spec","template"],"apps/v1/DaemonSet":["spec","template"],"batch/v1/Job":["s\
pec","template"],"batch/v1/CronJob":["spec","jobTemplate","spec","template"]};ownKinds=Object.keys(TEMPLATES).map(key=>key.slice(key.lastIndexOf("/")+1))}});var USED,FREE_TEXT;var init_lenient=__esm({"src/manifests/objects/lenient.ts"(){"use strict";init_json();init_kinds();init_did_you_mean();init_path();init_workloads();
USED=["Namespace","Service","Endpoints","EndpointSlice","NetworkPolicy",...ownKinds];FREE_TEXT=new Set("annotations command args env envFrom image volumes volum\
eMounts data stringData lifecycle livenessProbe readinessProbe startupProbe resources".split(" "))}});var init_shape=__esm({"src/manifests/objects/shape.ts"(){"use strict";init_did_you_mean();init_escape();init_json();init_fields();init_path()}});var init_metadata=__esm({"src/manifests/objects/metadata.ts"(){"use strict";init_shape()}});var init_not_in_answer=__esm({"src/manifests/objects/not-in-answer.ts"(){"use strict";init_group_by();init_json();init_kinds();init_operators();init_escape()}});var init_endpoints=__esm({"src/manifests/objects/endpoints.ts"(){"use strict";init_json();init_objects()}});var init_services=__esm({"src/manifests/objects/services.ts"(){"use strict";init_escape();init_fields();init_names();init_objects()}});var init_inventory=__esm({"src/manifests/objects/inventory.ts"(){"use strict";init_did_you_mean();init_escape();init_fields();init_findings();init_json();init_kinds();
init_lenient();init_metadata();init_not_in_answer();init_endpoints();init_services();init_workloads()}});var NOWHERE,SYSTEM,RESOURCE,KUBE_DNS;var init_cluster_dns=__esm({"src/model/cluster-dns.ts"(){"use strict";init_inventory();NOWHERE={file:"(the cluster)",line:1,
column:1};SYSTEM="kube-system";RESOURCE={apiVersion:"apps/v1",kind:"Deployment",namespace:SYSTEM,name:"kube-dns",json:{},at:NOWHERE,locate:()=>NOWHERE};KUBE_DNS=
{kind:"Deployment",namespace:SYSTEM,name:"kube-dns",labels:{"k8s-app":"kube-dns"},serviceAccount:"coredns",hostNetwork:false,ports:[{name:"dns",number:53,protocol:"\
UDP"},{name:"dns-tcp",number:53,protocol:"TCP"},{name:"metrics",number:9153,protocol:"TCP"}],replicas:2,at:NOWHERE,resource:RESOURCE}}});function parseCidr(text3){const slash=text3.indexOf("/");if(slash<0)return void 0;const digits2=text3.slice(slash+1);if(!/^\d{1,3}$/.test(digits2))return void 0;
const address2=parseAddress(text3.slice(0,slash));const prefix=Number(digits2);if(!address2||prefix>(address2.family===4?32:128))return void 0;return{text:text3,
family:address2.family,base:network(address2.base,address2.family,prefix),prefix}}function parseAddress(text3){if(text3.includes(":")){const base2=parseIpv6(text3);
return base2===void 0?void 0:{text:text3,family:6,base:base2,prefix:128}}const base=parseIpv4(text3);return base===void 0?void 0:{text:text3,family:4,base,prefix:32}}
function containsCidr(outer,inner){return outer.family===inner.family&&outer.prefix<=inner.prefix&&network(inner.base,inner.family,outer.prefix)===outer.base}function overlaps(a,b){
return containsCidr(a,b)||containsCidr(b,a)}function network(base,family,prefix){const host=BigInt((family===4?32:128)-prefix);return base>>host<<host}function parseIpv4(text3){
const octets=text3.split(".");if(octets.length!==4)return void 0;let value=0n;for(const octet of octets){if(!/^\d{1,16}$/.test(octet)||Number(octet)>255)return void 0;
value=value<<8n|BigInt(Number(octet))}return value}function parseIpv6(text3){const halves=text3.split("::");if(halves.length>2)return void 0;const head=groups(halves[0]??
"",halves.length===1);const tail=groups(halves[1]??"",true);if(!head||!tail)return void 0;const missing=8-head.length-tail.length;if(halves.length===2?missing<1:
missing!==0)return void 0;return[...head,...Array.from({length:missing},()=>0n),...tail].reduce((value,group4)=>value<<16n|group4,0n)}function groups(text3,last){
if(text3==="")return[];const result2=[];const parts=text3.split(":");for(const[index,part]of parts.entries()){if(last&&index===parts.length-1&&part.includes(".")){
const ipv42=parseIpv4(part);if(ipv42===void 0)return void 0;result2.push(ipv42>>16n,ipv42&0xffffn)}else if(/^[0-9a-f]{1,4}$/i.test(part)){result2.push(BigInt(`0\
x${part}`))}else{return void 0}}return result2}var init_ip=__esm({"src/net/ip.ts"(){"use strict"}});function blockHolds(block,address2){return containsCidr(block.cidr,address2)&&!block.except.some(cut2=>containsCidr(cut2,address2))}function coverage(block,range2){
if(!overlaps(block.cidr,range2))return"none";if(block.except.some(cut2=>containsCidr(cut2,range2)||containsCidr(cut2,block.cidr)))return"none";return containsCidr(
block.cidr,range2)&&!block.except.some(cut2=>overlaps(cut2,range2))?"all":"some"}var init_ip_blocks=__esm({"src/net/ip-blocks.ts"(){"use strict";init_ip()}});function address(text3){const read9=parseAddress(text3);if(!read9)throw new RangeError(`not an IP address: ${JSON.stringify(text3)}`);return read9}var init_network=__esm(
{"src/model/network.ts"(){"use strict";init_ip_blocks();init_ip()}});function stranger({label:label2,labels:labels2={},namespace,namespaceLabels={}}){const home=namespace??namespaceLabels[NAMESPACE_NAME]??NEW_NAMESPACE;const resource={
apiVersion:"v1",kind:"Pod",namespace:home,name:label2,json:{},at:NOWHERE2,locate:()=>NOWHERE2};return{kind:"Pod",namespace:home,name:label2,label:label2,labels:labels2,
...namespace===void 0&&{namespaceLabels:{[NAMESPACE_NAME]:NEW_NAMESPACE,...namespaceLabels}},serviceAccount:"default",hostNetwork:false,ports:[],replicas:1,at:NOWHERE2,
resource}}function isStranger(workload){return"label"in workload}var NAMESPACE_NAME,NEW_NAMESPACE,NOWHERE2;var init_strangers=__esm({"src/model/strangers.ts"(){
"use strict";NAMESPACE_NAME="kubernetes.io/metadata.name";NEW_NAMESPACE="*";NOWHERE2={file:"(elsewhere)",line:1,column:1}}});function backendsOf(service,inventory){const selector=service.selector;if(selector===void 0||Object.keys(selector).length===0)return[];return inventory.workloads.
filter(workload=>workload.namespace===service.namespace&&Object.entries(selector).every(([key,value])=>labelOf(workload.labels,key)===value))}function targetNumber({
targetPort,protocol:protocol2},workload){if(typeof targetPort==="number")return targetPort;return workload.ports.find(own2=>own2.name===targetPort&&own2.protocol===
protocol2)?.number}function servedPorts({workloads:workloads2,services}){const byNamespace=groupBy(workloads2,({namespace})=>namespace);const found=new Map;for(const service of services){
if(service.ports.length===0)continue;for(const workload of backendsOf(service,{workloads:byNamespace.get(service.namespace)??[]})){const wires=service.ports.flatMap(
one=>{const port2=targetNumber(one,workload);return port2===void 0?[]:[{port:port2,protocol:one.protocol}]});found.set(workload,[...found.get(workload)??[],...wires])}}
return found}function translate(service,backends,port2,protocol2){if(service.headless){return backends.map(workload=>({kind:"endpoint",workload,wire:{port:port2,
protocol:protocol2}}))}const declared=service.ports.find(one=>one.port===port2&&one.protocol===protocol2);if(!declared)return void 0;return backends.map(workload=>{
const target2=targetNumber(declared,workload);return target2===void 0?{kind:"no-such-port",workload,name:String(declared.targetPort)}:{kind:"endpoint",workload,
wire:{port:target2,protocol:protocol2}}})}var init_service_targets=__esm({"src/kubernetes/service-targets.ts"(){"use strict";init_group_by();init_objects()}});function selects(selector,labels2){return selector.requirements.every(requirement=>holds(requirement,labels2))}function holds(requirement,labels2){const value=labelOf(
labels2,requirement.key);switch(requirement.operator){case"In":return value!==void 0&&requirement.values.includes(value);case"NotIn":return value===void 0||!requirement.
values.includes(value);case"Exists":return value!==void 0;case"DoesNotExist":return value===void 0}}function unmet(selector,labels2){return selector.requirements.
filter(requirement=>!holds(requirement,labels2))}function selectorKey(selector){if(selector===void 0)return"-";return JSON.stringify(selector.requirements.map(({
key,operator,values})=>JSON.stringify([key,operator,[...new Set(values)].sort()])).sort())}var init_selectors=__esm({"src/model/selectors.ts"(){"use strict";init_objects()}});function strangerEntry(workload){return{kind:"stranger",name:workload.label,workload}}function isForeign({kind}){return kind!=="workload"}function podOf(end){return end.
kind==="address"?void 0:end.workload}function endpointOf(end){return end.kind==="address"?{ip:end.ip,label:end.name}:end.workload}function outsideAddresses(models){
const named2=models.flatMap(model=>model.policies).flatMap(policy2=>[...policy2.ingress,...policy2.egress]).flatMap(rule2=>rule2.peers).flatMap(peer=>peer.kind===
"ipBlock"?[peer.block.cidr,...peer.block.except]:[]).filter(cidr=>cidr.prefix>WIDEST_NAMED);const free=DOCUMENTATION.filter(ip=>!named2.some(cidr=>containsCidr(
cidr,address(ip))));const[internet="203.0.113.1",outside2=internet]=free;return{internet,outside:outside2}}function axisEnds(model,addresses){const own2=model.pods.
map(workload=>({kind:"workload",name:model.labelOf(workload),workload}));const outside2={kind:"address",name:"outside",ip:addresses.outside};const internet={kind:"\
address",name:"internet",ip:addresses.internet};return{sources:[...own2.filter(one=>one.workload!==KUBE_DNS),ELSEWHERE,outside2],targets:[...own2,ELSEWHERE,internet]}}
function axesOf(model,addresses=outsideAddresses([model])){const{sources,targets}=axisEnds(model,addresses);const serviced=servedPorts({workloads:model.pods,services:model.
services});const wires=end=>{switch(end.kind){case"workload":return portsOf(model,end.workload,serviced.get(end.workload)??[]);case"stranger":return[];case"addr\
ess":return internetPorts(model)}};return{sources,targets:targets.flatMap(end=>wires(end).map(wire2=>({end,wire:wire2})))}}function portsOf(model,workload,serviced){
const declared=workload.ports.map(toWire);const known=distinct([...declared,...serviced]);if(known.length>0)return known;const opened=model.policiesIn(workload.
namespace).filter(policy2=>selects(policy2.podSelector,workload.labels)).flatMap(policy2=>policy2.ingress.flatMap(rule2=>rule2.ports));return distinct(opened.flatMap(
({port:port2,protocol:protocol2})=>typeof port2==="number"?[{port:port2,protocol:protocol2}]:[]))}function internetPorts(model){const named2=model.policies.flatMap(
policy2=>policy2.egress).filter(rule2=>rule2.peers.length===0||rule2.peers.some(peer=>peer.kind==="ipBlock")).flatMap(rule2=>rule2.ports).flatMap(({port:port2,protocol:protocol2})=>typeof port2===
"number"?[{port:port2,protocol:protocol2}]:[]);return distinct([...OF_THE_INTERNET,...named2]).slice(0,20)}function toWire({number:number4,protocol:protocol2}){
return{port:number4,protocol:protocol2}}function distinct(wires){return[...new Map(wires.map(wire2=>[`${wire2.port}/${wire2.protocol}`,wire2])).values()]}var ELSEWHERE,
DOCUMENTATION,WIDEST_NAMED,OF_THE_INTERNET;var init_axes=__esm({"src/model/axes.ts"(){"use strict";init_cluster_dns();init_ip();init_network();init_strangers();
init_service_targets();init_selectors();ELSEWHERE=strangerEntry(stranger({label:"elsewhere"}));DOCUMENTATION=["203.0.113.","198.51.100.","192.0.2."].flatMap(net=>[
`${net}1`,`${net}129`,`${net}254`]);WIDEST_NAMED=8;OF_THE_INTERNET=[{port:80,protocol:"TCP"},{port:443,protocol:"TCP"}]}});function showPort({port:port2,protocol:protocol2}){return protocol2==="TCP"?String(port2):`${port2}/${protocol2.toLowerCase()}`}var init_ports=__esm({"src/net/p\
orts.ts"(){"use strict"}});function sourceName(check){return visible(workloadName(check.from))}function targetName(check){return`${bracketed(visible(check.toLabel))}:${showPort(check)}`}function connectionName(check){
return`${sourceName(check)} \u2192 ${targetName(check)}`}function bracketed(name2){return name2.includes(":")?`[${name2}]`:name2}function placeName(at4,withColumn=false){
if(isLive(at4))return visible(at4.file);return`${visible(at4.file)}:${at4.line}${withColumn?`:${at4.column}`:""}`}function endName(name2){return name2===ELSEWHERE.
name?"any pod elsewhere":name2}function caseName(check,engine2){const expected=check.expected==="allow"?"allowed":"denied";const name2=`${connectionName(check)}\
 ${expected}`;if(engine2.kind==="model")return`${name2} (predicted)`;return policiesStay(engine2)?`${name2} (policies stay)`:name2}function withPlace({text:text3,
at:at4}){return at4===void 0?text3:`${text3} (${placeName(at4)})`}function targetWorkloads(to2){switch(to2.kind){case"workload":return[to2.workload];case"servic\
e":return to2.backends;case"host":return[]}}function worstFirst(results){return[...results].sort((a,b)=>SEVERITY[a.verdict]-SEVERITY[b.verdict])}function dialledName(check){
if(check.to.kind==="service"&&check.to.builtin===void 0){return visible(`Service ${check.to.service.namespace}/${check.to.service.name}`)}return visible(check.toLabel)}
function namesOf(check){const{to:to2,port:port2}=check;const dialled=dialledName(check);const resolved=to2.kind==="host"&&to2.host.name!==void 0?visible(to2.host.
name):dialled;return{source:sourceName(check),dialled,resolved,port:String(port2)}}function declaresPort({to:to2,port:port2,protocol:protocol2}){return targetWorkloads(
to2).some(workload=>workload.ports.some(declared=>declared.number===port2&&declared.protocol===protocol2))}var SEVERITY;var init_names2=__esm({"src/report/forma\
t/names.ts"(){"use strict";init_objects();init_problem();init_result();init_axes();init_ports();init_escape();SEVERITY={fail:0,flaky:1,inconclusive:2,pass:3}}});function showPolicy({namespace,name:name2}){return`NetworkPolicy ${showName(`${namespace}/${name2}`)}`}function showRule(policy2,{direction:direction2,index}){return`${showPolicy(
policy2)}, ${direction2} rule ${index+1}`}function showService({namespace,name:name2}){return`Service ${showName(namespace)}/${showName(name2)}`}function showSelector({
requirements}){return requirements.length===0?"{}":requirements.map(showCondition).join(",")}function showCondition({key,operator,values}){const name2=showName(
key);const list=values.slice(0,5).map(showName).join(",")+(values.length>5?",\u2026":"");switch(operator){case"In":return values.length===1?`${name2}=${list}`:`${name2}\
 in (${list})`;case"NotIn":return values.length===1?`${name2}!=${list}`:`${name2} notin (${list})`;case"Exists":return name2;case"DoesNotExist":return`!${name2}`}}
function showLabel({key,value}){return value===void 0?showName(key):`${showName(key)}=${showName(value)}`}function showPeer(peer){if(peer.kind==="ipBlock"){const except=peer.
except.slice(0,3).join(", ");return`ipBlock \`${peer.cidr}\`${except===""?"":` except ${except}`}`}const parts=["namespaceSelector","podSelector"].flatMap(field=>{
const selector=peer[field];return selector?[`\`${field}: ${showSelector(selector)}\``]:[]});return parts.join(" with ")}function showPods({podSelector,namespaceSelector,
namespace}){const isAny=podSelector===void 0||podSelector.requirements.length===0;const pods=isAny?"any pod":`pods with ${showSelector(podSelector)}`;if(!namespaceSelector)
return`${pods} in ${showName(namespace)}`;const[only,...more]=namespaceSelector.requirements;if(!only)return`${pods} in any namespace`;const isName=only.key==="\
kubernetes.io/metadata.name"&&only.operator==="In"&&more.length===0;return`${pods} in ${isName?only.values.map(showName).join(" or "):`namespaces with ${showSelector(
namespaceSelector)}`}`}function showPolicyPort({port:port2,endPort,protocol:protocol2}){if(port2===void 0)return`every ${protocol2} port`;return showPort({port:portNumbers(
{port:port2,endPort}),protocol:protocol2})}function portNumbers({port:port2,endPort}){if(typeof port2!=="number")return`\`${port2??""}\``;return endPort===void 0||
endPort===port2?String(port2):`${port2}-${endPort}`}function few(names){return{names:names.slice(0,3),count:names.length}}function fewNames({names,count:count3}){
const shown2=names.map(showName).join(", ");return count3>names.length?`${shown2} and ${count3-names.length} more`:shown2}function insteadWords(instead2){switch(instead2.
kind){case"host-network":{const has=instead2.pods.count===1?"has such labels, and is":"have such labels, and are";return`${fewNames(instead2.pods)} ${has} on th\
e host network, where no selector picks a pod`}case"own-labels":{const{kind,name:name2}=instead2.object;const{more}=instead2;return more===0?`${showName(kind)} ${showName(
name2)} has this label itself, its pods do not`:`${showName(kind)} ${showName(name2)} and ${more} more have this label themselves, their pods do not`}case"elsew\
here":return`such pods are in ${instead2.namespaces.count===1?"namespace ":""}${whichNamespaces(instead2.namespaces)}`;case"of-namespaces":return instead2.namespaces.
count===1?`namespace ${whichNamespaces(instead2.namespaces)} has this label itself, its pods do not`:`${whichNamespaces(instead2.namespaces)} have this label th\
emselves, their pods do not`;case"of-pods":{const{namespaces}=instead2;return`pods of ${namespaces.count===1?"namespace ":""}${whichNamespaces(namespaces)} have\
 this label, ${namespaces.count===1?"the namespace does":"the namespaces do"} not`}}}function insteadHint(instead2){switch(instead2.kind){case"host-network":return"\
only an ipBlock with the nodes' addresses admits them";case"own-labels":return ownLabelsHint(instead2.object);case"elsewhere":return"the peer needs a namespaceS\
elector that picks it";case"of-namespaces":return"write it as a namespaceSelector";case"of-pods":return instead2.own?"write it as a podSelector":`write it as a \
podSelector, beside a namespaceSelector that picks ${instead2.namespaces.count===1?"the namespace":"the namespaces"}`}}function ownLabelsHint({path:path6}){return`\
put it under ${path6}`}function whichNamespaces({names,count:count3}){return showName(count3>names.length?`${count3} namespaces`:names.join(", "))}function deadMatch({
selector,requirement},thing){const what=requirement?showCondition(requirement):showSelector(selector);if(requirement||selector.requirements.length===0){const by=requirement?.
addedBy?`,${addedWords(requirement)},`:"";return`\`${what}\`${by} matches no ${thing}`}const added=selector.requirements.find(({addedBy})=>addedBy!==void 0);const which2=added?
`, of which \`${showCondition(added)}\` is${addedWords(added)},`:"";return`\`${what}\`${which2} matches no ${thing} (each part matches some, all together none)`}
function addedWords(requirement){switch(requirement?.addedBy){case"kustomize":return" added by kustomize (`commonLabels`, or `labels` with `includeSelectors`)";case"\
helm":return" added by a helper of the chart";case void 0:return""}}var init_policy_words=__esm({"src/text/policy-words.ts"(){"use strict";init_ports();init_escape()}});function suggestion(meant){return meant===void 0?"":`; did you mean \`${showLabel(meant)}\`?`}function peerFaultWords(fault2,party){const name2=showName(party);
switch(fault2.kind){case"dead-namespaces":return`namespaceSelector ${deadWords(fault2.dead,"namespace")}`;case"dead-pods":{const where=`pod in ${whichNamespaces(
fault2.namespaces)}`;return`podSelector ${deadWords(fault2.dead,where)}`}case"and-for-or":return`podSelector and namespaceSelector in one peer must both match, \
and only ${fault2.fits} \`${showSelector(fault2.selector)}\` matches ${name2}; ${alternativesWords(fault2.alternatives)}`;case"own-namespace-only":{const namespace=showName(
fault2.namespace);if(fault2.selector.requirements.length===0)return`it is for the pods of namespace ${namespace} alone`;return fault2.podsMatch?`a podSelector a\
lone means pods of the policy's own namespace ${namespace}, and ${name2} is in another: give the same peer the namespaceSelector \`kubernetes.io/metadata.name: ${showName(
fault2.other)}\``:`it is for pods \`${showSelector(fault2.selector)}\` of namespace ${namespace}`}case"labels":return fault2.unmet.slice(0,2).map(unmetWords).join(
" and ")+(fault2.alternatives?` (${alternativesWords(fault2.alternatives)})`:"");case"not-a-pod":return fault2.onHostNetwork?`selectors match no pod on the host\
 network: only an ipBlock with the node's address admits ${name2}`:`selectors match pods, and ${name2} is outside the cluster: only an ipBlock admits it`;case"a\
ddress-outside":return`${showPeer(fault2.block)} does not hold ${withAddress(name2,fault2.address)}`;case"api-server-address":return`${showPeer(fault2.block)} h\
olds the API server's ClusterIP, and policies look after it was translated: to its node's address (${fault2.address}), port ${showPort(fault2.wire)}`;case"addre\
ss-excepted":return`its ipBlock takes ${withAddress(name2,fault2.address)} out again: \`except\` has ${fault2.except}`;case"block-for-pods":{const block=showPeer(
fault2.block);if(fault2.ofServices){return`${block} is the address of a Service, and policies look after it was translated to a pod's: use a podSelector`}return fault2.
some?`${block} holds only a part of the pods' addresses, which change: use a podSelector for ${name2}`:`${block} does not hold the pods' addresses: use a podSel\
ector for ${name2}`}}}function withAddress(name2,address2){return address2===void 0?name2:`${name2} (${address2})`}function deadWords(dead,where){const{instead:instead2,
meant}=dead;if(!instead2)return`${deadMatch(dead,where)}${suggestion(meant)}`;return`${deadMatch(dead,where)}: ${insteadWords(instead2)}: ${insteadHint(instead2)}`}
function alternativesWords({second,namespaces}){const price=namespaces.count===0?"":`, and admit every pod of ${namespaces.count===1?"namespace ":""}${whichNamespaces(
namespaces)}`;return`a \`-\` before ${second} would make them alternatives${price}`}function unmetWords(unmet2){const{of,requirement,value,own:own2,undefinedNamespace}=unmet2;
const by=requirement.addedBy?` (${addedWords(requirement).trim()})`:"";const wants=`${of} wants \`${showCondition(requirement)}\`${by}`;if(own2)return`${wants}:\
 ${insteadWords({kind:"own-labels",object:own2,more:0})}: ${ownLabelsHint(own2)}`;const key=showName(requirement.key);const has=value===void 0?`has no label \`${key}\
\``:`has \`${key}=${showName(value)}\``;const misspelt=value!==void 0&&isMisspelt(value,requirement.values);const why=undefinedNamespace?": no manifest defines \
it, so that it has its name alone (write its Namespace, or `namespaceLabels` in the rule file)":"";return`${wants}, ${whoHas(unmet2)} ${has}${misspelt?" (misspe\
lt?)":""}${why}`}function whoHas({of,who,newNamespace}){if(newNamespace)return"a new namespace";return of==="namespaceSelector"?`namespace ${showName(who)}`:showName(
who)}function isMisspelt(value,wanted){const words4=text3=>text3.replaceAll(/\d+/gu,"");return!wanted.some(one=>words4(one)===words4(value))&&didYouMean(value,wanted)!==
void 0}function portFaultWords(fault2){const{wanted}=fault2;const name2=showName(fault2.target);const shown2=showPolicyPort(wanted);switch(fault2.kind){case"pro\
tocol":{const port2=wanted.port===void 0?shown2:`${wanted.protocol} ${portNumbers(wanted)}`;const defaulted=wanted.protocolDefaulted?" alone, for an absent `pro\
tocol` means TCP":"";return`it is for ${port2}${defaulted}, and this is ${fault2.protocol}`}case"number":{const{service,wire:wire2}=fault2;const turned=service?
`: ${showService(service)} turns ${wanted.port??""} into ${wire2.port} before policies look`:"";return`it is for port ${shown2}, not ${showPort(wire2)}${turned}${sourcePortWords(
fault2.sourcePort)}`}case"name-elsewhere":return`port ${shown2} of ${name2} is ${fault2.ports.join(" or ")}, not ${showPort(fault2.wire)}`;case"name-unknown":return`${name2}\
 has no port named ${shown2}${sourcePortWords(fault2.sourcePort)||nameHint(fault2)}`;case"name-without-pod":return`${shown2} is a port's name, and ${name2} is n\
o pod that could have one: write the number`}}function sourcePortWords(port2){if(!port2)return"";const rules3=port2.direction==="egress"?"an egress rule":"an in\
gress rule";return`: the ports of ${rules3} are the destination's, and this one is ${showName(port2.who)}'s own`}function nameHint(fault2){const{wanted,wire:wire2,
called,elsewhere,meant}=fault2;const dialled=showPort(wire2);const written=portNumbers(wanted);if(called!==void 0){const only=elsewhere?`, and ${written} only o\
n other pods`:"";return`: ${dialled} is named \`${showName(called)}\` there${only}`}return elsewhere?`: ${dialled} is named ${written} only on other pods`:suggestion(
meant===void 0?void 0:{key:meant})}var init_faults=__esm({"src/report/format/faults.ts"(){"use strict";init_did_you_mean();init_policy_words();init_ports();init_escape()}});function deciderText(decider2){return deciderWriter().text(decider2)}function deciderWriter(nameSubject=subject=>showName(subject)){const known=new Map;const once3=(key,make)=>{
const part=known.get(key)??make();known.set(key,part);return part};const parts=decider2=>{switch(decider2.kind){case"exempt":return[{text:EXEMPT[decider2.why]}];case"\
admitted":return decider2.rules.map(rule2=>once3(rule2,()=>({text:showRule(rule2.policy,rule2),at:rule2.at})));case"cut":return decider2.cuts.map(cut2=>once3(cut2,
()=>cutPart(cut2,nameSubject)));case"open":return[{text:`no policy isolates ${decider2.subjects.map(one=>nameSubject(one)).join(" or ")}`}];default:return[{text:noAnswerWords(
decider2)}]}};const text3=decider2=>{const[first,second]=parts(decider2);if(!second)return first?.text??"";return`${first?.text??""}${decider2.kind==="cut"?"; ":
", and "}${second.text}`};return{text:text3,parts}}function cutPart({policy:policy2,more,direction:direction2,subject},nameSubject){const others=more>0?` (and ${more}\
 more)`:"";const name2=policy2?showPolicy(policy2):"no policy";return{text:`${name2}${others} cuts ${direction2} of ${nameSubject(subject,direction2)}`,...policy2&&
{at:policy2.at}}}function noAnswerWords(why){const name2=showService(why.service);switch(why.kind){case"external-name":return`${name2} is but another name for ${showName(
why.host??"a host")}: policies see the address`;case"no-service-port":return`${name2} has no port ${showPort(why.wire)}`;case"no-target-port":return`${name2} ha\
s targetPort \`${showName(why.name)}\`, and ${showName(why.pod)} has no port of that name`;case"no-selector":return`${name2} has no selector: its endpoints are \
not the manifests'`;case"no-backends":{const{instead:instead2,meant,service}=why;const hint2=instead2?.kind==="own-labels"?`: ${ownLabelsHint(instead2.object)}`:
"";const found=instead2?`: ${insteadWords(instead2)}${hint2}`:suggestion(meant);return`${name2} has no pod behind it: its selector matches none in ${showName(service.
namespace)}${found}`}}}var EXEMPT;var init_decider=__esm({"src/report/format/decider.ts"(){"use strict";init_policy_words();init_ports();init_escape();init_faults();
EXEMPT={"same-pod":"a pod always reaches itself","from-own-node":"a node always reaches the pods on it","no-policy":"no policy applies"}}});function width(text3){const bare=text3.includes("\x1B")?text3.replace(COLOUR2,""):text3;if(NARROW.test(bare))return bare.length;let columns=0;for(const{segment}of segmenter.
segment(bare))columns+=WIDE.test(segment)?2:1;return columns}function padEnd(text3,columns){return text3+" ".repeat(Math.max(0,columns-width(text3)))}function centre(text3,columns){
const left=Math.max(0,Math.floor((columns-width(text3))/2));return padEnd(" ".repeat(left)+text3,columns)}function shorten(text3,columns){if(width(text3)<=columns)
return text3;const parts=[...segmenter.segment(text3)].map(({segment})=>segment);const room=Math.max(0,columns-1);const head=take(parts,Math.ceil(room/2));const tail=take(
[...parts].reverse(),room-width(head.join("")));return`${head.join("")}\u2026${tail.reverse().join("")}`}function wrap(text3,columns){const room=Math.max(10,columns);
if(width(text3)<=room)return[text3];const lines2=[];let line2="";for(const word of text3.split(" ")){const longer=line2===""?word:`${line2} ${word}`;if(width(longer)<=
room){line2=longer;continue}if(line2!=="")lines2.push(line2);let rest=[...segmenter.segment(word)].map(({segment})=>segment);while(width(rest.join(""))>room){const head=take(
rest,room);lines2.push(head.join(""));rest=rest.slice(head.length)}line2=rest.join("")}lines2.push(line2);return lines2}function take(parts,columns){const taken=[];
let used=0;for(const part of parts){used+=width(part);if(used>columns)break;taken.push(part)}return taken}var NARROW,WIDE,COLOUR2,segmenter;var init_width=__esm(
{"src/text/width.ts"(){"use strict";NARROW=/^[\x20-\x7e·✓✗→…≠±─]*$/u;WIDE=new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\
\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1f64f}\\u{1f900}-\\u{1f9ff}\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}","u");
COLOUR2=/\u001b\[[0-9;]*m/gu;segmenter=new Intl.Segmenter("en",{granularity:"grapheme"})}});function matchPort(wanted,wire2,ports){if(typeof wanted.port==="string"){if(ports===void 0)return{kind:"name-without-pod"};const named2=ports.filter(port2=>port2.
name===wanted.port);if(named2.length===0)return{kind:"name-unknown"};if(wanted.protocol!==wire2.protocol)return{kind:"protocol"};const numbers=named2.filter(port2=>port2.
protocol===wanted.protocol).map(port2=>port2.number);if(numbers.length===0)return{kind:"name-unknown"};return numbers.includes(wire2.port)?void 0:{kind:"name-el\
sewhere",numbers}}if(wanted.protocol!==wire2.protocol)return{kind:"protocol"};if(wanted.port===void 0)return void 0;const inRange=wire2.port>=wanted.port&&wire2.
port<=(wanted.endPort??wanted.port);return inRange?void 0:{kind:"number"}}var init_ports2=__esm({"src/model/ports.ts"(){"use strict"}});function portRanges(written,declared){const starts=new Map(PROTOCOLS.map(protocol2=>[protocol2,new Set([1])]));const add=(protocol2,first,last=first)=>{starts.get(
protocol2)?.add(first).add(last+1)};const names=new Set;for(const{port:port2,endPort,protocol:protocol2}of written){if(typeof port2==="number")add(protocol2,port2,
endPort);else if(port2!==void 0)names.add(port2)}for(const{name:name2,number:number4,protocol:protocol2}of declared){if(name2!==void 0&&names.has(name2))add(protocol2,
number4)}return[...starts].flatMap(([protocol2,found])=>{const sorted=[...found].filter(port2=>port2<=LAST_PORT).sort((a,b)=>a-b);return sorted.map((first,index)=>({
protocol:protocol2,first,last:(sorted[index+1]??LAST_PORT+1)-1}))})}function admittedRanges(written,declared){if(written.length===0)return EVERY_PORT;return joined(
portRanges(written,declared??[]).filter(({protocol:protocol2,first:port2})=>written.some(one=>matchPort(one,{port:port2,protocol:protocol2},declared)===void 0)))}
function joined(ranges){const found=[];for(const range2 of ranges){const before=found.at(-1);if(before?.protocol===range2.protocol&&before.last+1===range2.first){
found.splice(-1,1,{...before,last:range2.last})}else found.push(range2)}return found}function without(ranges,ports){return minus(ranges,ports.map(({port:port2,protocol:protocol2})=>({
protocol:protocol2,first:port2,last:port2})))}function minus(ranges,others){return others.reduce((left,{protocol:protocol2,first,last})=>left.flatMap(range2=>{if(range2.
protocol!==protocol2||last<range2.first||first>range2.last)return[range2];return[{protocol:protocol2,first:range2.first,last:first-1},{protocol:protocol2,first:last+
1,last:range2.last}].filter(part=>part.first<=part.last)}),ranges)}function intersection(ranges,others){return ranges.flatMap(({protocol:protocol2,first,last})=>others.
flatMap(other=>{if(other.protocol!==protocol2||other.last<first||other.first>last)return[];return[{protocol:protocol2,first:Math.max(first,other.first),last:Math.
min(last,other.last)}]}))}function isEveryPort(ranges){const whole=ranges.filter(({first,last})=>first===1&&last===LAST_PORT);return new Set(whole.map(({protocol:protocol2})=>protocol2)).
size===PROTOCOLS.length}var LAST_PORT,EVERY_PORT;var init_port_ranges=__esm({"src/model/port-ranges.ts"(){"use strict";init_objects();init_ports2();LAST_PORT=65535;
EVERY_PORT=portRanges([],[])}});function showRanges(ranges,every="every"){if(isEveryPort(ranges))return`${every} port`;const shown2=ranges.slice(0,MOST2).map(({protocol:protocol2,first,last})=>{
if(first===1&&last===65535)return`${every} ${protocol2} port`;return showPort({port:first===last?first:`${first}-${last}`,protocol:protocol2})});const more=ranges.
length-shown2.length;return shown2.join(", ")+(more>0?` and ${more} more`:"")}function showOtherRanges(open4,others,areSomeTold){if(!areSomeTold)return showRanges(
open4);const whole=open4.filter(({first,last})=>first===1&&last===65535);const rest=others.filter(one=>!whole.some(({protocol:protocol2})=>protocol2===one.protocol));
return showRanges([...whole,...rest],"every other")}var MOST2;var init_port_ranges2=__esm({"src/report/format/port-ranges.ts"(){"use strict";init_port_ranges();
init_ports();MOST2=6}});function isWorkload(endpoint2){return"kind"in endpoint2}function workloadKey(workload){return`${workload.namespace}/${workload.kind}/${workload.name}`}function podKey(workload){
const key=workloadKey(workload);return workload.pod?`${key}/${workload.pod.name}`:key}function workloadLabels(workloads2){const counts=new Map;for(const one of workloads2)
counts.set(workloadName(one),(counts.get(workloadName(one))??0)+1);return new Map(workloads2.map(one=>{const short=workloadName(one);return[one,counts.get(short)===
1?short:workloadPath(one)]}))}var init_connection=__esm({"src/model/connection.ts"(){"use strict";init_objects()}});function matchPeer(peer,policyNamespace,party,network2){if(peer.kind==="ipBlock")return matchBlock(peer,party,network2);if(party.kind!=="pod")return{kind:"not-a\
-pod"};const{labels:labels2,namespace}=party.workload;if(peer.namespaceSelector===void 0&&namespace!==policyNamespace){return{kind:"other-namespace",podsMatch:!peer.
podSelector||selects(peer.podSelector,labels2)}}const ofNamespace=peer.namespaceSelector?unmet(peer.namespaceSelector,party.namespaceLabels):[];const ofPod=peer.
podSelector?unmet(peer.podSelector,labels2):[];return ofNamespace.length+ofPod.length>0?{kind:"labels",ofNamespace,ofPod}:void 0}function matchBlock({block},party,network2){
const address2=party.address;if(address2){if(blockHolds(block,address2))return void 0;const except=block.except.find(cut2=>blockHolds({...block,cidr:cut2,except:[]},
address2));return except?{kind:"address-excepted",except:except.text}:{kind:"address-outside"}}const covered=network2.podRanges.map(range2=>coverage(block,range2));
if(covered.length>0&&covered.every(one=>one==="all"))return void 0;return{kind:"pod-address",coverage:covered.every(one=>one==="none")?"none":"some"}}var init_match_peer=__esm(
{"src/model/match-peer.ts"(){"use strict";init_ip_blocks();init_selectors()}});function partyOf(model,endpoint2){const{network:network2}=model;if(!isWorkload(endpoint2)){const ip=address(endpoint2.ip);const isNode2=ip.base===network2.node.
base&&ip.family===network2.node.family;return{kind:isNode2?"node":"address",label:endpoint2.label??endpoint2.ip,address:ip}}const label2=model.labelOf(endpoint2);
if(endpoint2.hostNetwork)return{kind:"node",label:label2,address:network2.node,workload:endpoint2};const known=network2.podAddresses.get(podKey(endpoint2));return{
kind:"pod",label:label2,workload:endpoint2,namespaceLabels:(isStranger(endpoint2)?endpoint2.namespaceLabels:void 0)??model.namespaceLabels(endpoint2.namespace),
ports:endpoint2.ports,...known&&{address:known}}}function isSinglePod(workload){return podsAtOnce(workload)<=1}var init_decide=__esm({"src/model/decide.ts"(){"u\
se strict";init_controller_labels();init_connection();init_match_peer();init_network();init_ports2();init_strangers()}});var init_own_labels=__esm({"src/model/own-labels.ts"(){"use strict";init_json();init_objects();init_workloads();init_path();init_selectors()}});var require_identity=__commonJS({"node_modules/yaml/dist/nodes/identity.js"(exports2){"use strict";var ALIAS=Symbol.for("yaml.alias");var DOC=Symbol.for("yaml.d\
ocument");var MAP=Symbol.for("yaml.map");var PAIR=Symbol.for("yaml.pair");var SCALAR=Symbol.for("yaml.scalar");var SEQ=Symbol.for("yaml.seq");var NODE_TYPE=Symbol.
for("yaml.node.type");var isAlias2=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===ALIAS;var isDocument=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===
DOC;var isMap4=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===MAP;var isPair=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===PAIR;var isScalar3=node=>!!node&&
typeof node==="object"&&node[NODE_TYPE]===SCALAR;var isSeq3=node=>!!node&&typeof node==="object"&&node[NODE_TYPE]===SEQ;function isCollection(node){if(node&&typeof node===
"object")switch(node[NODE_TYPE]){case MAP:case SEQ:return true}return false}function isNode2(node){if(node&&typeof node==="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:
return true}return false}var hasAnchor=node=>(isScalar3(node)||isCollection(node))&&!!node.anchor;exports2.ALIAS=ALIAS;exports2.DOC=DOC;exports2.MAP=MAP;exports2.
NODE_TYPE=NODE_TYPE;exports2.PAIR=PAIR;exports2.SCALAR=SCALAR;exports2.SEQ=SEQ;exports2.hasAnchor=hasAnchor;exports2.isAlias=isAlias2;exports2.isCollection=isCollection;
exports2.isDocument=isDocument;exports2.isMap=isMap4;exports2.isNode=isNode2;exports2.isPair=isPair;exports2.isScalar=isScalar3;exports2.isSeq=isSeq3}});var require_visit=__commonJS({"node_modules/yaml/dist/visit.js"(exports2){"use strict";var identity=require_identity();var BREAK=Symbol("break visit");var SKIP=Symbol(
"skip children");var REMOVE=Symbol("remove node");function visit(node,visitor){const visitor_=initVisitor(visitor);if(identity.isDocument(node)){const cd=visit_(
null,node.contents,visitor_,Object.freeze([node]));if(cd===REMOVE)node.contents=null}else visit_(null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK;visit.SKIP=
SKIP;visit.REMOVE=REMOVE;function visit_(key,node,visitor,path6){const ctrl=callVisitor(key,node,visitor,path6);if(identity.isNode(ctrl)||identity.isPair(ctrl)){
replaceNode(key,path6,ctrl);return visit_(key,ctrl,visitor,path6)}if(typeof ctrl!=="symbol"){if(identity.isCollection(node)){path6=Object.freeze(path6.concat(node));
for(let i=0;i<node.items.length;++i){const ci=visit_(i,node.items[i],visitor,path6);if(typeof ci==="number")i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===
REMOVE){node.items.splice(i,1);i-=1}}}else if(identity.isPair(node)){path6=Object.freeze(path6.concat(node));const ck=visit_("key",node.key,visitor,path6);if(ck===
BREAK)return BREAK;else if(ck===REMOVE)node.key=null;const cv=visit_("value",node.value,visitor,path6);if(cv===BREAK)return BREAK;else if(cv===REMOVE)node.value=
null}}return ctrl}async function visitAsync(node,visitor){const visitor_=initVisitor(visitor);if(identity.isDocument(node)){const cd=await visitAsync_(null,node.
contents,visitor_,Object.freeze([node]));if(cd===REMOVE)node.contents=null}else await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.
SKIP=SKIP;visitAsync.REMOVE=REMOVE;async function visitAsync_(key,node,visitor,path6){const ctrl=await callVisitor(key,node,visitor,path6);if(identity.isNode(ctrl)||
identity.isPair(ctrl)){replaceNode(key,path6,ctrl);return visitAsync_(key,ctrl,visitor,path6)}if(typeof ctrl!=="symbol"){if(identity.isCollection(node)){path6=Object.
freeze(path6.concat(node));for(let i=0;i<node.items.length;++i){const ci=await visitAsync_(i,node.items[i],visitor,path6);if(typeof ci==="number")i=ci-1;else if(ci===
BREAK)return BREAK;else if(ci===REMOVE){node.items.splice(i,1);i-=1}}}else if(identity.isPair(node)){path6=Object.freeze(path6.concat(node));const ck=await visitAsync_(
"key",node.key,visitor,path6);if(ck===BREAK)return BREAK;else if(ck===REMOVE)node.key=null;const cv=await visitAsync_("value",node.value,visitor,path6);if(cv===
BREAK)return BREAK;else if(cv===REMOVE)node.value=null}}return ctrl}function initVisitor(visitor){if(typeof visitor==="object"&&(visitor.Collection||visitor.Node||
visitor.Value)){return Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{Map:visitor.Value,Scalar:visitor.
Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},visitor)}return visitor}function callVisitor(key,node,visitor,path6){
if(typeof visitor==="function")return visitor(key,node,path6);if(identity.isMap(node))return visitor.Map?.(key,node,path6);if(identity.isSeq(node))return visitor.
Seq?.(key,node,path6);if(identity.isPair(node))return visitor.Pair?.(key,node,path6);if(identity.isScalar(node))return visitor.Scalar?.(key,node,path6);if(identity.
isAlias(node))return visitor.Alias?.(key,node,path6);return void 0}function replaceNode(key,path6,node){const parent=path6[path6.length-1];if(identity.isCollection(
parent)){parent.items[key]=node}else if(identity.isPair(parent)){if(key==="key")parent.key=node;else parent.value=node}else if(identity.isDocument(parent)){parent.
contents=node}else{const pt=identity.isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}exports2.visit=visit;exports2.visitAsync=
visitAsync}});var require_directives=__commonJS({"node_modules/yaml/dist/doc/directives.js"(exports2){"use strict";var identity=require_identity();var visit=require_visit();var escapeChars={
"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"};var escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]);var Directives=class _Directives{constructor(yaml,tags){
this.docStart=null;this.docEnd=false;this.yaml=Object.assign({},_Directives.defaultYaml,yaml);this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){const copy=new _Directives(
this.yaml,this.tags);copy.docStart=this.docStart;return copy}atDocument(){const res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.
atNextDocument=true;break;case"1.2":this.atNextDocument=false;this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"};this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line2,onError){if(this.atNextDocument){this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"};this.tags=Object.assign(
{},_Directives.defaultTags);this.atNextDocument=false}const parts=line2.trim().split(/[ \t]+/);const name2=parts.shift();switch(name2){case"%TAG":{if(parts.length!==
2){onError(0,"%TAG directive should contain exactly two parts");if(parts.length<2)return false}const[handle,prefix]=parts;this.tags[handle]=prefix;return true}case"\
%YAML":{this.yaml.explicit=true;if(parts.length!==1){onError(0,"%YAML directive should contain exactly one part");return false}const[version3]=parts;if(version3===
"1.1"||version3==="1.2"){this.yaml.version=version3;return true}else{const isValid=/^\d+\.\d+$/.test(version3);onError(6,`Unsupported YAML version ${version3}`,
isValid);return false}}default:onError(0,`Unknown directive ${name2}`,true);return false}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!"){
onError(`Not a valid tag: ${source}`);return null}if(source[1]==="<"){const verbatim=source.slice(2,-1);if(verbatim==="!"||verbatim==="!!"){onError(`Verbatim ta\
gs aren't resolved, so ${source} is invalid.`);return null}if(source[source.length-1]!==">")onError("Verbatim tags must end with a >");return verbatim}const[,handle,
suffix]=source.match(/^(.*!)([^!]*)$/s);if(!suffix)onError(`The ${source} tag has no suffix`);const prefix=this.tags[handle];if(prefix){try{return prefix+decodeURIComponent(
suffix)}catch(error2){onError(String(error2));return null}}if(handle==="!")return source;onError(`Could not resolve tag: ${source}`);return null}tagString(tag){
for(const[handle,prefix]of Object.entries(this.tags)){if(tag.startsWith(prefix))return handle+escapeTagName(tag.substring(prefix.length))}return tag[0]==="!"?tag:
`!<${tag}>`}toString(doc){const lines2=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[];const tagEntries=Object.entries(this.tags);let tagNames;if(doc&&
tagEntries.length>0&&identity.isNode(doc.contents)){const tags={};visit.visit(doc.contents,(_key,node)=>{if(identity.isNode(node)&&node.tag)tags[node.tag]=true});
tagNames=Object.keys(tags)}else tagNames=[];for(const[handle,prefix]of tagEntries){if(handle==="!!"&&prefix==="tag:yaml.org,2002:")continue;if(!doc||tagNames.some(
tn=>tn.startsWith(prefix)))lines2.push(`%TAG ${handle} ${prefix}`)}return lines2.join("\n")}};Directives.defaultYaml={explicit:false,version:"1.2"};Directives.defaultTags=
{"!!":"tag:yaml.org,2002:"};exports2.Directives=Directives}});var require_anchors=__commonJS({"node_modules/yaml/dist/doc/anchors.js"(exports2){"use strict";var identity=require_identity();var visit=require_visit();function anchorIsValid(anchor){
if(/[\x00-\x19\s,[\]{}]/.test(anchor)){const sa=JSON.stringify(anchor);const msg=`Anchor must not contain whitespace or control characters: ${sa}`;throw new Error(
msg)}return true}function anchorNames(root){const anchors=new Set;visit.visit(root,{Value(_key,node){if(node.anchor)anchors.add(node.anchor)}});return anchors}function findNewAnchor(prefix,exclude){
for(let i=1;true;++i){const name2=`${prefix}${i}`;if(!exclude.has(name2))return name2}}function createNodeAnchors(doc,prefix){const aliasObjects=[];const sourceObjects=new Map;
let prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source);prevAnchors??(prevAnchors=anchorNames(doc));const anchor=findNewAnchor(prefix,prevAnchors);
prevAnchors.add(anchor);return anchor},setAnchors:()=>{for(const source of aliasObjects){const ref=sourceObjects.get(source);if(typeof ref==="object"&&ref.anchor&&
(identity.isScalar(ref.node)||identity.isCollection(ref.node))){ref.node.anchor=ref.anchor}else{const error2=new Error("Failed to resolve repeated object (this \
should not happen)");error2.source=source;throw error2}}},sourceObjects}}exports2.anchorIsValid=anchorIsValid;exports2.anchorNames=anchorNames;exports2.createNodeAnchors=
createNodeAnchors;exports2.findNewAnchor=findNewAnchor}});var require_applyReviver=__commonJS({"node_modules/yaml/dist/doc/applyReviver.js"(exports2){"use strict";function applyReviver(reviver,obj,key,val){if(val&&typeof val===
"object"){if(Array.isArray(val)){for(let i=0,len=val.length;i<len;++i){const v0=val[i];const v1=applyReviver(reviver,val,String(i),v0);if(v1===void 0)delete val[i];else if(v1!==
v0)val[i]=v1}}else if(val instanceof Map){for(const k of Array.from(val.keys())){const v0=val.get(k);const v1=applyReviver(reviver,val,k,v0);if(v1===void 0)val.
delete(k);else if(v1!==v0)val.set(k,v1)}}else if(val instanceof Set){for(const v0 of Array.from(val)){const v1=applyReviver(reviver,val,v0,v0);if(v1===void 0)val.
delete(v0);else if(v1!==v0){val.delete(v0);val.add(v1)}}}else{for(const[k,v0]of Object.entries(val)){const v1=applyReviver(reviver,val,k,v0);if(v1===void 0)delete val[k];else if(v1!==
v0)val[k]=v1}}}return reviver.call(obj,key,val)}exports2.applyReviver=applyReviver}});var require_toJS=__commonJS({"node_modules/yaml/dist/nodes/toJS.js"(exports2){"use strict";var identity=require_identity();function toJS(value,arg,ctx){if(Array.
isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.toJSON==="function"){if(!ctx||!identity.hasAnchor(value))return value.toJSON(
arg,ctx);const data={aliasCount:0,count:1,res:void 0};ctx.anchors.set(value,data);ctx.onCreate=res2=>{data.res=res2;delete ctx.onCreate};const res=value.toJSON(
arg,ctx);if(ctx.onCreate)ctx.onCreate(res);return res}if(typeof value==="bigint"&&!ctx?.keep)return Number(value);return value}exports2.toJS=toJS}});var require_Node=__commonJS({"node_modules/yaml/dist/nodes/Node.js"(exports2){"use strict";var applyReviver=require_applyReviver();var identity=require_identity();
var toJS=require_toJS();var NodeBase=class{constructor(type){Object.defineProperty(this,identity.NODE_TYPE,{value:type})}clone(){const copy=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));if(this.range)copy.range=this.range.slice();return copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){
if(!identity.isDocument(doc))throw new TypeError("A document argument is required");const ctx={anchors:new Map,doc,keep:true,mapAsMap:mapAsMap===true,mapKeyWarned:false,
maxAliasCount:typeof maxAliasCount==="number"?maxAliasCount:100};const res=toJS.toJS(this,"",ctx);if(typeof onAnchor==="function")for(const{count:count3,res:res2}of ctx.
anchors.values())onAnchor(res2,count3);return typeof reviver==="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}};exports2.NodeBase=NodeBase}});var require_Alias=__commonJS({"node_modules/yaml/dist/nodes/Alias.js"(exports2){"use strict";var anchors=require_anchors();var visit=require_visit();var identity=require_identity();
var Node=require_Node();var toJS=require_toJS();var Alias=class extends Node.NodeBase{constructor(source){super(identity.ALIAS);this.source=source;Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("Alias resolution is di\
sabled");let nodes;if(ctx?.aliasResolveCache){nodes=ctx.aliasResolveCache}else{nodes=[];visit.visit(doc,{Node:(_key,node)=>{if(identity.isAlias(node)||identity.
hasAnchor(node))nodes.push(node)}});if(ctx)ctx.aliasResolveCache=nodes}let found=void 0;for(const node of nodes){if(node===this)break;if(node.anchor===this.source)
found=node}if(found&&ctx){const{anchors:anchors2,doc:doc2,maxAliasCount}=ctx;let data=anchors2.get(found);if(!data){toJS.toJS(found,null,ctx);data=anchors2.get(
found)}if(data?.res===void 0){const msg="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0){data.count+=
1;if(data.aliasCount===0)data.aliasCount=getAliasCount(doc2,found,anchors2);if(data.count*data.aliasCount>maxAliasCount){const msg="Excessive alias count indica\
tes a resource exhaustion attack";throw new ReferenceError(msg)}}}return found}toJSON(_arg,ctx){if(!ctx)return{source:this.source};const source=this.resolve(ctx.
doc,ctx);if(!source){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(
source).res}toString(ctx,_onComment,_onChompKeep){const src=`*${this.source}`;if(ctx){anchors.anchorIsValid(this.source);if(ctx.options.verifyAliasOrder&&!ctx.anchors.
has(this.source)){const msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)return`${src} `}
return src}};function getAliasCount(doc,node,anchors2){if(identity.isAlias(node)){const source=node.resolve(doc);const anchor=anchors2&&source&&anchors2.get(source);
return anchor?anchor.count*anchor.aliasCount:0}else if(identity.isCollection(node)){let count3=0;for(const item2 of node.items){const c=getAliasCount(doc,item2,
anchors2);if(c>count3)count3=c}return count3}else if(identity.isPair(node)){const kc=getAliasCount(doc,node.key,anchors2);const vc=getAliasCount(doc,node.value,
anchors2);return Math.max(kc,vc)}return 1}exports2.Alias=Alias}});var require_Scalar=__commonJS({"node_modules/yaml/dist/nodes/Scalar.js"(exports2){"use strict";var identity=require_identity();var Node=require_Node();var toJS=require_toJS();
var isScalarValue=value=>!value||typeof value!=="function"&&typeof value!=="object";var Scalar=class extends Node.NodeBase{constructor(value){super(identity.SCALAR);
this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS.toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOL\
DED";Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";exports2.Scalar=Scalar;exports2.
isScalarValue=isScalarValue}});var require_createNode=__commonJS({"node_modules/yaml/dist/doc/createNode.js"(exports2){"use strict";var Alias=require_Alias();var identity=require_identity();var Scalar=require_Scalar();
var defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){const match=tags.filter(t=>t.tag===tagName);const tagObj=match.
find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){
if(identity.isDocument(value))value=value.contents;if(identity.isNode(value))return value;if(identity.isPair(value)){const map=ctx.schema[identity.MAP].createNode?.(
ctx.schema,null,ctx);map.items.push(value);return map}if(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt!=="undefined"&&
value instanceof BigInt){value=value.valueOf()}const{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema8,sourceObjects}=ctx;let ref=void 0;if(aliasDuplicateObjects&&
value&&typeof value==="object"){ref=sourceObjects.get(value);if(ref){ref.anchor??(ref.anchor=onAnchor(value));return new Alias.Alias(ref.anchor)}else{ref={anchor:null,
node:null};sourceObjects.set(value,ref)}}if(tagName?.startsWith("!!"))tagName=defaultTagPrefix+tagName.slice(2);let tagObj=findTagObject(value,tagName,schema8.tags);
if(!tagObj){if(value&&typeof value.toJSON==="function"){value=value.toJSON()}if(!value||typeof value!=="object"){const node2=new Scalar.Scalar(value);if(ref)ref.
node=node2;return node2}tagObj=value instanceof Map?schema8[identity.MAP]:Symbol.iterator in Object(value)?schema8[identity.SEQ]:schema8[identity.MAP]}if(onTagObj){
onTagObj(tagObj);delete ctx.onTagObj}const node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from==="function"?tagObj.nodeClass.
from(ctx.schema,value,ctx):new Scalar.Scalar(value);if(tagName)node.tag=tagName;else if(!tagObj.default)node.tag=tagObj.tag;if(ref)ref.node=node;return node}exports2.
createNode=createNode}});var require_Collection=__commonJS({"node_modules/yaml/dist/nodes/Collection.js"(exports2){"use strict";var createNode=require_createNode();var identity=require_identity();
var Node=require_Node();function collectionFromPath(schema8,path6,value){let v=value;for(let i=path6.length-1;i>=0;--i){const k=path6[i];if(typeof k==="number"&&
Number.isInteger(k)&&k>=0){const a=[];a[k]=v;v=a}else{v=new Map([[k,v]])}}return createNode.createNode(v,void 0,{aliasDuplicateObjects:false,keepUndefined:false,
onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:schema8,sourceObjects:new Map})}var isEmptyPath=path6=>path6==null||typeof path6===
"object"&&!!path6[Symbol.iterator]().next().done;var Collection=class extends Node.NodeBase{constructor(type,schema8){super(type);Object.defineProperty(this,"sc\
hema",{value:schema8,configurable:true,enumerable:false,writable:true})}clone(schema8){const copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));if(schema8)copy.schema=schema8;copy.items=copy.items.map(it=>identity.isNode(it)||identity.isPair(it)?it.clone(schema8):it);if(this.range)copy.range=this.
range.slice();return copy}addIn(path6,value){if(isEmptyPath(path6))this.add(value);else{const[key,...rest]=path6;const node=this.get(key,true);if(identity.isCollection(
node))node.addIn(rest,value);else if(node===void 0&&this.schema)this.set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML col\
lection at ${key}. Remaining path: ${rest}`)}}deleteIn(path6){const[key,...rest]=path6;if(rest.length===0)return this.delete(key);const node=this.get(key,true);
if(identity.isCollection(node))return node.deleteIn(rest);else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}getIn(path6,keepScalar){
const[key,...rest]=path6;const node=this.get(key,true);if(rest.length===0)return!keepScalar&&identity.isScalar(node)?node.value:node;else return identity.isCollection(
node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{if(!identity.isPair(node))return false;const n=node.value;
return n==null||allowScalar&&identity.isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path6){const[key,...rest]=path6;if(rest.length===
0)return this.has(key);const node=this.get(key,true);return identity.isCollection(node)?node.hasIn(rest):false}setIn(path6,value){const[key,...rest]=path6;if(rest.
length===0){this.set(key,value)}else{const node=this.get(key,true);if(identity.isCollection(node))node.setIn(rest,value);else if(node===void 0&&this.schema)this.
set(key,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`)}}};exports2.Collection=Collection;
exports2.collectionFromPath=collectionFromPath;exports2.isEmptyPath=isEmptyPath}});var require_stringifyComment=__commonJS({"node_modules/yaml/dist/stringify/stringifyComment.js"(exports2){"use strict";var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,
"#");function indentComment(comment,indent){if(/^\n+$/.test(comment))return comment.substring(1);return indent?comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str,indent,comment)=>str.
endsWith("\n")?indentComment(comment,indent):comment.includes("\n")?"\n"+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;exports2.indentComment=
indentComment;exports2.lineComment=lineComment;exports2.stringifyComment=stringifyComment}});var require_foldFlowLines=__commonJS({"node_modules/yaml/dist/stringify/foldFlowLines.js"(exports2){"use strict";var FOLD_FLOW="flow";var FOLD_BLOCK="block";var FOLD_QUOTED="\
quoted";function foldFlowLines(text3,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text3;
if(lineWidth<minContentWidth)minContentWidth=0;const endStep=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text3.length<=endStep)return text3;const folds=[];
const escapedFolds={};let end=lineWidth-indent.length;if(typeof indentAtStart==="number"){if(indentAtStart>lineWidth-Math.max(2,minContentWidth))folds.push(0);else
end=lineWidth-indentAtStart}let split=void 0;let prev=void 0;let overflow=false;let i=-1;let escStart=-1;let escEnd=-1;if(mode===FOLD_BLOCK){i=consumeMoreIndentedLines(
text3,i,indent.length);if(i!==-1)end=i+endStep}for(let ch;ch=text3[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){escStart=i;switch(text3[i+1]){case"x":i+=3;break;case"\
u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch==="\n"){if(mode===FOLD_BLOCK)i=consumeMoreIndentedLines(text3,i,indent.length);end=i+indent.length+
endStep;split=void 0}else{if(ch===" "&&prev&&prev!==" "&&prev!=="\n"&&prev!=="	"){const next=text3[i+1];if(next&&next!==" "&&next!=="\n"&&next!=="	")split=i}if(i>=
end){if(split){folds.push(split);end=split+endStep;split=void 0}else if(mode===FOLD_QUOTED){while(prev===" "||prev==="	"){prev=ch;ch=text3[i+=1];overflow=true}const j=i>
escEnd+1?i-2:escStart-1;if(escapedFolds[j])return text3;folds.push(j);escapedFolds[j]=true;end=j+endStep;split=void 0}else{overflow=true}}}prev=ch}if(overflow&&
onOverflow)onOverflow();if(folds.length===0)return text3;if(onFold)onFold();let res=text3.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){const fold2=folds[i2];
const end2=folds[i2+1]||text3.length;if(fold2===0)res=`
${indent}${text3.slice(0,end2)}`;else{if(mode===FOLD_QUOTED&&escapedFolds[fold2])res+=`${text3[fold2]}\\`;res+=`
${indent}${text3.slice(fold2+1,end2)}`}}return res}function consumeMoreIndentedLines(text3,i,indent){let end=i;let start=i+1;let ch=text3[start];while(ch===" "||
ch==="	"){if(i<start+indent){ch=text3[++i]}else{do{ch=text3[++i]}while(ch&&ch!=="\n");end=i;start=i+1;ch=text3[start]}}return end}exports2.FOLD_BLOCK=FOLD_BLOCK;
exports2.FOLD_FLOW=FOLD_FLOW;exports2.FOLD_QUOTED=FOLD_QUOTED;exports2.foldFlowLines=foldFlowLines}});var require_stringifyString=__commonJS({"node_modules/yaml/dist/stringify/stringifyString.js"(exports2){"use strict";var Scalar=require_Scalar();var foldFlowLines=require_foldFlowLines();
var getFoldOptions=(ctx,isBlock)=>({indentAtStart:isBlock?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth});
var containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return false;const limit=lineWidth-
indentLength;const strLen=str.length;if(strLen<=limit)return false;for(let i=0,start=0;i<strLen;++i){if(str[i]==="\n"){if(i-start>limit)return true;start=i+1;if(strLen-
start<=limit)return false}}return true}function doubleQuotedString(value,ctx){const json=JSON.stringify(value);if(ctx.options.doubleQuotedAsJSON)return json;const{
implicitKey}=ctx;const minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength;const indent=ctx.indent||(containsDocumentMarker(value)?"  ":"");let str="";
let start=0;for(let i=0,ch=json[i];ch;ch=json[++i]){if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"){str+=json.slice(start,i)+"\\ ";i+=1;start=i;ch="\\"}if(ch===
"\\")switch(json[i+1]){case"u":{str+=json.slice(start,i);const code3=json.substr(i+2,4);switch(code3){case"0000":str+="\\0";break;case"0007":str+="\\a";break;case"\
000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+="\\P";break;default:
if(code3.substr(0,2)==="00")str+="\\x"+code3.substr(2);else str+=json.substr(i,6)}i+=5;start=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.length<minMultiLineLength){
i+=1}else{str+=json.slice(start,i)+"\n\n";while(json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"'){str+="\n";i+=2}str+=indent;if(json[i+2]===" ")str+="\\";i+=1;
start=i+1}break;default:i+=1}}str=start?str+json.slice(start):json;return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_QUOTED,getFoldOptions(
ctx,false))}function singleQuotedString(value,ctx){if(ctx.options.singleQuote===false||ctx.implicitKey&&value.includes("\n")||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(
value,ctx);const indent=ctx.indent||(containsDocumentMarker(value)?"  ":"");const res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines.foldFlowLines(res,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,false))}function quotedString(value,ctx){
const{singleQuote}=ctx.options;let qs;if(singleQuote===false)qs=doubleQuotedString;else{const hasDouble=value.includes('"');const hasSingle=value.includes("'");
if(hasDouble&&!hasSingle)qs=singleQuotedString;else if(hasSingle&&!hasDouble)qs=doubleQuotedString;else qs=singleQuote?singleQuotedString:doubleQuotedString}return qs(
value,ctx)}var blockEndNewlines;try{blockEndNewlines=new RegExp("(^|(?<!\n))\n+(?!\n|$)","g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,
type,value},ctx,onComment,onChompKeep){const{blockQuote,commentString,lineWidth}=ctx.options;if(!blockQuote||/\n[\t ]+$/.test(value)){return quotedString(value,
ctx)}const indent=ctx.indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":"");const literal2=blockQuote==="literal"?true:blockQuote==="folded"||type===
Scalar.Scalar.BLOCK_FOLDED?false:type===Scalar.Scalar.BLOCK_LITERAL?true:!lineLengthOverLimit(value,lineWidth,indent.length);if(!value)return literal2?"|\n":">\n";
let chomp;let endStart;for(endStart=value.length;endStart>0;--endStart){const ch=value[endStart-1];if(ch!=="\n"&&ch!=="	"&&ch!==" ")break}let end=value.substring(
endStart);const endNlPos=end.indexOf("\n");if(endNlPos===-1){chomp="-"}else if(value===end||endNlPos!==end.length-1){chomp="+";if(onChompKeep)onChompKeep()}else{
chomp=""}if(end){value=value.slice(0,-end.length);if(end[end.length-1]==="\n")end=end.slice(0,-1);end=end.replace(blockEndNewlines,`$&${indent}`)}let startWithSpace=false;
let startEnd;let startNlPos=-1;for(startEnd=0;startEnd<value.length;++startEnd){const ch=value[startEnd];if(ch===" ")startWithSpace=true;else if(ch==="\n")startNlPos=
startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);if(start){value=value.substring(start.length);start=start.replace(/\n+/g,
`$&${indent}`)}const indentSize=indent?"2":"1";let header=(startWithSpace?indentSize:"")+chomp;if(comment){header+=" "+commentString(comment.replace(/ ?[\r\n]+/g,
" "));if(onComment)onComment()}if(!literal2){const foldedValue=value.replace(/\n+/g,"\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(
/\n+/g,`$&${indent}`);let literalFallback=false;const foldOptions=getFoldOptions(ctx,true);if(blockQuote!=="folded"&&type!==Scalar.Scalar.BLOCK_FOLDED){foldOptions.
onOverflow=()=>{literalFallback=true}}const body=foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`,indent,foldFlowLines.FOLD_BLOCK,foldOptions);if(!literalFallback)
return`>${header}
${indent}${body}`}value=value.replace(/\n+/g,`$&${indent}`);return`|${header}
${indent}${start}${value}${end}`}function plainString(item2,ctx,onComment,onChompKeep){const{type,value}=item2;const{actualString,implicitKey,indent,indentStep,
inFlow}=ctx;if(implicitKey&&value.includes("\n")||inFlow&&/[[\]{},]/.test(value)){return quotedString(value,ctx)}if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(value)){return implicitKey||inFlow||!value.includes("\n")?quotedString(value,ctx):blockString(item2,ctx,onComment,onChompKeep)}if(!implicitKey&&!inFlow&&type!==
Scalar.Scalar.PLAIN&&value.includes("\n")){return blockString(item2,ctx,onComment,onChompKeep)}if(containsDocumentMarker(value)){if(indent===""){ctx.forceBlockIndent=
true;return blockString(item2,ctx,onComment,onChompKeep)}else if(implicitKey&&indent===indentStep){return quotedString(value,ctx)}}const str=value.replace(/\n+/g,
`$&
${indent}`);if(actualString){const test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str);const{compat,tags}=ctx.doc.schema;if(tags.some(
test)||compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines.foldFlowLines(str,indent,foldFlowLines.FOLD_FLOW,getFoldOptions(ctx,
false))}function stringifyString(item2,ctx,onComment,onChompKeep){const{implicitKey,inFlow}=ctx;const ss=typeof item2.value==="string"?item2:Object.assign({},item2,
{value:String(item2.value)});let{type}=item2;if(type!==Scalar.Scalar.QUOTE_DOUBLE){if(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))type=Scalar.
Scalar.QUOTE_DOUBLE}const _stringify=_type=>{switch(_type){case Scalar.Scalar.BLOCK_FOLDED:case Scalar.Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(
ss.value,ctx):blockString(ss,ctx,onComment,onChompKeep);case Scalar.Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.Scalar.QUOTE_SINGLE:
return singleQuotedString(ss.value,ctx);case Scalar.Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}};let res=_stringify(type);
if(res===null){const{defaultKeyType,defaultStringType}=ctx.options;const t=implicitKey&&defaultKeyType||defaultStringType;res=_stringify(t);if(res===null)throw new Error(
`Unsupported default string type ${t}`)}return res}exports2.stringifyString=stringifyString}});var require_stringify=__commonJS({"node_modules/yaml/dist/stringify/stringify.js"(exports2){"use strict";var anchors=require_anchors();var identity=require_identity();
var stringifyComment=require_stringifyComment();var stringifyString=require_stringifyString();function createStringifyContext(doc,options){const opt=Object.assign(
{blockQuote:true,commentString:stringifyComment.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:false,doubleQuotedMinMultiLineLength:40,
falseStr:"false",flowCollectionPadding:true,indentSeq:true,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:false,singleQuote:null,trailingComma:false,
trueStr:"true",verifyAliasOrder:true},doc.schema.toStringOptions,options);let inFlow;switch(opt.collectionStyle){case"block":inFlow=false;break;case"flow":inFlow=
true;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":"",indent:"",indentStep:typeof opt.indent==="numbe\
r"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item2){if(item2.tag){const match=tags.filter(t=>t.tag===item2.tag);if(match.length>
0)return match.find(t=>t.format===item2.format)??match[0]}let tagObj=void 0;let obj;if(identity.isScalar(item2)){obj=item2.value;let match=tags.filter(t=>t.identify?.(
obj));if(match.length>1){const testMatch=match.filter(t=>t.test);if(testMatch.length>0)match=testMatch}tagObj=match.find(t=>t.format===item2.format)??match.find(
t=>!t.format)}else{obj=item2;tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass)}if(!tagObj){const name2=obj?.constructor?.name??(obj===null?"null":typeof obj);
throw new Error(`Tag not resolved for ${name2} value`)}return tagObj}function stringifyProps(node,tagObj,{anchors:anchors$1,doc}){if(!doc.directives)return"";const props=[];
const anchor=(identity.isScalar(node)||identity.isCollection(node))&&node.anchor;if(anchor&&anchors.anchorIsValid(anchor)){anchors$1.add(anchor);props.push(`&${anchor}`)}
const tag=node.tag??(tagObj.default?null:tagObj.tag);if(tag)props.push(doc.directives.tagString(tag));return props.join(" ")}function stringify2(item2,ctx,onComment,onChompKeep){
if(identity.isPair(item2))return item2.toString(ctx,onComment,onChompKeep);if(identity.isAlias(item2)){if(ctx.doc.directives)return item2.toString(ctx);if(ctx.resolvedAliases?.
has(item2)){throw new TypeError(`Cannot stringify circular structure without alias nodes`)}else{if(ctx.resolvedAliases)ctx.resolvedAliases.add(item2);else ctx.resolvedAliases=
new Set([item2]);item2=item2.resolve(ctx.doc)}}let tagObj=void 0;const node=identity.isNode(item2)?item2:ctx.doc.createNode(item2,{onTagObj:o=>tagObj=o});tagObj??
(tagObj=getTagObject(ctx.doc.schema.tags,node));const props=stringifyProps(node,tagObj,ctx);if(props.length>0)ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+
1;const str=typeof tagObj.stringify==="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):identity.isScalar(node)?stringifyString.stringifyString(node,ctx,
onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);if(!props)return str;return identity.isScalar(node)||str[0]==="{"||str[0]==="["?`${props} ${str}`:
`${props}
${ctx.indent}${str}`}exports2.createStringifyContext=createStringifyContext;exports2.stringify=stringify2}});var require_stringifyPair=__commonJS({"node_modules/yaml/dist/stringify/stringifyPair.js"(exports2){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var stringify2=require_stringify();var stringifyComment=require_stringifyComment();function stringifyPair({key,value},ctx,onComment,onChompKeep){const{allNullValues,
doc,indent,indentStep,options:{commentString,indentSeq,simpleKeys}}=ctx;let keyComment=identity.isNode(key)&&key.comment||null;if(simpleKeys){if(keyComment){throw new Error(
"With simple keys, key nodes cannot have comments")}if(identity.isCollection(key)||!identity.isNode(key)&&typeof key==="object"){const msg="With simple keys, co\
llection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key||keyComment&&value==null&&!ctx.inFlow||identity.isCollection(key)||
(identity.isScalar(key)?key.type===Scalar.Scalar.BLOCK_FOLDED||key.type===Scalar.Scalar.BLOCK_LITERAL:typeof key==="object"));ctx=Object.assign({},ctx,{allNullValues:false,
implicitKey:!explicitKey&&(simpleKeys||!allNullValues),indent:indent+indentStep});let keyCommentDone=false;let chompKeep=false;let str=stringify2.stringify(key,
ctx,()=>keyCommentDone=true,()=>chompKeep=true);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scal\
ar must not span more than 1024 characters");explicitKey=true}if(ctx.inFlow){if(allNullValues||value==null){if(keyCommentDone&&onComment)onComment();return str===
""?"?":explicitKey?`? ${str}`:str}}else if(allNullValues&&!simpleKeys||value==null&&explicitKey){str=`? ${str}`;if(keyComment&&!keyCommentDone){str+=stringifyComment.
lineComment(str,ctx.indent,commentString(keyComment))}else if(chompKeep&&onChompKeep)onChompKeep();return str}if(keyCommentDone)keyComment=null;if(explicitKey){
if(keyComment)str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment));str=`? ${str}
${indent}:`}else{str=`${str}:`;if(keyComment)str+=stringifyComment.lineComment(str,ctx.indent,commentString(keyComment))}let vsb,vcb,valueComment;if(identity.isNode(
value)){vsb=!!value.spaceBefore;vcb=value.commentBefore;valueComment=value.comment}else{vsb=false;vcb=null;valueComment=null;if(value&&typeof value==="object")value=
doc.createNode(value)}ctx.implicitKey=false;if(!explicitKey&&!keyComment&&identity.isScalar(value))ctx.indentAtStart=str.length+1;chompKeep=false;if(!indentSeq&&
indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&identity.isSeq(value)&&!value.flow&&!value.tag&&!value.anchor){ctx.indent=ctx.indent.substring(2)}let valueCommentDone=false;
const valueStr=stringify2.stringify(value,ctx,()=>valueCommentDone=true,()=>chompKeep=true);let ws=" ";if(keyComment||vsb||vcb){ws=vsb?"\n":"";if(vcb){const cs=commentString(
vcb);ws+=`
${stringifyComment.indentComment(cs,ctx.indent)}`}if(valueStr===""&&!ctx.inFlow){if(ws==="\n"&&valueComment)ws="\n\n"}else{ws+=`
${ctx.indent}`}}else if(!explicitKey&&identity.isCollection(value)){const vs0=valueStr[0];const nl0=valueStr.indexOf("\n");const hasNewline=nl0!==-1;const flow=ctx.
inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=false;if(hasNewline&&(vs0==="&"||vs0==="!")){let sp0=valueStr.indexOf(" ");if(vs0===
"&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"){sp0=valueStr.indexOf(" ",sp0+1)}if(sp0===-1||nl0<sp0)hasPropsLine=true}if(!hasPropsLine)ws=`
${ctx.indent}`}}else if(valueStr===""||valueStr[0]==="\n"){ws=""}str+=ws+valueStr;if(ctx.inFlow){if(valueCommentDone&&onComment)onComment()}else if(valueComment&&
!valueCommentDone){str+=stringifyComment.lineComment(str,ctx.indent,commentString(valueComment))}else if(chompKeep&&onChompKeep){onChompKeep()}return str}exports2.
stringifyPair=stringifyPair}});var require_log=__commonJS({"node_modules/yaml/dist/log.js"(exports2){"use strict";var node_process=require("process");function debug2(logLevel,...messages){if(logLevel===
"debug")console.log(...messages)}function warn2(logLevel,warning3){if(logLevel==="debug"||logLevel==="warn"){if(typeof node_process.emitWarning==="function")node_process.
emitWarning(warning3);else console.warn(warning3)}}exports2.debug=debug2;exports2.warn=warn2}});var require_merge=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports2){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var MERGE_KEY="<<";var merge3={identify:value=>value===MERGE_KEY||typeof value==="symbol"&&value.description===MERGE_KEY,default:"key",tag:"tag:yaml.org,2002:me\
rge",test:/^<<$/,resolve:()=>Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),stringify:()=>MERGE_KEY};var isMergeKey=(ctx,key)=>(merge3.
identify(key)||identity.isScalar(key)&&(!key.type||key.type===Scalar.Scalar.PLAIN)&&merge3.identify(key.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge3.
tag&&tag.default);function addMergeToJSMap(ctx,map,value){const source=resolveAliasValue(ctx,value);if(identity.isSeq(source))for(const it of source.items)mergeValue(
ctx,map,it);else if(Array.isArray(source))for(const it of source)mergeValue(ctx,map,it);else mergeValue(ctx,map,source)}function mergeValue(ctx,map,value){const source=resolveAliasValue(
ctx,value);if(!identity.isMap(source))throw new Error("Merge sources must be maps or map aliases");const srcMap=source.toJSON(null,ctx,Map);for(const[key,value2]of srcMap){
if(map instanceof Map){if(!map.has(key))map.set(key,value2)}else if(map instanceof Set){map.add(key)}else if(!Object.prototype.hasOwnProperty.call(map,key)){Object.
defineProperty(map,key,{value:value2,writable:true,enumerable:true,configurable:true})}}return map}function resolveAliasValue(ctx,value){return ctx&&identity.isAlias(
value)?value.resolve(ctx.doc,ctx):value}exports2.addMergeToJSMap=addMergeToJSMap;exports2.isMergeKey=isMergeKey;exports2.merge=merge3}});var require_addPairToJSMap=__commonJS({"node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports2){"use strict";var log=require_log();var merge3=require_merge();
var stringify2=require_stringify();var identity=require_identity();var toJS=require_toJS();function addPairToJSMap(ctx,map,{key,value}){if(identity.isNode(key)&&
key.addToJSMap)key.addToJSMap(ctx,map,value);else if(merge3.isMergeKey(ctx,key))merge3.addMergeToJSMap(ctx,map,value);else{const jsKey=toJS.toJS(key,"",ctx);if(map instanceof
Map){map.set(jsKey,toJS.toJS(value,jsKey,ctx))}else if(map instanceof Set){map.add(jsKey)}else{const stringKey=stringifyKey(key,jsKey,ctx);const jsValue=toJS.toJS(
value,stringKey,ctx);if(stringKey in map)Object.defineProperty(map,stringKey,{value:jsValue,writable:true,enumerable:true,configurable:true});else map[stringKey]=
jsValue}}return map}function stringifyKey(key,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!=="object")return String(jsKey);if(identity.isNode(key)&&ctx?.
doc){const strCtx=stringify2.createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;for(const node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.
inFlow=true;strCtx.inStringifyKey=true;const strKey=key.toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);if(jsonStr.length>40)jsonStr=jsonStr.
substring(0,36)+'..."';log.warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMa\
p: true to use object keys.`);ctx.mapKeyWarned=true}return strKey}return JSON.stringify(jsKey)}exports2.addPairToJSMap=addPairToJSMap}});var require_Pair=__commonJS({"node_modules/yaml/dist/nodes/Pair.js"(exports2){"use strict";var createNode=require_createNode();var stringifyPair=require_stringifyPair();
var addPairToJSMap=require_addPairToJSMap();var identity=require_identity();function createPair(key,value,ctx){const k=createNode.createNode(key,void 0,ctx);const v=createNode.
createNode(value,void 0,ctx);return new Pair(k,v)}var Pair=class _Pair{constructor(key,value=null){Object.defineProperty(this,identity.NODE_TYPE,{value:identity.
PAIR});this.key=key;this.value=value}clone(schema8){let{key,value}=this;if(identity.isNode(key))key=key.clone(schema8);if(identity.isNode(value))value=value.clone(
schema8);return new _Pair(key,value)}toJSON(_,ctx){const pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap.addPairToJSMap(ctx,pair,this)}toString(ctx,onComment,onChompKeep){
return ctx?.doc?stringifyPair.stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};exports2.Pair=Pair;exports2.createPair=createPair}});var require_stringifyCollection=__commonJS({"node_modules/yaml/dist/stringify/stringifyCollection.js"(exports2){"use strict";var identity=require_identity();var stringify2=require_stringify();
var stringifyComment=require_stringifyComment();function stringifyCollection(collection,ctx,options){const flow=ctx.inFlow??collection.flow;const stringify3=flow?
stringifyFlowCollection:stringifyBlockCollection;return stringify3(collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,
flowChars,itemIndent,onChompKeep,onComment}){const{indent,options:{commentString}}=ctx;const itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null});let chompKeep=false;
const lines2=[];for(let i=0;i<items.length;++i){const item2=items[i];let comment2=null;if(identity.isNode(item2)){if(!chompKeep&&item2.spaceBefore)lines2.push("");
addCommentBefore(ctx,lines2,item2.commentBefore,chompKeep);if(item2.comment)comment2=item2.comment}else if(identity.isPair(item2)){const ik=identity.isNode(item2.
key)?item2.key:null;if(ik){if(!chompKeep&&ik.spaceBefore)lines2.push("");addCommentBefore(ctx,lines2,ik.commentBefore,chompKeep)}}chompKeep=false;let str2=stringify2.
stringify(item2,itemCtx,()=>comment2=null,()=>chompKeep=true);if(comment2)str2+=stringifyComment.lineComment(str2,itemIndent,commentString(comment2));if(chompKeep&&
comment2)chompKeep=false;lines2.push(blockItemPrefix+str2)}let str;if(lines2.length===0){str=flowChars.start+flowChars.end}else{str=lines2[0];for(let i=1;i<lines2.
length;++i){const line2=lines2[i];str+=line2?`
${indent}${line2}`:"\n"}}if(comment){str+="\n"+stringifyComment.indentComment(commentString(comment),indent);if(onComment)onComment()}else if(chompKeep&&onChompKeep)
onChompKeep();return str}function stringifyFlowCollection({items},ctx,{flowChars,itemIndent}){const{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;
itemIndent+=indentStep;const itemCtx=Object.assign({},ctx,{indent:itemIndent,inFlow:true,type:null});let reqNewline=false;let linesAtValue=0;const lines2=[];for(let i=0;i<
items.length;++i){const item2=items[i];let comment=null;if(identity.isNode(item2)){if(item2.spaceBefore)lines2.push("");addCommentBefore(ctx,lines2,item2.commentBefore,
false);if(item2.comment)comment=item2.comment}else if(identity.isPair(item2)){const ik=identity.isNode(item2.key)?item2.key:null;if(ik){if(ik.spaceBefore)lines2.
push("");addCommentBefore(ctx,lines2,ik.commentBefore,false);if(ik.comment)reqNewline=true}const iv=identity.isNode(item2.value)?item2.value:null;if(iv){if(iv.comment)
comment=iv.comment;if(iv.commentBefore)reqNewline=true}else if(item2.value==null&&ik?.comment){comment=ik.comment}}if(comment)reqNewline=true;let str=stringify2.
stringify(item2,itemCtx,()=>comment=null);reqNewline||(reqNewline=lines2.length>linesAtValue||str.includes("\n"));if(i<items.length-1){str+=","}else if(ctx.options.
trailingComma){if(ctx.options.lineWidth>0){reqNewline||(reqNewline=lines2.reduce((sum,line2)=>sum+line2.length+2,2)+(str.length+2)>ctx.options.lineWidth)}if(reqNewline){
str+=","}}if(comment)str+=stringifyComment.lineComment(str,itemIndent,commentString(comment));lines2.push(str);linesAtValue=lines2.length}const{start,end}=flowChars;
if(lines2.length===0){return start+end}else{if(!reqNewline){const len=lines2.reduce((sum,line2)=>sum+line2.length+2,2);reqNewline=ctx.options.lineWidth>0&&len>ctx.
options.lineWidth}if(reqNewline){let str=start;for(const line2 of lines2)str+=line2?`
${indentStep}${indent}${line2}`:"\n";return`${str}
${indent}${end}`}else{return`${start}${fcPadding}${lines2.join(" ")}${fcPadding}${end}`}}}function addCommentBefore({indent,options:{commentString}},lines2,comment,chompKeep){
if(comment&&chompKeep)comment=comment.replace(/^\n+/,"");if(comment){const ic=stringifyComment.indentComment(commentString(comment),indent);lines2.push(ic.trimStart())}}
exports2.stringifyCollection=stringifyCollection}});var require_YAMLMap=__commonJS({"node_modules/yaml/dist/nodes/YAMLMap.js"(exports2){"use strict";var stringifyCollection=require_stringifyCollection();var addPairToJSMap=require_addPairToJSMap();
var Collection=require_Collection();var identity=require_identity();var Pair=require_Pair();var Scalar=require_Scalar();function findPair(items,key){const k=identity.
isScalar(key)?key.value:key;for(const it of items){if(identity.isPair(it)){if(it.key===key||it.key===k)return it;if(identity.isScalar(it.key)&&it.key.value===k)
return it}}return void 0}var YAMLMap=class extends Collection.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(schema8){super(identity.
MAP,schema8);this.items=[]}static from(schema8,obj,ctx){const{keepUndefined,replacer}=ctx;const map=new this(schema8);const add=(key,value)=>{if(typeof replacer===
"function")value=replacer.call(obj,key,value);else if(Array.isArray(replacer)&&!replacer.includes(key))return;if(value!==void 0||keepUndefined)map.items.push(Pair.
createPair(key,value,ctx))};if(obj instanceof Map){for(const[key,value]of obj)add(key,value)}else if(obj&&typeof obj==="object"){for(const key of Object.keys(obj))
add(key,obj[key])}if(typeof schema8.sortMapEntries==="function"){map.items.sort(schema8.sortMapEntries)}return map}add(pair,overwrite){let _pair;if(identity.isPair(
pair))_pair=pair;else if(!pair||typeof pair!=="object"||!("key"in pair)){_pair=new Pair.Pair(pair,pair?.value)}else _pair=new Pair.Pair(pair.key,pair.value);const prev=findPair(
this.items,_pair.key);const sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);if(identity.isScalar(
prev.value)&&Scalar.isScalarValue(_pair.value))prev.value.value=_pair.value;else prev.value=_pair.value}else if(sortEntries){const i=this.items.findIndex(item2=>sortEntries(
_pair,item2)<0);if(i===-1)this.items.push(_pair);else this.items.splice(i,0,_pair)}else{this.items.push(_pair)}}delete(key){const it=findPair(this.items,key);if(!it)
return false;const del=this.items.splice(this.items.indexOf(it),1);return del.length>0}get(key,keepScalar){const it=findPair(this.items,key);const node=it?.value;
return(!keepScalar&&identity.isScalar(node)?node.value:node)??void 0}has(key){return!!findPair(this.items,key)}set(key,value){this.add(new Pair.Pair(key,value),
true)}toJSON(_,ctx,Type){const map=Type?new Type:ctx?.mapAsMap?new Map:{};if(ctx?.onCreate)ctx.onCreate(map);for(const item2 of this.items)addPairToJSMap.addPairToJSMap(
ctx,map,item2);return map}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);for(const item2 of this.items){if(!identity.isPair(item2))throw new Error(
`Map items must all be pairs; found ${JSON.stringify(item2)} instead`)}if(!ctx.allNullValues&&this.hasAllNullValues(false))ctx=Object.assign({},ctx,{allNullValues:true});
return stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||"",onChompKeep,onComment})}};exports2.
YAMLMap=YAMLMap;exports2.findPair=findPair}});var require_map=__commonJS({"node_modules/yaml/dist/schema/common/map.js"(exports2){"use strict";var identity=require_identity();var YAMLMap=require_YAMLMap();var map={
collection:"map",default:true,nodeClass:YAMLMap.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){if(!identity.isMap(map2))onError("Expected a mapping f\
or this tag");return map2},createNode:(schema8,obj,ctx)=>YAMLMap.YAMLMap.from(schema8,obj,ctx)};exports2.map=map}});var require_YAMLSeq=__commonJS({"node_modules/yaml/dist/nodes/YAMLSeq.js"(exports2){"use strict";var createNode=require_createNode();var stringifyCollection=require_stringifyCollection();
var Collection=require_Collection();var identity=require_identity();var Scalar=require_Scalar();var toJS=require_toJS();var YAMLSeq=class extends Collection.Collection{static get tagName(){
return"tag:yaml.org,2002:seq"}constructor(schema8){super(identity.SEQ,schema8);this.items=[]}add(value){this.items.push(value)}delete(key){const idx=asItemIndex(
key);if(typeof idx!=="number")return false;const del=this.items.splice(idx,1);return del.length>0}get(key,keepScalar){const idx=asItemIndex(key);if(typeof idx!==
"number")return void 0;const it=this.items[idx];return!keepScalar&&identity.isScalar(it)?it.value:it}has(key){const idx=asItemIndex(key);return typeof idx==="nu\
mber"&&idx<this.items.length}set(key,value){const idx=asItemIndex(key);if(typeof idx!=="number")throw new Error(`Expected a valid index, not ${key}.`);const prev=this.
items[idx];if(identity.isScalar(prev)&&Scalar.isScalarValue(value))prev.value=value;else this.items[idx]=value}toJSON(_,ctx){const seq=[];if(ctx?.onCreate)ctx.onCreate(
seq);let i=0;for(const item2 of this.items)seq.push(toJS.toJS(item2,String(i++),ctx));return seq}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(
this);return stringifyCollection.stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment})}static from(schema8,obj,ctx){
const{replacer}=ctx;const seq=new this(schema8);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer==="function"){const key=obj instanceof
Set?it:String(i++);it=replacer.call(obj,key,it)}seq.items.push(createNode.createNode(it,void 0,ctx))}}return seq}};function asItemIndex(key){let idx=identity.isScalar(
key)?key.value:key;if(idx&&typeof idx==="string")idx=Number(idx);return typeof idx==="number"&&Number.isInteger(idx)&&idx>=0?idx:null}exports2.YAMLSeq=YAMLSeq}});var require_seq=__commonJS({"node_modules/yaml/dist/schema/common/seq.js"(exports2){"use strict";var identity=require_identity();var YAMLSeq=require_YAMLSeq();var seq={
collection:"seq",default:true,nodeClass:YAMLSeq.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){if(!identity.isSeq(seq2))onError("Expected a sequence \
for this tag");return seq2},createNode:(schema8,obj,ctx)=>YAMLSeq.YAMLSeq.from(schema8,obj,ctx)};exports2.seq=seq}});var require_string=__commonJS({"node_modules/yaml/dist/schema/common/string.js"(exports2){"use strict";var stringifyString=require_stringifyString();var string3={
identify:value=>typeof value==="string",default:true,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item2,ctx,onComment,onChompKeep){ctx=Object.assign({
actualString:true},ctx);return stringifyString.stringifyString(item2,ctx,onComment,onChompKeep)}};exports2.string=string3}});var require_null=__commonJS({"node_modules/yaml/dist/schema/common/null.js"(exports2){"use strict";var Scalar=require_Scalar();var nullTag={identify:value=>value==
null,createNode:()=>new Scalar.Scalar(null),default:true,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Scalar.Scalar(null),stringify:({
source},ctx)=>typeof source==="string"&&nullTag.test.test(source)?source:ctx.options.nullStr};exports2.nullTag=nullTag}});var require_bool=__commonJS({"node_modules/yaml/dist/schema/core/bool.js"(exports2){"use strict";var Scalar=require_Scalar();var boolTag={identify:value=>typeof value===
"boolean",default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:str=>new Scalar.Scalar(str[0]==="t"||str[0]==="T"),stringify({
source,value},ctx){if(source&&boolTag.test.test(source)){const sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:
ctx.options.falseStr}};exports2.boolTag=boolTag}});var require_stringifyNumber=__commonJS({"node_modules/yaml/dist/stringify/stringifyNumber.js"(exports2){"use strict";function stringifyNumber({format,minFractionDigits,
tag,value}){if(typeof value==="bigint")return String(value);const num=typeof value==="number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<
0?"-.inf":".inf";let n=Object.is(value,-0)?"-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.
includes("e")){let i=n.indexOf(".");if(i<0){i=n.length;n+="."}let d=minFractionDigits-(n.length-i-1);while(d-- >0)n+="0"}return n}exports2.stringifyNumber=stringifyNumber}});var require_float=__commonJS({"node_modules/yaml/dist/schema/core/float.js"(exports2){"use strict";var Scalar=require_Scalar();var stringifyNumber=require_stringifyNumber();
var floatNaN={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber};var floatExp={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str),stringify(node){
const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}};var float={identify:value=>typeof value==="number",
default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str));const dot=str.indexOf(
".");if(dot!==-1&&str[str.length-1]==="0")node.minFractionDigits=str.length-dot-1;return node},stringify:stringifyNumber.stringifyNumber};exports2.float=float;exports2.
floatExp=floatExp;exports2.floatNaN=floatNaN}});var require_int=__commonJS({"node_modules/yaml/dist/schema/core/int.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber();var intIdentify=value=>typeof value===
"bigint"||Number.isInteger(value);var intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){
const{value}=node;if(intIdentify(value)&&value>=0)return prefix+value.toString(radix);return stringifyNumber.stringifyNumber(node)}var intOct={identify:value=>intIdentify(
value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(
node,8,"0o")};var int2={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),
stringify:stringifyNumber.stringifyNumber};var intHex={identify:value=>intIdentify(value)&&value>=0,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports2.int=int2;exports2.intHex=intHex;exports2.intOct=intOct}});var require_schema=__commonJS({"node_modules/yaml/dist/schema/core/schema.js"(exports2){"use strict";var map=require_map();var _null3=require_null();var seq=require_seq();
var string3=require_string();var bool=require_bool();var float=require_float();var int2=require_int();var schema8=[map.map,seq.seq,string3.string,_null3.nullTag,
bool.boolTag,int2.intOct,int2.int,int2.intHex,float.floatNaN,float.floatExp,float.float];exports2.schema=schema8}});var require_schema2=__commonJS({"node_modules/yaml/dist/schema/json/schema.js"(exports2){"use strict";var Scalar=require_Scalar();var map=require_map();var seq=require_seq();
function intIdentify(value){return typeof value==="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(value);var jsonScalars=[{identify:value=>typeof value===
"string",default:true,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar.Scalar(null),
default:true,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value==="boolean",default:true,tag:"ta\
g:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify(value)?value.toString():JSON.stringify(value)},{
identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}];var jsonError={default:true,tag:"",test:/^/,resolve(str,onError){onError(`Unresolved plain scalar ${JSON.stringify(str)}`);return str}};
var schema8=[map.map,seq.seq].concat(jsonScalars,jsonError);exports2.schema=schema8}});var require_binary=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports2){"use strict";var node_buffer=require("buffer");var Scalar=require_Scalar();
var stringifyString=require_stringifyString();var binary={identify:value=>value instanceof Uint8Array,default:false,tag:"tag:yaml.org,2002:binary",resolve(src,onError){
if(typeof node_buffer.Buffer==="function"){return node_buffer.Buffer.from(src,"base64")}else if(typeof atob==="function"){const str=atob(src.replace(/[\n\r]/g,""));
const buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=str.charCodeAt(i);return buffer}else{onError("This environment does not support r\
eading binary tags; either Buffer or atob is required");return src}},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";const buf=value;
let str;if(typeof node_buffer.Buffer==="function"){str=buf instanceof node_buffer.Buffer?buf.toString("base64"):node_buffer.Buffer.from(buf.buffer).toString("ba\
se64")}else if(typeof btoa==="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else{throw new Error("This environment\
 does not support writing binary tags; either Buffer or btoa is required")}type??(type=Scalar.Scalar.BLOCK_LITERAL);if(type!==Scalar.Scalar.QUOTE_DOUBLE){const lineWidth=Math.
max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth);const n=Math.ceil(str.length/lineWidth);const lines2=new Array(n);for(let i=0,o=0;i<n;++i,
o+=lineWidth){lines2[i]=str.substr(o,lineWidth)}str=lines2.join(type===Scalar.Scalar.BLOCK_LITERAL?"\n":" ")}return stringifyString.stringifyString({comment,type,
value:str},ctx,onComment,onChompKeep)}};exports2.binary=binary}});var require_pairs=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports2){"use strict";var identity=require_identity();var Pair=require_Pair();var Scalar=require_Scalar();
var YAMLSeq=require_YAMLSeq();function resolvePairs(seq,onError){if(identity.isSeq(seq)){for(let i=0;i<seq.items.length;++i){let item2=seq.items[i];if(identity.
isPair(item2))continue;else if(identity.isMap(item2)){if(item2.items.length>1)onError("Each pair must have its own sequence indicator");const pair=item2.items[0]||
new Pair.Pair(new Scalar.Scalar(null));if(item2.commentBefore)pair.key.commentBefore=pair.key.commentBefore?`${item2.commentBefore}
${pair.key.commentBefore}`:item2.commentBefore;if(item2.comment){const cn=pair.value??pair.key;cn.comment=cn.comment?`${item2.comment}
${cn.comment}`:item2.comment}item2=pair}seq.items[i]=identity.isPair(item2)?item2:new Pair.Pair(item2)}}else onError("Expected a sequence for this tag");return seq}
function createPairs(schema8,iterable,ctx){const{replacer}=ctx;const pairs2=new YAMLSeq.YAMLSeq(schema8);pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&
Symbol.iterator in Object(iterable))for(let it of iterable){if(typeof replacer==="function")it=replacer.call(iterable,String(i++),it);let key,value;if(Array.isArray(
it)){if(it.length===2){key=it[0];value=it[1]}else throw new TypeError(`Expected [key, value] tuple: ${it}`)}else if(it&&it instanceof Object){const keys=Object.
keys(it);if(keys.length===1){key=keys[0];value=it[key]}else{throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`)}}else{key=it}pairs2.items.
push(Pair.createPair(key,value,ctx))}return pairs2}var pairs={collection:"seq",default:false,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};
exports2.createPairs=createPairs;exports2.pairs=pairs;exports2.resolvePairs=resolvePairs}});var require_omap=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports2){"use strict";var identity=require_identity();var toJS=require_toJS();var YAMLMap=require_YAMLMap();
var YAMLSeq=require_YAMLSeq();var pairs=require_pairs();var YAMLOMap=class _YAMLOMap extends YAMLSeq.YAMLSeq{constructor(){super();this.add=YAMLMap.YAMLMap.prototype.
add.bind(this);this.delete=YAMLMap.YAMLMap.prototype.delete.bind(this);this.get=YAMLMap.YAMLMap.prototype.get.bind(this);this.has=YAMLMap.YAMLMap.prototype.has.
bind(this);this.set=YAMLMap.YAMLMap.prototype.set.bind(this);this.tag=_YAMLOMap.tag}toJSON(_,ctx){if(!ctx)return super.toJSON(_);const map=new Map;if(ctx?.onCreate)
ctx.onCreate(map);for(const pair of this.items){let key,value;if(identity.isPair(pair)){key=toJS.toJS(pair.key,"",ctx);value=toJS.toJS(pair.value,key,ctx)}else{
key=toJS.toJS(pair,"",ctx)}if(map.has(key))throw new Error("Ordered maps must not include duplicate keys");map.set(key,value)}return map}static from(schema8,iterable,ctx){
const pairs$1=pairs.createPairs(schema8,iterable,ctx);const omap2=new this;omap2.items=pairs$1.items;return omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={
collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:false,tag:"tag:yaml.org,2002:omap",resolve(seq,onError){const pairs$1=pairs.resolvePairs(
seq,onError);const seenKeys=[];for(const{key}of pairs$1.items){if(identity.isScalar(key)){if(seenKeys.includes(key.value)){onError(`Ordered maps must not includ\
e duplicate keys: ${key.value}`)}else{seenKeys.push(key.value)}}}return Object.assign(new YAMLOMap,pairs$1)},createNode:(schema8,iterable,ctx)=>YAMLOMap.from(schema8,
iterable,ctx)};exports2.YAMLOMap=YAMLOMap;exports2.omap=omap}});var require_bool2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports2){"use strict";var Scalar=require_Scalar();function boolStringify({value,
source},ctx){const boolObj=value?trueTag:falseTag;if(source&&boolObj.test.test(source))return source;return value?ctx.options.trueStr:ctx.options.falseStr}var trueTag={
identify:value=>value===true,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar.Scalar(true),stringify:boolStringify};
var falseTag={identify:value=>value===false,default:true,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar.
Scalar(false),stringify:boolStringify};exports2.falseTag=falseTag;exports2.trueTag=trueTag}});var require_float2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports2){"use strict";var Scalar=require_Scalar();var stringifyNumber=require_stringifyNumber();
var floatNaN={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.
slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber.stringifyNumber};var floatExp={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:str=>parseFloat(str.replace(
/_/g,"")),stringify(node){const num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber.stringifyNumber(node)}};var float={identify:value=>typeof value===
"number",default:true,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(str){const node=new Scalar.Scalar(parseFloat(str.replace(/_/g,
"")));const dot=str.indexOf(".");if(dot!==-1){const f=str.substring(dot+1).replace(/_/g,"");if(f[f.length-1]==="0")node.minFractionDigits=f.length}return node},
stringify:stringifyNumber.stringifyNumber};exports2.float=float;exports2.floatExp=floatExp;exports2.floatNaN=floatNaN}});var require_int2=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber();var intIdentify=value=>typeof value===
"bigint"||Number.isInteger(value);function intResolve(str,offset,radix,{intAsBigInt}){const sign=str[0];if(sign==="-"||sign==="+")offset+=1;str=str.substring(offset).
replace(/_/g,"");if(intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}const n2=BigInt(str);return sign===
"-"?BigInt(-1)*n2:n2}const n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify(node,radix,prefix){const{value}=node;if(intIdentify(value)){const str=value.
toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber.stringifyNumber(node)}var intBin={identify:intIdentify,default:true,tag:"\
tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,2,opt),stringify:node=>intStringify(node,2,"0b")};var intOct={
identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve(str,1,8,opt),stringify:node=>intStringify(
node,8,"0")};var int2={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,
opt),stringify:stringifyNumber.stringifyNumber};var intHex={identify:intIdentify,default:true,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};exports2.int=int2;exports2.intBin=intBin;exports2.intHex=intHex;
exports2.intOct=intOct}});var require_set=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports2){"use strict";var identity=require_identity();var Pair=require_Pair();var YAMLMap=require_YAMLMap();
var YAMLSet=class _YAMLSet extends YAMLMap.YAMLMap{constructor(schema8){super(schema8);this.tag=_YAMLSet.tag}add(key){let pair;if(identity.isPair(key))pair=key;else if(key&&
typeof key==="object"&&"key"in key&&"value"in key&&key.value===null)pair=new Pair.Pair(key.key,null);else pair=new Pair.Pair(key,null);const prev=YAMLMap.findPair(
this.items,pair.key);if(!prev)this.items.push(pair)}get(key,keepPair){const pair=YAMLMap.findPair(this.items,key);return!keepPair&&identity.isPair(pair)?identity.
isScalar(pair.key)?pair.key.value:pair.key:pair}set(key,value){if(typeof value!=="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML\
 set, not ${typeof value}`);const prev=YAMLMap.findPair(this.items,key);if(prev&&!value){this.items.splice(this.items.indexOf(prev),1)}else if(!prev&&value){this.
items.push(new Pair.Pair(key))}}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(
true))return super.toString(Object.assign({},ctx,{allNullValues:true}),onComment,onChompKeep);else throw new Error("Set items must all have null values")}static from(schema8,iterable,ctx){
const{replacer}=ctx;const set2=new this(schema8);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable){if(typeof replacer==="function")value=
replacer.call(iterable,value,value);set2.items.push(Pair.createPair(value,null,ctx))}return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"map",
identify:value=>value instanceof Set,nodeClass:YAMLSet,default:false,tag:"tag:yaml.org,2002:set",createNode:(schema8,iterable,ctx)=>YAMLSet.from(schema8,iterable,
ctx),resolve(map,onError){if(identity.isMap(map)){if(map.hasAllNullValues(true))return Object.assign(new YAMLSet,map);else onError("Set items must all have null\
 values")}else onError("Expected a mapping for this tag");return map}};exports2.YAMLSet=YAMLSet;exports2.set=set}});var require_timestamp=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports2){"use strict";var stringifyNumber=require_stringifyNumber();function parseSexagesimal(str,asBigInt){
const sign=str[0];const parts=sign==="-"||sign==="+"?str.substring(1):str;const num=n=>asBigInt?BigInt(n):Number(n);const res=parts.replace(/_/g,"").split(":").
reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign==="-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node;let num=n=>n;if(typeof value===
"bigint")num=n=>BigInt(n);else if(isNaN(value)||!isFinite(value))return stringifyNumber.stringifyNumber(node);let sign="";if(value<0){sign="-";value*=num(-1)}const _60=num(
60);const parts=[value%_60];if(value<60){parts.unshift(0)}else{value=(value-parts[0])/_60;parts.unshift(value%_60);if(value>=60){value=(value-parts[0])/_60;parts.
unshift(value)}}return sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime={identify:value=>typeof value==="bigint"||Number.
isInteger(value),default:true,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(
str,intAsBigInt),stringify:stringifySexagesimal};var floatTime={identify:value=>typeof value==="number",default:true,tag:"tag:yaml.org,2002:float",format:"TIME",
test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,false),stringify:stringifySexagesimal};var timestamp={identify:value=>value instanceof
Date,default:true,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[\
0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){const match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a d\
ate, starting with yyyy-mm-dd");const[,year,month,day,hour,minute,second]=match.map(Number);const millisec=match[7]?Number((match[7]+"00").substr(1,3)):0;let date2=Date.
UTC(year,month-1,day,hour||0,minute||0,second||0,millisec);const tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,false);if(Math.abs(d)<30)d*=60;date2-=6e4*
d}return new Date(date2)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};exports2.floatTime=floatTime;exports2.intTime=intTime;
exports2.timestamp=timestamp}});var require_schema3=__commonJS({"node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports2){"use strict";var map=require_map();var _null3=require_null();var seq=require_seq();
var string3=require_string();var binary=require_binary();var bool=require_bool2();var float=require_float2();var int2=require_int2();var merge3=require_merge();
var omap=require_omap();var pairs=require_pairs();var set=require_set();var timestamp=require_timestamp();var schema8=[map.map,seq.seq,string3.string,_null3.nullTag,
bool.trueTag,bool.falseTag,int2.intBin,int2.intOct,int2.int,int2.intHex,float.floatNaN,float.floatExp,float.float,binary.binary,merge3.merge,omap.omap,pairs.pairs,
set.set,timestamp.intTime,timestamp.floatTime,timestamp.timestamp];exports2.schema=schema8}});var require_tags=__commonJS({"node_modules/yaml/dist/schema/tags.js"(exports2){"use strict";var map=require_map();var _null3=require_null();var seq=require_seq();
var string3=require_string();var bool=require_bool();var float=require_float();var int2=require_int();var schema8=require_schema();var schema$1=require_schema2();
var binary=require_binary();var merge3=require_merge();var omap=require_omap();var pairs=require_pairs();var schema$2=require_schema3();var set=require_set();var timestamp=require_timestamp();
var schemas=new Map([["core",schema8.schema],["failsafe",[map.map,seq.seq,string3.string]],["json",schema$1.schema],["yaml11",schema$2.schema],["yaml-1.1",schema$2.
schema]]);var tagsByName={binary:binary.binary,bool:bool.boolTag,float:float.float,floatExp:float.floatExp,floatNaN:float.floatNaN,floatTime:timestamp.floatTime,
int:int2.int,intHex:int2.intHex,intOct:int2.intOct,intTime:timestamp.intTime,map:map.map,merge:merge3.merge,null:_null3.nullTag,omap:omap.omap,pairs:pairs.pairs,
seq:seq.seq,set:set.set,timestamp:timestamp.timestamp};var coreKnownTags={"tag:yaml.org,2002:binary":binary.binary,"tag:yaml.org,2002:merge":merge3.merge,"tag:y\
aml.org,2002:omap":omap.omap,"tag:yaml.org,2002:pairs":pairs.pairs,"tag:yaml.org,2002:set":set.set,"tag:yaml.org,2002:timestamp":timestamp.timestamp};function getTags(customTags,schemaName,addMergeTag){
const schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags){return addMergeTag&&!schemaTags.includes(merge3.merge)?schemaTags.concat(merge3.merge):schemaTags.
slice()}let tags=schemaTags;if(!tags){if(Array.isArray(customTags))tags=[];else{const keys=Array.from(schemas.keys()).filter(key=>key!=="yaml11").map(key=>JSON.
stringify(key)).join(", ");throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`)}}if(Array.isArray(customTags)){for(const tag of customTags)
tags=tags.concat(tag)}else if(typeof customTags==="function"){tags=customTags(tags.slice())}if(addMergeTag)tags=tags.concat(merge3.merge);return tags.reduce((tags2,tag)=>{
const tagObj=typeof tag==="string"?tagsByName[tag]:tag;if(!tagObj){const tagName=JSON.stringify(tag);const keys=Object.keys(tagsByName).map(key=>JSON.stringify(
key)).join(", ");throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`)}if(!tags2.includes(tagObj))tags2.push(tagObj);return tags2},[])}exports2.coreKnownTags=
coreKnownTags;exports2.getTags=getTags}});var require_Schema=__commonJS({"node_modules/yaml/dist/schema/Schema.js"(exports2){"use strict";var identity=require_identity();var map=require_map();var seq=require_seq();
var string3=require_string();var tags=require_tags();var sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.key>b.key?1:0;var Schema=class _Schema{constructor({compat,
customTags,merge:merge3,resolveKnownTags,schema:schema8,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?tags.getTags(compat,"compat"):compat?
tags.getTags(null,compat):null;this.name=typeof schema8==="string"&&schema8||"core";this.knownTags=resolveKnownTags?tags.coreKnownTags:{};this.tags=tags.getTags(
customTags,this.name,merge3);this.toStringOptions=toStringDefaults??null;Object.defineProperty(this,identity.MAP,{value:map.map});Object.defineProperty(this,identity.
SCALAR,{value:string3.string});Object.defineProperty(this,identity.SEQ,{value:seq.seq});this.sortMapEntries=typeof sortMapEntries==="function"?sortMapEntries:sortMapEntries===
true?sortMapEntriesByKey:null}clone(){const copy=Object.create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));copy.tags=this.tags.slice();return copy}};
exports2.Schema=Schema}});var require_stringifyDocument=__commonJS({"node_modules/yaml/dist/stringify/stringifyDocument.js"(exports2){"use strict";var identity=require_identity();var stringify2=require_stringify();
var stringifyComment=require_stringifyComment();function stringifyDocument(doc,options){const lines2=[];let hasDirectives=options.directives===true;if(options.directives!==
false&&doc.directives){const dir=doc.directives.toString(doc);if(dir){lines2.push(dir);hasDirectives=true}else if(doc.directives.docStart)hasDirectives=true}if(hasDirectives)
lines2.push("---");const ctx=stringify2.createStringifyContext(doc,options);const{commentString}=ctx.options;if(doc.commentBefore){if(lines2.length!==1)lines2.unshift(
"");const cs=commentString(doc.commentBefore);lines2.unshift(stringifyComment.indentComment(cs,""))}let chompKeep=false;let contentComment=null;if(doc.contents){
if(identity.isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives)lines2.push("");if(doc.contents.commentBefore){const cs=commentString(doc.contents.
commentBefore);lines2.push(stringifyComment.indentComment(cs,""))}ctx.forceBlockIndent=!!doc.comment;contentComment=doc.contents.comment}const onChompKeep=contentComment?
void 0:()=>chompKeep=true;let body=stringify2.stringify(doc.contents,ctx,()=>contentComment=null,onChompKeep);if(contentComment)body+=stringifyComment.lineComment(
body,"",commentString(contentComment));if((body[0]==="|"||body[0]===">")&&lines2[lines2.length-1]==="---"){lines2[lines2.length-1]=`--- ${body}`}else lines2.push(
body)}else{lines2.push(stringify2.stringify(doc.contents,ctx))}if(doc.directives?.docEnd){if(doc.comment){const cs=commentString(doc.comment);if(cs.includes("\n")){
lines2.push("...");lines2.push(stringifyComment.indentComment(cs,""))}else{lines2.push(`... ${cs}`)}}else{lines2.push("...")}}else{let dc=doc.comment;if(dc&&chompKeep)
dc=dc.replace(/^\n+/,"");if(dc){if((!chompKeep||contentComment)&&lines2[lines2.length-1]!=="")lines2.push("");lines2.push(stringifyComment.indentComment(commentString(
dc),""))}}return lines2.join("\n")+"\n"}exports2.stringifyDocument=stringifyDocument}});var require_Document=__commonJS({"node_modules/yaml/dist/doc/Document.js"(exports2){"use strict";var Alias=require_Alias();var Collection=require_Collection();var identity=require_identity();
var Pair=require_Pair();var toJS=require_toJS();var Schema=require_Schema();var stringifyDocument=require_stringifyDocument();var anchors=require_anchors();var applyReviver=require_applyReviver();
var createNode=require_createNode();var directives=require_directives();var Document=class _Document{constructor(value,replacer,options){this.commentBefore=null;
this.comment=null;this.errors=[];this.warnings=[];Object.defineProperty(this,identity.NODE_TYPE,{value:identity.DOC});let _replacer=null;if(typeof replacer==="f\
unction"||Array.isArray(replacer)){_replacer=replacer}else if(options===void 0&&replacer){options=replacer;replacer=void 0}const opt=Object.assign({intAsBigInt:false,
keepSourceTokens:false,logLevel:"warn",prettyErrors:true,strict:true,stringKeys:false,uniqueKeys:true,version:"1.2"},options);this.options=opt;let{version:version3}=opt;
if(options?._directives){this.directives=options._directives.atDocument();if(this.directives.yaml.explicit)version3=this.directives.yaml.version}else this.directives=
new directives.Directives({version:version3});this.setSchema(version3,options);this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){
const copy=Object.create(_Document.prototype,{[identity.NODE_TYPE]:{value:identity.DOC}});copy.commentBefore=this.commentBefore;copy.comment=this.comment;copy.errors=
this.errors.slice();copy.warnings=this.warnings.slice();copy.options=Object.assign({},this.options);if(this.directives)copy.directives=this.directives.clone();copy.
schema=this.schema.clone();copy.contents=identity.isNode(this.contents)?this.contents.clone(copy.schema):this.contents;if(this.range)copy.range=this.range.slice();
return copy}add(value){if(assertCollection(this.contents))this.contents.add(value)}addIn(path6,value){if(assertCollection(this.contents))this.contents.addIn(path6,
value)}createAlias(node,name2){if(!node.anchor){const prev=anchors.anchorNames(this);node.anchor=!name2||prev.has(name2)?anchors.findNewAnchor(name2||"a",prev):
name2}return new Alias.Alias(node.anchor)}createNode(value,replacer,options){let _replacer=void 0;if(typeof replacer==="function"){value=replacer.call({"":value},
"",value);_replacer=replacer}else if(Array.isArray(replacer)){const keyToStr=v=>typeof v==="number"||v instanceof String||v instanceof Number;const asStr=replacer.
filter(keyToStr).map(String);if(asStr.length>0)replacer=replacer.concat(asStr);_replacer=replacer}else if(options===void 0&&replacer){options=replacer;replacer=
void 0}const{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options??{};const{onAnchor,setAnchors,sourceObjects}=anchors.createNodeAnchors(
this,anchorPrefix||"a");const ctx={aliasDuplicateObjects:aliasDuplicateObjects??true,keepUndefined:keepUndefined??false,onAnchor,onTagObj,replacer:_replacer,schema:this.
schema,sourceObjects};const node=createNode.createNode(value,tag,ctx);if(flow&&identity.isCollection(node))node.flow=true;setAnchors();return node}createPair(key,value,options={}){
const k=this.createNode(key,null,options);const v=this.createNode(value,null,options);return new Pair.Pair(k,v)}delete(key){return assertCollection(this.contents)?
this.contents.delete(key):false}deleteIn(path6){if(Collection.isEmptyPath(path6)){if(this.contents==null)return false;this.contents=null;return true}return assertCollection(
this.contents)?this.contents.deleteIn(path6):false}get(key,keepScalar){return identity.isCollection(this.contents)?this.contents.get(key,keepScalar):void 0}getIn(path6,keepScalar){
if(Collection.isEmptyPath(path6))return!keepScalar&&identity.isScalar(this.contents)?this.contents.value:this.contents;return identity.isCollection(this.contents)?
this.contents.getIn(path6,keepScalar):void 0}has(key){return identity.isCollection(this.contents)?this.contents.has(key):false}hasIn(path6){if(Collection.isEmptyPath(
path6))return this.contents!==void 0;return identity.isCollection(this.contents)?this.contents.hasIn(path6):false}set(key,value){if(this.contents==null){this.contents=
Collection.collectionFromPath(this.schema,[key],value)}else if(assertCollection(this.contents)){this.contents.set(key,value)}}setIn(path6,value){if(Collection.isEmptyPath(
path6)){this.contents=value}else if(this.contents==null){this.contents=Collection.collectionFromPath(this.schema,Array.from(path6),value)}else if(assertCollection(
this.contents)){this.contents.setIn(path6,value)}}setSchema(version3,options={}){if(typeof version3==="number")version3=String(version3);let opt;switch(version3){case"\
1.1":if(this.directives)this.directives.yaml.version="1.1";else this.directives=new directives.Directives({version:"1.1"});opt={resolveKnownTags:false,schema:"y\
aml-1.1"};break;case"1.2":case"next":if(this.directives)this.directives.yaml.version=version3;else this.directives=new directives.Directives({version:version3});
opt={resolveKnownTags:true,schema:"core"};break;case null:if(this.directives)delete this.directives;opt=null;break;default:{const sv=JSON.stringify(version3);throw new Error(
`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)this.schema=options.schema;else if(opt)this.schema=new Schema.
Schema(Object.assign(opt,options));else throw new Error(`With a null YAML version, the { schema: Schema } option is required`)}toJS({json,jsonArg,mapAsMap,maxAliasCount,
onAnchor,reviver}={}){const ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===true,mapKeyWarned:false,maxAliasCount:typeof maxAliasCount==="number"?maxAliasCount:
100};const res=toJS.toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor==="function")for(const{count:count3,res:res2}of ctx.anchors.values())onAnchor(res2,count3);
return typeof reviver==="function"?applyReviver.applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:true,jsonArg,mapAsMap:false,
onAnchor})}toString(options={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options&&(!Number.isInteger(
options.indent)||Number(options.indent)<=0)){const s=JSON.stringify(options.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}return stringifyDocument.
stringifyDocument(this,options)}};function assertCollection(contents){if(identity.isCollection(contents))return true;throw new Error("Expected a YAML collection\
 as document contents")}exports2.Document=Document}});var require_errors=__commonJS({"node_modules/yaml/dist/errors.js"(exports2){"use strict";var YAMLError=class extends Error{constructor(name2,pos,code3,message){
super();this.name=name2;this.code=code3;this.message=message;this.pos=pos}};var YAMLParseError=class extends YAMLError{constructor(pos,code3,message){super("YAM\
LParseError",pos,code3,message)}};var YAMLWarning=class extends YAMLError{constructor(pos,code3,message){super("YAMLWarning",pos,code3,message)}};var prettifyError=(src,lc)=>error2=>{
if(error2.pos[0]===-1)return;error2.linePos=error2.pos.map(pos=>lc.linePos(pos));const{line:line2,col}=error2.linePos[0];error2.message+=` at line ${line2}, col\
umn ${col}`;let ci=col-1;let lineStr=src.substring(lc.lineStarts[line2-1],lc.lineStarts[line2]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){const trimStart=Math.
min(ci-39,lineStr.length-79);lineStr="\u2026"+lineStr.substring(trimStart);ci-=trimStart-1}if(lineStr.length>80)lineStr=lineStr.substring(0,79)+"\u2026";if(line2>
1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line2-2],lc.lineStarts[line2-1]);if(prev.length>80)prev=prev.substring(0,79)+"\u2026\n";
lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count3=1;const end=error2.linePos[1];if(end?.line===line2&&end.col>col){count3=Math.max(1,Math.min(end.col-col,
80-ci))}const pointer=" ".repeat(ci)+"^".repeat(count3);error2.message+=`:

${lineStr}
${pointer}
`}};exports2.YAMLError=YAMLError;exports2.YAMLParseError=YAMLParseError;exports2.YAMLWarning=YAMLWarning;exports2.prettifyError=prettifyError}});var require_resolve_props=__commonJS({"node_modules/yaml/dist/compose/resolve-props.js"(exports2){"use strict";function resolveProps(tokens,{flow,indicator,next,
offset,onError,parentIndent,startOnNewline}){let spaceBefore=false;let atNewline=startOnNewline;let hasSpace=startOnNewline;let comment="";let commentSep="";let hasNewline=false;
let reqSpace=false;let tab=null;let anchor=null;let tag=null;let newlineAfterProp=null;let comma2=null;let found=null;let start=null;for(const token of tokens){
if(reqSpace){if(token.type!=="space"&&token.type!=="newline"&&token.type!=="comma")onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from \
the next token by white space");reqSpace=false}if(tab){if(atNewline&&token.type!=="comment"&&token.type!=="newline"){onError(tab,"TAB_AS_INDENT","Tabs are not a\
llowed as indentation")}tab=null}switch(token.type){case"space":if(!flow&&(indicator!=="doc-start"||next?.type!=="flow-collection")&&token.source.includes("	")){
tab=token}hasSpace=true;break;case"comment":{if(!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");
const cb=token.source.substring(1)||" ";if(!comment)comment=cb;else comment+=commentSep+cb;commentSep="";atNewline=false;break}case"newline":if(atNewline){if(comment)
comment+=token.source;else if(!found||indicator!=="seq-item-ind")spaceBefore=true}else commentSep+=token.source;atNewline=true;hasNewline=true;if(anchor||tag)newlineAfterProp=
token;hasSpace=true;break;case"anchor":if(anchor)onError(token,"MULTIPLE_ANCHORS","A node can have at most one anchor");if(token.source.endsWith(":"))onError(token.
offset+token.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",true);anchor=token;start??(start=token.offset);atNewline=false;hasSpace=false;reqSpace=
true;break;case"tag":{if(tag)onError(token,"MULTIPLE_TAGS","A node can have at most one tag");tag=token;start??(start=token.offset);atNewline=false;hasSpace=false;
reqSpace=true;break}case indicator:if(anchor||tag)onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.source} indicator`);if(found)onError(
token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`);found=token;atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind";
hasSpace=false;break;case"comma":if(flow){if(comma2)onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`);comma2=token;atNewline=false;hasSpace=false;break}default:
onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`);atNewline=false;hasSpace=false}}const last=tokens[tokens.length-1];const end=last?last.offset+
last.source.length:offset;if(reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="comma"&&(next.type!=="scalar"||next.source!=="")){onError(
next.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space")}if(tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="\
block-map"||next?.type==="block-seq"))onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation");return{comma:comma2,found,spaceBefore,comment,hasNewline,
anchor,tag,newlineAfterProp,end,start:start??end}}exports2.resolveProps=resolveProps}});var require_util_contains_newline=__commonJS({"node_modules/yaml/dist/compose/util-contains-newline.js"(exports2){"use strict";function containsNewline(key){if(!key)
return null;switch(key.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(key.source.includes("\n"))return true;if(key.end){
for(const st of key.end)if(st.type==="newline")return true}return false;case"flow-collection":for(const it of key.items){for(const st of it.start)if(st.type==="\
newline")return true;if(it.sep){for(const st of it.sep)if(st.type==="newline")return true}if(containsNewline(it.key)||containsNewline(it.value))return true}return false;default:
return true}}exports2.containsNewline=containsNewline}});var require_util_flow_indent_check=__commonJS({"node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports2){"use strict";var utilContainsNewline=require_util_contains_newline();
function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){const end=fc.end[0];if(end.indent===indent&&(end.source==="]"||end.source==="}")&&utilContainsNewline.
containsNewline(fc)){const msg="Flow end indicator should be more indented than parent";onError(end,"BAD_INDENT",msg,true)}}}exports2.flowIndentCheck=flowIndentCheck}});var require_util_map_includes=__commonJS({"node_modules/yaml/dist/compose/util-map-includes.js"(exports2){"use strict";var identity=require_identity();function mapIncludes(ctx,items,search){
const{uniqueKeys}=ctx.options;if(uniqueKeys===false)return false;const isEqual=typeof uniqueKeys==="function"?uniqueKeys:(a,b)=>a===b||identity.isScalar(a)&&identity.
isScalar(b)&&a.value===b.value;return items.some(pair=>isEqual(pair.key,search))}exports2.mapIncludes=mapIncludes}});var require_resolve_block_map=__commonJS({"node_modules/yaml/dist/compose/resolve-block-map.js"(exports2){"use strict";var Pair=require_Pair();var YAMLMap=require_YAMLMap();
var resolveProps=require_resolve_props();var utilContainsNewline=require_util_contains_newline();var utilFlowIndentCheck=require_util_flow_indent_check();var utilMapIncludes=require_util_map_includes();
var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode,composeEmptyNode},ctx,bm,onError,tag){const NodeClass=tag?.
nodeClass??YAMLMap.YAMLMap;const map=new NodeClass(ctx.schema);if(ctx.atRoot)ctx.atRoot=false;let offset=bm.offset;let commentEnd=null;for(const collItem of bm.
items){const{start,key,sep:sep4,value}=collItem;const keyProps=resolveProps.resolveProps(start,{indicator:"explicit-key-ind",next:key??sep4?.[0],offset,onError,
parentIndent:bm.indent,startOnNewline:true});const implicitKey=!keyProps.found;if(implicitKey){if(key){if(key.type==="block-seq")onError(offset,"BLOCK_AS_IMPLIC\
IT_KEY","A block sequence may not be used as an implicit map key");else if("indent"in key&&key.indent!==bm.indent)onError(offset,"BAD_INDENT",startColMsg)}if(!keyProps.
anchor&&!keyProps.tag&&!sep4){commentEnd=keyProps.end;if(keyProps.comment){if(map.comment)map.comment+="\n"+keyProps.comment;else map.comment=keyProps.comment}continue}
if(keyProps.newlineAfterProp||utilContainsNewline.containsNewline(key)){onError(key??start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on\
 a single line")}}else if(keyProps.found?.indent!==bm.indent){onError(offset,"BAD_INDENT",startColMsg)}ctx.atKey=true;const keyStart=keyProps.end;const keyNode=key?
composeNode(ctx,key,keyProps,onError):composeEmptyNode(ctx,keyStart,start,null,keyProps,onError);if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bm.indent,
key,onError);ctx.atKey=false;if(utilMapIncludes.mapIncludes(ctx,map.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");const valueProps=resolveProps.
resolveProps(sep4??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.indent,startOnNewline:!key||key.type==="block-scalar"});
offset=valueProps.end;if(valueProps.found){if(implicitKey){if(value?.type==="block-map"&&!valueProps.hasNewline)onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested m\
appings are not allowed in compact mappings");if(ctx.options.strict&&keyProps.start<valueProps.found.offset-1024)onError(keyNode.range,"KEY_OVER_1024_CHARS","Th\
e : indicator must be at most 1024 chars after the start of an implicit block mapping key")}const valueNode=value?composeNode(ctx,value,valueProps,onError):composeEmptyNode(
ctx,offset,sep4,null,valueProps,onError);if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bm.indent,value,onError);offset=valueNode.range[2];const pair=new Pair.
Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens)pair.srcToken=collItem;map.items.push(pair)}else{if(implicitKey)onError(keyNode.range,"MISSING_CHAR","Im\
plicit map keys need to be followed by map values");if(valueProps.comment){if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.
comment}const pair=new Pair.Pair(keyNode);if(ctx.options.keepSourceTokens)pair.srcToken=collItem;map.items.push(pair)}}if(commentEnd&&commentEnd<offset)onError(
commentEnd,"IMPOSSIBLE","Map comment with trailing content");map.range=[bm.offset,offset,commentEnd??offset];return map}exports2.resolveBlockMap=resolveBlockMap}});var require_resolve_block_seq=__commonJS({"node_modules/yaml/dist/compose/resolve-block-seq.js"(exports2){"use strict";var YAMLSeq=require_YAMLSeq();var resolveProps=require_resolve_props();
var utilFlowIndentCheck=require_util_flow_indent_check();function resolveBlockSeq({composeNode,composeEmptyNode},ctx,bs,onError,tag){const NodeClass=tag?.nodeClass??
YAMLSeq.YAMLSeq;const seq=new NodeClass(ctx.schema);if(ctx.atRoot)ctx.atRoot=false;if(ctx.atKey)ctx.atKey=false;let offset=bs.offset;let commentEnd=null;for(const{
start,value}of bs.items){const props=resolveProps.resolveProps(start,{indicator:"seq-item-ind",next:value,offset,onError,parentIndent:bs.indent,startOnNewline:true});
if(!props.found){if(props.anchor||props.tag||value){if(value?.type==="block-seq")onError(props.end,"BAD_INDENT","All sequence items must start at the same colum\
n");else onError(offset,"MISSING_CHAR","Sequence item without - indicator")}else{commentEnd=props.end;if(props.comment)seq.comment=props.comment;continue}}const node=value?
composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);if(ctx.schema.compat)utilFlowIndentCheck.flowIndentCheck(bs.indent,
value,onError);offset=node.range[2];seq.items.push(node)}seq.range=[bs.offset,offset,commentEnd??offset];return seq}exports2.resolveBlockSeq=resolveBlockSeq}});var require_resolve_end=__commonJS({"node_modules/yaml/dist/compose/resolve-end.js"(exports2){"use strict";function resolveEnd(end,offset,reqSpace,onError){let comment="";
if(end){let hasSpace=false;let sep4="";for(const token of end){const{source,type}=token;switch(type){case"space":hasSpace=true;break;case"comment":{if(reqSpace&&
!hasSpace)onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const cb=source.substring(1)||" ";if(!comment)comment=
cb;else comment+=sep4+cb;sep4="";break}case"newline":if(comment)sep4+=source;hasSpace=true;break;default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${type} at\
 node end`)}offset+=source.length}}return{comment,offset}}exports2.resolveEnd=resolveEnd}});var require_resolve_flow_collection=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports2){"use strict";var identity=require_identity();
var Pair=require_Pair();var YAMLMap=require_YAMLMap();var YAMLSeq=require_YAMLSeq();var resolveEnd=require_resolve_end();var resolveProps=require_resolve_props();
var utilContainsNewline=require_util_contains_newline();var utilMapIncludes=require_util_map_includes();var blockMsg="Block collections are not allowed within f\
low collections";var isBlock=token=>token&&(token.type==="block-map"||token.type==="block-seq");function resolveFlowCollection({composeNode,composeEmptyNode},ctx,fc,onError,tag){
const isMap4=fc.start.source==="{";const fcName=isMap4?"flow map":"flow sequence";const NodeClass=tag?.nodeClass??(isMap4?YAMLMap.YAMLMap:YAMLSeq.YAMLSeq);const coll=new NodeClass(
ctx.schema);coll.flow=true;const atRoot=ctx.atRoot;if(atRoot)ctx.atRoot=false;if(ctx.atKey)ctx.atKey=false;let offset=fc.offset+fc.start.source.length;for(let i=0;i<
fc.items.length;++i){const collItem=fc.items[i];const{start,key,sep:sep4,value}=collItem;const props=resolveProps.resolveProps(start,{flow:fcName,indicator:"exp\
licit-key-ind",next:key??sep4?.[0],offset,onError,parentIndent:fc.indent,startOnNewline:false});if(!props.found){if(!props.anchor&&!props.tag&&!sep4&&!value){if(i===
0&&props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(i<fc.items.length-1)onError(props.start,"UNEXPECTED_TOKEN",`Unexpecte\
d empty item in ${fcName}`);if(props.comment){if(coll.comment)coll.comment+="\n"+props.comment;else coll.comment=props.comment}offset=props.end;continue}if(!isMap4&&
ctx.options.strict&&utilContainsNewline.containsNewline(key))onError(key,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single l\
ine")}if(i===0){if(props.comma)onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`)}else{if(!props.comma)onError(props.start,"MISSING_CHAR",`Miss\
ing , between ${fcName} items`);if(props.comment){let prevItemComment="";loop:for(const st of start){switch(st.type){case"comma":case"space":break;case"comment":
prevItemComment=st.source.substring(1);break loop;default:break loop}}if(prevItemComment){let prev=coll.items[coll.items.length-1];if(identity.isPair(prev))prev=
prev.value??prev.key;if(prev.comment)prev.comment+="\n"+prevItemComment;else prev.comment=prevItemComment;props.comment=props.comment.substring(prevItemComment.
length+1)}}}if(!isMap4&&!sep4&&!props.found){const valueNode=value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,sep4,null,props,onError);
coll.items.push(valueNode);offset=valueNode.range[2];if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else{ctx.atKey=true;const keyStart=props.
end;const keyNode=key?composeNode(ctx,key,props,onError):composeEmptyNode(ctx,keyStart,start,null,props,onError);if(isBlock(key))onError(keyNode.range,"BLOCK_IN\
_FLOW",blockMsg);ctx.atKey=false;const valueProps=resolveProps.resolveProps(sep4??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,
parentIndent:fc.indent,startOnNewline:false});if(valueProps.found){if(!isMap4&&!props.found&&ctx.options.strict){if(sep4)for(const st of sep4){if(st===valueProps.
found)break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}if(props.start<
valueProps.found.offset-1024)onError(valueProps.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequ\
ence key")}}else if(value){if("source"in value&&value.source?.[0]===":")onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`);else onError(valueProps.
start,"MISSING_CHAR",`Missing , or : between ${fcName} items`)}const valueNode=value?composeNode(ctx,value,valueProps,onError):valueProps.found?composeEmptyNode(
ctx,valueProps.end,sep4,null,valueProps,onError):null;if(valueNode){if(isBlock(value))onError(valueNode.range,"BLOCK_IN_FLOW",blockMsg)}else if(valueProps.comment){
if(keyNode.comment)keyNode.comment+="\n"+valueProps.comment;else keyNode.comment=valueProps.comment}const pair=new Pair.Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens)
pair.srcToken=collItem;if(isMap4){const map=coll;if(utilMapIncludes.mapIncludes(ctx,map.items,keyNode))onError(keyStart,"DUPLICATE_KEY","Map keys must be unique");
map.items.push(pair)}else{const map=new YAMLMap.YAMLMap(ctx.schema);map.flow=true;map.items.push(pair);const endRange=(valueNode??keyNode).range;map.range=[keyNode.
range[0],endRange[1],endRange[2]];coll.items.push(map)}offset=valueNode?valueNode.range[2]:valueProps.end}}const expectedEnd=isMap4?"}":"]";const[ce,...ee]=fc.end;
let cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+ce.source.length;else{const name2=fcName[0].toUpperCase()+fcName.substring(1);const msg=atRoot?`${name2}\
 must end with a ${expectedEnd}`:`${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSING_CHAR":
"BAD_INDENT",msg);if(ce&&ce.source.length!==1)ee.unshift(ce)}if(ee.length>0){const end=resolveEnd.resolveEnd(ee,cePos,ctx.options.strict,onError);if(end.comment){
if(coll.comment)coll.comment+="\n"+end.comment;else coll.comment=end.comment}coll.range=[fc.offset,cePos,end.offset]}else{coll.range=[fc.offset,cePos,cePos]}return coll}
exports2.resolveFlowCollection=resolveFlowCollection}});var require_compose_collection=__commonJS({"node_modules/yaml/dist/compose/compose-collection.js"(exports2){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var YAMLMap=require_YAMLMap();var YAMLSeq=require_YAMLSeq();var resolveBlockMap=require_resolve_block_map();var resolveBlockSeq=require_resolve_block_seq();var resolveFlowCollection=require_resolve_flow_collection();
function resolveCollection(CN,ctx,token,onError,tagName,tag){const coll=token.type==="block-map"?resolveBlockMap.resolveBlockMap(CN,ctx,token,onError,tag):token.
type==="block-seq"?resolveBlockSeq.resolveBlockSeq(CN,ctx,token,onError,tag):resolveFlowCollection.resolveFlowCollection(CN,ctx,token,onError,tag);const Coll=coll.
constructor;if(tagName==="!"||tagName===Coll.tagName){coll.tag=Coll.tagName;return coll}if(tagName)coll.tag=tagName;return coll}function composeCollection(CN,ctx,token,props,onError){
const tagToken=props.tag;const tagName=!tagToken?null:ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg));if(token.type==="b\
lock-seq"){const{anchor,newlineAfterProp:nl}=props;const lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;if(lastProp&&(!nl||
nl.offset<lastProp.offset)){const message="Missing newline after block sequence props";onError(lastProp,"MISSING_CHAR",message)}}const expType=token.type==="blo\
ck-map"?"map":token.type==="block-seq"?"seq":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===YAMLMap.YAMLMap.tagName&&expType===
"map"||tagName===YAMLSeq.YAMLSeq.tagName&&expType==="seq"){return resolveCollection(CN,ctx,token,onError,tagName)}let tag=ctx.schema.tags.find(t=>t.tag===tagName&&
t.collection===expType);if(!tag){const kt=ctx.schema.knownTags[tagName];if(kt?.collection===expType){ctx.schema.tags.push(Object.assign({},kt,{default:false}));
tag=kt}else{if(kt){onError(tagToken,"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,true)}else{onError(
tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,true)}return resolveCollection(CN,ctx,token,onError,tagName)}}const coll=resolveCollection(CN,ctx,token,
onError,tagName,tag);const res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??coll;const node=identity.isNode(res)?res:new Scalar.
Scalar(res);node.range=coll.range;node.tag=tagName;if(tag?.format)node.format=tag.format;return node}exports2.composeCollection=composeCollection}});var require_resolve_block_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports2){"use strict";var Scalar=require_Scalar();function resolveBlockScalar(ctx,scalar,onError){
const start=scalar.offset;const header=parseBlockScalarHeader(scalar,ctx.options.strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,
start]};const type=header.mode===">"?Scalar.Scalar.BLOCK_FOLDED:Scalar.Scalar.BLOCK_LITERAL;const lines2=scalar.source?splitLines(scalar.source):[];let chompStart=lines2.
length;for(let i=lines2.length-1;i>=0;--i){const content=lines2[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){const value2=header.
chomp==="+"&&lines2.length>0?"\n".repeat(Math.max(1,lines2.length-1)):"";let end2=start+header.length;if(scalar.source)end2+=scalar.source.length;return{value:value2,
type,comment:header.comment,range:[start,end2,end2]}}let trimIndent=scalar.indent+header.indent;let offset=scalar.offset+header.length;let contentStart=0;for(let i=0;i<
chompStart;++i){const[indent,content]=lines2[i];if(content===""||content==="\r"){if(header.indent===0&&indent.length>trimIndent)trimIndent=indent.length}else{if(indent.
length<trimIndent){const message="Block scalars with more-indented leading empty lines must use an explicit indentation indicator";onError(offset+indent.length,
"MISSING_CHAR",message)}if(header.indent===0)trimIndent=indent.length;contentStart=i;if(trimIndent===0&&!ctx.atRoot){const message="Block scalar values in colle\
ctions must be indented";onError(offset,"BAD_INDENT",message)}break}offset+=indent.length+content.length+1}for(let i=lines2.length-1;i>=chompStart;--i){if(lines2[i][0].
length>trimIndent)chompStart=i+1}let value="";let sep4="";let prevMoreIndented=false;for(let i=0;i<contentStart;++i)value+=lines2[i][0].slice(trimIndent)+"\n";for(let i=contentStart;i<
chompStart;++i){let[indent,content]=lines2[i];offset+=indent.length+content.length+1;const crlf=content[content.length-1]==="\r";if(crlf)content=content.slice(0,
-1);if(content&&indent.length<trimIndent){const src=header.indent?"explicit indentation indicator":"first line";const message=`Block scalar lines must not be le\
ss indented than their ${src}`;onError(offset-content.length-(crlf?2:1),"BAD_INDENT",message);indent=""}if(type===Scalar.Scalar.BLOCK_LITERAL){value+=sep4+indent.
slice(trimIndent)+content;sep4="\n"}else if(indent.length>trimIndent||content[0]==="	"){if(sep4===" ")sep4="\n";else if(!prevMoreIndented&&sep4==="\n")sep4="\n\n";
value+=sep4+indent.slice(trimIndent)+content;sep4="\n";prevMoreIndented=true}else if(content===""){if(sep4==="\n")value+="\n";else sep4="\n"}else{value+=sep4+content;
sep4=" ";prevMoreIndented=false}}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines2.length;++i)value+="\n"+lines2[i][0].slice(trimIndent);
if(value[value.length-1]!=="\n")value+="\n";break;default:value+="\n"}const end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,
range:[start,end,end]}}function parseBlockScalarHeader({offset,props},strict,onError){if(props[0].type!=="block-scalar-header"){onError(props[0],"IMPOSSIBLE","B\
lock scalar header not found");return null}const{source}=props[0];const mode=source[0];let indent=0;let chomp="";let error2=-1;for(let i=1;i<source.length;++i){
const ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{const n=Number(ch);if(!indent&&n)indent=n;else if(error2===-1)error2=offset+i}}if(error2!==-1)onError(
error2,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=false;let comment="";let length=source.length;for(let i=1;i<props.
length;++i){const token=props[i];switch(token.type){case"space":hasSpace=true;case"newline":length+=token.source.length;break;case"comment":if(strict&&!hasSpace){
const message="Comments must be separated from other tokens by white space characters";onError(token,"MISSING_CHAR",message)}length+=token.source.length;comment=
token.source.substring(1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message);length+=token.source.length;break;default:{const message=`Unexpected\
 token in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);const ts=token.source;if(ts&&typeof ts==="string")length+=ts.length}}}return{
mode,indent,chomp,comment,length}}function splitLines(source){const split=source.split(/\n( *)/);const first=split[0];const m=first.match(/^( *)/);const line0=m?.[1]?
[m[1],first.slice(m[1].length)]:["",first];const lines2=[line0];for(let i=1;i<split.length;i+=2)lines2.push([split[i],split[i+1]]);return lines2}exports2.resolveBlockScalar=
resolveBlockScalar}});var require_resolve_flow_scalar=__commonJS({"node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports2){"use strict";var Scalar=require_Scalar();var resolveEnd=require_resolve_end();
function resolveFlowScalar(scalar,strict,onError){const{offset,type,source,end}=scalar;let _type;let value;const _onError=(rel,code3,msg)=>onError(offset+rel,code3,
msg);switch(type){case"scalar":_type=Scalar.Scalar.PLAIN;value=plainValue(source,_onError);break;case"single-quoted-scalar":_type=Scalar.Scalar.QUOTE_SINGLE;value=
singleQuotedValue(source,_onError);break;case"double-quoted-scalar":_type=Scalar.Scalar.QUOTE_DOUBLE;value=doubleQuotedValue(source,_onError);break;default:onError(
scalar,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${type}`);return{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.
length]}}const valueEnd=offset+source.length;const re=resolveEnd.resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.comment,range:[offset,
valueEnd,re.offset]}}function plainValue(source,onError){let badChar="";switch(source[0]){case"	":badChar="a tab character";break;case",":badChar="flow indicato\
r character ,";break;case"%":badChar="directive indicator character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{
badChar=`reserved character ${source[0]}`;break}}if(badChar)onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`);return unfoldLines(source)}
function singleQuotedValue(source,onError){if(source[source.length-1]!=="'"||source.length===1)onError(source.length,"MISSING_CHAR","Missing closing 'quote");return unfoldLines(
source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){const line2=/(.*?)\r?\n/sy;let match=line2.exec(source);if(!match)return source;let trimEnd,
trimBoth;try{trimEnd=new RegExp("(?<![ 	])[ 	]+$");trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/;trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].
replace(trimEnd,"");let sep4=" ";let pos=line2.lastIndex;while(match=line2.exec(source)){const lm=match[1].replace(trimBoth,"");if(lm===""){if(sep4==="\n")res+=
sep4;else sep4="\n"}else{res+=sep4+lm;sep4=" "}pos=line2.lastIndex}const last=/[ \t]*(.*)/sy;last.lastIndex=pos;match=last.exec(source);return res+sep4+(match?.[1]??
"")}function doubleQuotedValue(source,onError){let res="";for(let i=1;i<source.length-1;++i){const ch=source[i];if(ch==="\r"&&source[i+1]==="\n")continue;if(ch===
"\n"){const{fold:fold2,offset}=foldNewline(source,i);res+=fold2;i=offset}else if(ch==="\\"){let next=source[++i];const cc=escapeCodes[next];if(cc)res+=cc;else if(next===
"\n"){next=source[i+1];while(next===" "||next==="	")next=source[++i+1]}else if(next==="\r"&&source[i+1]==="\n"){next=source[++i+1];while(next===" "||next==="	")
next=source[++i+1]}else if(next==="x"||next==="u"||next==="U"){const length=next==="x"?2:next==="u"?4:8;res+=parseCharCode(source,i+1,length,onError);i+=length}else{
const raw=source.substr(i-1,2);onError(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`);res+=raw}}else if(ch===" "||ch==="	"){const wsStart=i;let next=source[i+
1];while(next===" "||next==="	")next=source[++i+1];if(next!=="\n"&&!(next==="\r"&&source[i+2]==="\n"))res+=i>wsStart?source.slice(wsStart,i+1):ch}else{res+=ch}}
if(source[source.length-1]!=='"'||source.length===1)onError(source.length,"MISSING_CHAR",'Missing closing "quote');return res}function foldNewline(source,offset){
let fold2="";let ch=source[offset+1];while(ch===" "||ch==="	"||ch==="\n"||ch==="\r"){if(ch==="\r"&&source[offset+2]!=="\n")break;if(ch==="\n")fold2+="\n";offset+=
1;ch=source[offset+1]}if(!fold2)fold2=" ";return{fold:fold2,offset}}var escapeCodes={"0":"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:"\n",r:"\r",t:"	",v:"\v",N:"\x85",
_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){const cc=source.substr(offset,length);
const ok=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc);const code3=ok?parseInt(cc,16):NaN;try{return String.fromCodePoint(code3)}catch{const raw=source.substr(offset-
2,length+2);onError(offset-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`);return raw}}exports2.resolveFlowScalar=resolveFlowScalar}});var require_compose_scalar=__commonJS({"node_modules/yaml/dist/compose/compose-scalar.js"(exports2){"use strict";var identity=require_identity();var Scalar=require_Scalar();
var resolveBlockScalar=require_resolve_block_scalar();var resolveFlowScalar=require_resolve_flow_scalar();function composeScalar(ctx,token,tagToken,onError){const{
value,type,comment,range:range2}=token.type==="block-scalar"?resolveBlockScalar.resolveBlockScalar(ctx,token,onError):resolveFlowScalar.resolveFlowScalar(token,
ctx.options.strict,onError);const tagName=tagToken?ctx.directives.tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;let tag;if(ctx.options.
stringKeys&&ctx.atKey){tag=ctx.schema[identity.SCALAR]}else if(tagName)tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError);else if(token.type==="\
scalar")tag=findScalarTagByTest(ctx,value,token,onError);else tag=ctx.schema[identity.SCALAR];let scalar;try{const res=tag.resolve(value,msg=>onError(tagToken??
token,"TAG_RESOLVE_FAILED",msg),ctx.options);scalar=identity.isScalar(res)?res:new Scalar.Scalar(res)}catch(error2){const msg=error2 instanceof Error?error2.message:
String(error2);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg);scalar=new Scalar.Scalar(value)}scalar.range=range2;scalar.source=value;if(type)scalar.type=type;
if(tagName)scalar.tag=tagName;if(tag.format)scalar.format=tag.format;if(comment)scalar.comment=comment;return scalar}function findScalarTagByName(schema8,value,tagName,tagToken,onError){
if(tagName==="!")return schema8[identity.SCALAR];const matchWithTest=[];for(const tag of schema8.tags){if(!tag.collection&&tag.tag===tagName){if(tag.default&&tag.
test)matchWithTest.push(tag);else return tag}}for(const tag of matchWithTest)if(tag.test?.test(value))return tag;const kt=schema8.knownTags[tagName];if(kt&&!kt.
collection){schema8.tags.push(Object.assign({},kt,{default:false,test:void 0}));return kt}onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!==
"tag:yaml.org,2002:str");return schema8[identity.SCALAR]}function findScalarTagByTest({atKey,directives,schema:schema8},value,token,onError){const tag=schema8.tags.
find(tag2=>(tag2.default===true||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema8[identity.SCALAR];if(schema8.compat){const compat=schema8.compat.
find(tag2=>tag2.default&&tag2.test?.test(value))??schema8[identity.SCALAR];if(tag.tag!==compat.tag){const ts=directives.tagString(tag.tag);const cs=directives.tagString(
compat.tag);const msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RESOLVE_FAILED",msg,true)}}return tag}exports2.composeScalar=composeScalar}});var require_util_empty_scalar_position=__commonJS({"node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports2){"use strict";function emptyScalarPosition(offset,before,pos){
if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;
continue}st=before[++i];while(st?.type==="space"){offset+=st.source.length;st=before[++i]}break}}return offset}exports2.emptyScalarPosition=emptyScalarPosition}});var require_compose_node=__commonJS({"node_modules/yaml/dist/compose/compose-node.js"(exports2){"use strict";var Alias=require_Alias();var identity=require_identity();
var composeCollection=require_compose_collection();var composeScalar=require_compose_scalar();var resolveEnd=require_resolve_end();var utilEmptyScalarPosition=require_util_empty_scalar_position();
var CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){const atKey=ctx.atKey;const{spaceBefore,comment,anchor,tag}=props;let node;let isSrcToken=true;
switch(token.type){case"alias":node=composeAlias(ctx,token,onError);if(anchor||tag)onError(token,"ALIAS_PROPS","An alias node must not specify any properties");
break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":node=composeScalar.composeScalar(ctx,token,tag,onError);if(anchor)node.
anchor=anchor.source.substring(1);break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection.composeCollection(CN,ctx,token,props,onError);
if(anchor)node.anchor=anchor.source.substring(1)}catch(error2){const message=error2 instanceof Error?error2.message:String(error2);onError(token,"RESOURCE_EXHAU\
STION",message)}break;default:{const message=token.type==="error"?token.message:`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message);
isSrcToken=false}}node??(node=composeEmptyNode(ctx,token.offset,void 0,null,props,onError));if(anchor&&node.anchor==="")onError(anchor,"BAD_ALIAS","Anchor canno\
t be an empty string");if(atKey&&ctx.options.stringKeys&&(!identity.isScalar(node)||typeof node.value!=="string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")){
const msg="With stringKeys, all keys must be strings";onError(tag??token,"NON_STRING_KEY",msg)}if(spaceBefore)node.spaceBefore=true;if(comment){if(token.type===
"scalar"&&token.source==="")node.comment=comment;else node.commentBefore=comment}if(ctx.options.keepSourceTokens&&isSrcToken)node.srcToken=token;return node}function composeEmptyNode(ctx,offset,before,pos,{
spaceBefore,comment,anchor,tag,end},onError){const token={type:"scalar",offset:utilEmptyScalarPosition.emptyScalarPosition(offset,before,pos),indent:-1,source:""};
const node=composeScalar.composeScalar(ctx,token,tag,onError);if(anchor){node.anchor=anchor.source.substring(1);if(node.anchor==="")onError(anchor,"BAD_ALIAS","\
Anchor cannot be an empty string")}if(spaceBefore)node.spaceBefore=true;if(comment){node.comment=comment;node.range[2]=end}return node}function composeAlias({options},{
offset,source,end},onError){const alias=new Alias.Alias(source.substring(1));if(alias.source==="")onError(offset,"BAD_ALIAS","Alias cannot be an empty string");
if(alias.source.endsWith(":"))onError(offset+source.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",true);const valueEnd=offset+source.length;const re=resolveEnd.
resolveEnd(end,valueEnd,options.strict,onError);alias.range=[offset,valueEnd,re.offset];if(re.comment)alias.comment=re.comment;return alias}exports2.composeEmptyNode=
composeEmptyNode;exports2.composeNode=composeNode}});var require_compose_doc=__commonJS({"node_modules/yaml/dist/compose/compose-doc.js"(exports2){"use strict";var Document=require_Document();var composeNode=require_compose_node();
var resolveEnd=require_resolve_end();var resolveProps=require_resolve_props();function composeDoc(options,directives,{offset,start,value,end},onError){const opts=Object.
assign({_directives:directives},options);const doc=new Document.Document(void 0,opts);const ctx={atKey:false,atRoot:true,directives:doc.directives,options:doc.options,
schema:doc.schema};const props=resolveProps.resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:true});if(props.
found){doc.directives.docStart=true;if(value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline)onError(props.end,"MISSING_CHAR","Block co\
llection cannot start on same line with directives-end marker")}doc.contents=value?composeNode.composeNode(ctx,value,props,onError):composeNode.composeEmptyNode(
ctx,props.end,start,null,props,onError);const contentEnd=doc.contents.range[2];const re=resolveEnd.resolveEnd(end,contentEnd,false,onError);if(re.comment)doc.comment=
re.comment;doc.range=[offset,contentEnd,re.offset];return doc}exports2.composeDoc=composeDoc}});var require_composer=__commonJS({"node_modules/yaml/dist/compose/composer.js"(exports2){"use strict";var node_process=require("process");var directives=require_directives();
var Document=require_Document();var errors=require_errors();var identity=require_identity();var composeDoc=require_compose_doc();var resolveEnd=require_resolve_end();
function getErrorPos(src){if(typeof src==="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],src[1]];const{offset,source}=src;return[
offset,offset+(typeof source==="string"?source.length:1)]}function parsePrelude(prelude){let comment="";let atComment=false;let afterEmptyLine=false;for(let i=0;i<
prelude.length;++i){const source=prelude[i];switch(source[0]){case"#":comment+=(comment===""?"":afterEmptyLine?"\n\n":"\n")+(source.substring(1)||" ");atComment=
true;afterEmptyLine=false;break;case"%":if(prelude[i+1]?.[0]!=="#")i+=1;atComment=false;break;default:if(!atComment)afterEmptyLine=true;atComment=false}}return{
comment,afterEmptyLine}}var Composer2=class{constructor(options={}){this.doc=null;this.atDirectives=false;this.prelude=[];this.errors=[];this.warnings=[];this.onError=
(source,code3,message,warning3)=>{const pos=getErrorPos(source);if(warning3)this.warnings.push(new errors.YAMLWarning(pos,code3,message));else this.errors.push(
new errors.YAMLParseError(pos,code3,message))};this.directives=new directives.Directives({version:options.version||"1.2"});this.options=options}decorate(doc,afterDoc){
const{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){const dc=doc.contents;if(afterDoc){doc.comment=doc.comment?`${doc.comment}
${comment}`:comment}else if(afterEmptyLine||doc.directives.docStart||!dc){doc.commentBefore=comment}else if(identity.isCollection(dc)&&!dc.flow&&dc.items.length>
0){let it=dc.items[0];if(identity.isPair(it))it=it.key;const cb=it.commentBefore;it.commentBefore=cb?`${comment}
${cb}`:comment}else{const cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)doc.warnings.push(this.
warnings[i])}else{doc.errors=this.errors;doc.warnings=this.warnings}this.prelude=[];this.errors=[];this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.
prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(tokens,forceDoc=false,endOffset=-1){for(const token of tokens)yield*this.
next(token);yield*this.end(forceDoc,endOffset)}*next(token){if(node_process.env.LOG_STREAM)console.dir(token,{depth:null});switch(token.type){case"directive":this.
directives.add(token.source,(offset,message,warning3)=>{const pos=getErrorPos(token);pos[0]+=offset;this.onError(pos,"BAD_DIRECTIVE",message,warning3)});this.prelude.
push(token.source);this.atDirectives=true;break;case"document":{const doc=composeDoc.composeDoc(this.options,this.directives,token,this.onError);if(this.atDirectives&&
!doc.directives.docStart)this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line");this.decorate(doc,false);if(this.doc)yield this.doc;
this.doc=doc;this.atDirectives=false;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(token.source);break;case"error":{
const msg=token.source?`${token.message}: ${JSON.stringify(token.source)}`:token.message;const error2=new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_T\
OKEN",msg);if(this.atDirectives||!this.doc)this.errors.push(error2);else this.doc.errors.push(error2);break}case"doc-end":{if(!this.doc){const msg="Unexpected d\
oc-end without preceding document";this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.doc.directives.docEnd=true;
const end=resolveEnd.resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);this.decorate(this.doc,true);if(end.comment){const dc=this.
doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new errors.YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",`Unsuppo\
rted token ${token.type}`))}}*end(forceDoc=false,endOffset=-1){if(this.doc){this.decorate(this.doc,true);yield this.doc;this.doc=null}else if(forceDoc){const opts=Object.
assign({_directives:this.directives},this.options);const doc=new Document.Document(void 0,opts);if(this.atDirectives)this.onError(endOffset,"MISSING_CHAR","Miss\
ing directives-end indicator line");doc.range=[0,endOffset,endOffset];this.decorate(doc,false);yield doc}}};exports2.Composer=Composer2}});var require_cst_scalar=__commonJS({"node_modules/yaml/dist/parse/cst-scalar.js"(exports2){"use strict";var resolveBlockScalar=require_resolve_block_scalar();var resolveFlowScalar=require_resolve_flow_scalar();
var errors=require_errors();var stringifyString=require_stringifyString();function resolveAsScalar(token,strict=true,onError){if(token){const _onError=(pos,code3,message)=>{
const offset=typeof pos==="number"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code3,message);else throw new errors.YAMLParseError([offset,
offset+1],code3,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar.resolveFlowScalar(token,
strict,_onError);case"block-scalar":return resolveBlockScalar.resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
const{implicitKey=false,indent,inFlow=false,offset=-1,type="PLAIN"}=context;const source=stringifyString.stringifyString({type,value},{implicitKey,indent:indent>
0?" ".repeat(indent):"",inFlow,options:{blockQuote:true,lineWidth:-1}});const end=context.end??[{type:"newline",offset:-1,indent,source:"\n"}];switch(source[0]){case"\
|":case">":{const he=source.indexOf("\n");const head=source.substring(0,he);const body=source.substring(he+1)+"\n";const props=[{type:"block-scalar-header",offset,
indent,source:head}];if(!addEndtoBlockProps(props,end))props.push({type:"newline",offset:-1,indent,source:"\n"});return{type:"block-scalar",offset,indent,props,
source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,end};case"'":return{type:"single-quoted-scalar",offset,indent,source,end};default:return{
type:"scalar",offset,indent,source,end}}}function setScalarValue(token,value,context={}){let{afterKey=false,implicitKey=false,inFlow=false,type}=context;let indent="\
indent"in token?token.indent:null;if(afterKey&&typeof indent==="number")indent+=2;if(!type)switch(token.type){case"single-quoted-scalar":type="QUOTE_SINGLE";break;case"\
double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{const header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid \
block scalar header");type=header.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}const source=stringifyString.stringifyString({type,value},
{implicitKey:implicitKey||indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:true,lineWidth:-1}});switch(source[0]){case"\
|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"'":setFlowScalarValue(token,source,
"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){const he=source.indexOf("\n");const head=source.
substring(0,he);const body=source.substring(he+1)+"\n";if(token.type==="block-scalar"){const header=token.props[0];if(header.type!=="block-scalar-header")throw new Error(
"Invalid block scalar header");header.source=head;token.source=body}else{const{offset}=token;const indent="indent"in token?token.indent:-1;const props=[{type:"b\
lock-scalar-header",offset,indent,source:head}];if(!addEndtoBlockProps(props,"end"in token?token.end:void 0))props.push({type:"newline",offset:-1,indent,source:"\
\n"});for(const key of Object.keys(token))if(key!=="type"&&key!=="offset")delete token[key];Object.assign(token,{type:"block-scalar",indent,props,source:body})}}
function addEndtoBlockProps(props,end){if(end)for(const st of end)switch(st.type){case"space":case"comment":props.push(st);break;case"newline":props.push(st);return true}
return false}function setFlowScalarValue(token,source,type){switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type;
token.source=source;break;case"block-scalar":{const end=token.props.slice(1);let oa=source.length;if(token.props[0].type==="block-scalar-header")oa-=token.props[0].
source.length;for(const tok of end)tok.offset+=oa;delete token.props;Object.assign(token,{type,source,end});break}case"block-map":case"block-seq":{const offset=token.
offset+source.length;const nl={type:"newline",offset,indent:token.indent,source:"\n"};delete token.items;Object.assign(token,{type,source,end:[nl]});break}default:{
const indent="indent"in token?token.indent:-1;const end="end"in token&&Array.isArray(token.end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.
type==="newline"):[];for(const key of Object.keys(token))if(key!=="type"&&key!=="offset")delete token[key];Object.assign(token,{type,indent,source,end})}}}exports2.
createScalarToken=createScalarToken;exports2.resolveAsScalar=resolveAsScalar;exports2.setScalarValue=setScalarValue}});var require_cst_stringify=__commonJS({"node_modules/yaml/dist/parse/cst-stringify.js"(exports2){"use strict";var stringify2=cst=>"type"in cst?stringifyToken(cst):
stringifyItem(cst);function stringifyToken(token){switch(token.type){case"block-scalar":{let res="";for(const tok of token.props)res+=stringifyToken(tok);return res+
token.source}case"block-map":case"block-seq":{let res="";for(const item2 of token.items)res+=stringifyItem(item2);return res}case"flow-collection":{let res=token.
start.source;for(const item2 of token.items)res+=stringifyItem(item2);for(const st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(
token);if(token.end)for(const st of token.end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(const st of token.end)res+=
st.source;return res}}}function stringifyItem({start,key,sep:sep4,value}){let res="";for(const st of start)res+=st.source;if(key)res+=stringifyToken(key);if(sep4)
for(const st of sep4)res+=st.source;if(value)res+=stringifyToken(value);return res}exports2.stringify=stringify2}});var require_cst_visit=__commonJS({"node_modules/yaml/dist/parse/cst-visit.js"(exports2){"use strict";var BREAK=Symbol("break visit");var SKIP=Symbol("skip child\
ren");var REMOVE=Symbol("remove item");function visit(cst,visitor){if("type"in cst&&cst.type==="document")cst={start:cst.start,value:cst.value};_visit(Object.freeze(
[]),cst,visitor)}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;visit.itemAtPath=(cst,path6)=>{let item2=cst;for(const[field,index]of path6){const tok=item2?.[field];
if(tok&&"items"in tok){item2=tok.items[index]}else return void 0}return item2};visit.parentCollection=(cst,path6)=>{const parent=visit.itemAtPath(cst,path6.slice(
0,-1));const field=path6[path6.length-1][0];const coll=parent?.[field];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")};function _visit(path6,item2,visitor){
let ctrl=visitor(item2,path6);if(typeof ctrl==="symbol")return ctrl;for(const field of["key","value"]){const token=item2[field];if(token&&"items"in token){for(let i=0;i<
token.items.length;++i){const ci=_visit(Object.freeze(path6.concat([[field,i]])),token.items[i],visitor);if(typeof ci==="number")i=ci-1;else if(ci===BREAK)return BREAK;else if(ci===
REMOVE){token.items.splice(i,1);i-=1}}if(typeof ctrl==="function"&&field==="key")ctrl=ctrl(item2,path6)}}return typeof ctrl==="function"?ctrl(item2,path6):ctrl}
exports2.visit=visit}});var require_cst=__commonJS({"node_modules/yaml/dist/parse/cst.js"(exports2){"use strict";var cstScalar=require_cst_scalar();var cstStringify=require_cst_stringify();
var cstVisit=require_cst_visit();var BOM="\uFEFF";var DOCUMENT="";var FLOW_END="";var SCALAR="";var isCollection=token=>!!token&&"items"in token;var isScalar3=token=>!!token&&
(token.type==="scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-scalar");function prettyToken(token){switch(token){case BOM:
return"<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR:return"<SCALAR>";default:return JSON.stringify(token)}}function tokenType(source){
switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:return"flow-error-end";case SCALAR:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case"\n":case"\r\n":return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map\
-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(source[0]){case"\
 ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"\
single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}exports2.createScalarToken=cstScalar.createScalarToken;
exports2.resolveAsScalar=cstScalar.resolveAsScalar;exports2.setScalarValue=cstScalar.setScalarValue;exports2.stringify=cstStringify.stringify;exports2.visit=cstVisit.
visit;exports2.BOM=BOM;exports2.DOCUMENT=DOCUMENT;exports2.FLOW_END=FLOW_END;exports2.SCALAR=SCALAR;exports2.isCollection=isCollection;exports2.isScalar=isScalar3;
exports2.prettyToken=prettyToken;exports2.tokenType=tokenType}});var require_lexer=__commonJS({"node_modules/yaml/dist/parse/lexer.js"(exports2){"use strict";var cst=require_cst();function isEmpty(ch){switch(ch){case void 0:case"\
 ":case"\n":case"\r":case"	":return true;default:return false}}var hexDigits=new Set("0123456789ABCDEFabcdef");var tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQ\
RSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");var flowIndicatorChars=new Set(",[]{}");var invalidAnchorChars=new Set(" ,[]{}\n\r	");var isNotAnchorChar=ch=>!ch||
invalidAnchorChars.has(ch);var Lexer2=class{constructor(){this.atEnd=false;this.blockScalarIndent=-1;this.blockScalarKeep=false;this.buffer="";this.flowKey=false;
this.flowLevel=0;this.indentNext=0;this.indentValue=0;this.lineEndPos=null;this.next=null;this.pos=0}*lex(source,incomplete=false){if(source){if(typeof source!==
"string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+source:source;this.lineEndPos=null}this.atEnd=!incomplete;let next=this.next??
"stream";while(next&&(incomplete||this.hasChars(1)))next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos;let ch=this.buffer[i];while(ch===" "||ch==="	")ch=
this.buffer[++i];if(!ch||ch==="#"||ch==="\n")return true;if(ch==="\r")return this.buffer[i+1]==="\n";return false}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){
let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;while(ch===" ")ch=this.buffer[++indent+offset];if(ch==="\r"){const next=this.buffer[indent+offset+
1];if(next==="\n"||!next&&!this.atEnd)return offset+indent+1}return ch==="\n"||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){
const dt=this.buffer.substr(offset,3);if((dt==="---"||dt==="...")&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;if(typeof end!==
"number"||end!==-1&&end<this.pos){end=this.buffer.indexOf("\n",this.pos);this.lineEndPos=end}if(end===-1)return this.atEnd?this.buffer.substring(this.pos):null;
if(this.buffer[end-1]==="\r")end-=1;return this.buffer.substring(this.pos,end)}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){this.buffer=this.
buffer.substring(this.pos);this.pos=0;this.lineEndPos=null;this.next=state;return null}peek(n){return this.buffer.substr(this.pos,n)}*parseNext(next){switch(next){case"\
stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.
parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.
parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let line2=this.getLine();if(line2===null)return this.setNext("stream");
if(line2[0]===cst.BOM){yield*this.pushCount(1);line2=line2.substring(1)}if(line2[0]==="%"){let dirEnd=line2.length;let cs=line2.indexOf("#");while(cs!==-1){const ch=line2[cs-
1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else{cs=line2.indexOf("#",cs+1)}}while(true){const ch=line2[dirEnd-1];if(ch===" "||ch==="	")dirEnd-=1;else break}const n=(yield*this.
pushCount(dirEnd))+(yield*this.pushSpaces(true));yield*this.pushCount(line2.length-n);this.pushNewline();return"stream"}if(this.atLineEnd()){const sp=yield*this.
pushSpaces(true);yield*this.pushCount(line2.length-sp);yield*this.pushNewline();return"stream"}yield cst.DOCUMENT;return yield*this.parseLineStart()}*parseLineStart(){
const ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line\
-start");const s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3))){yield*this.pushCount(3);this.indentValue=0;this.indentNext=0;return s==="---"?
"doc":"stream"}}this.indentValue=yield*this.pushSpaces(false);if(this.indentNext>this.indentValue&&!isEmpty(this.charAt(1)))this.indentNext=this.indentValue;return yield*this.
parseBlockStart()}*parseBlockStart(){const[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&isEmpty(
ch1)){const n=(yield*this.pushCount(1))+(yield*this.pushSpaces(true));this.indentNext=this.indentValue+1;this.indentValue+=n;return"block-start"}return"doc"}*parseDocument(){
yield*this.pushSpaces(true);const line2=this.getLine();if(line2===null)return this.setNext("doc");let n=yield*this.pushIndicators();switch(line2[n]){case"#":yield*this.
pushCount(line2.length-n);case void 0:yield*this.pushNewline();return yield*this.parseLineStart();case"{":case"[":yield*this.pushCount(1);this.flowKey=false;this.
flowLevel=1;return"flow";case"}":case"]":yield*this.pushCount(1);return"doc";case"*":yield*this.pushUntil(isNotAnchorChar);return"doc";case'"':case"'":return yield*this.
parseQuotedScalar();case"|":case">":n+=yield*this.parseBlockScalarHeader();n+=yield*this.pushSpaces(true);yield*this.pushCount(line2.length-n);yield*this.pushNewline();
return yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp;let indent=-1;do{nl=yield*this.pushNewline();
if(nl>0){sp=yield*this.pushSpaces(false);this.indentValue=indent=sp}else{sp=0}sp+=yield*this.pushSpaces(true)}while(nl+sp>0);const line2=this.getLine();if(line2===
null)return this.setNext("flow");if(indent!==-1&&indent<this.indentNext&&line2[0]!=="#"||indent===0&&(line2.startsWith("---")||line2.startsWith("..."))&&isEmpty(
line2[3])){const atFlowEndMarker=indent===this.indentNext-1&&this.flowLevel===1&&(line2[0]==="]"||line2[0]==="}");if(!atFlowEndMarker){this.flowLevel=0;yield cst.
FLOW_END;return yield*this.parseLineStart()}}let n=0;while(line2[n]===","){n+=yield*this.pushCount(1);n+=yield*this.pushSpaces(true);this.flowKey=false}n+=yield*this.
pushIndicators();switch(line2[n]){case void 0:return"flow";case"#":yield*this.pushCount(line2.length-n);return"flow";case"{":case"[":yield*this.pushCount(1);this.
flowKey=false;this.flowLevel+=1;return"flow";case"}":case"]":yield*this.pushCount(1);this.flowKey=true;this.flowLevel-=1;return this.flowLevel?"flow":"doc";case"\
*":yield*this.pushUntil(isNotAnchorChar);return"flow";case'"':case"'":this.flowKey=true;return yield*this.parseQuotedScalar();case":":{const next=this.charAt(1);
if(this.flowKey||isEmpty(next)||next===","){this.flowKey=false;yield*this.pushCount(1);yield*this.pushSpaces(true);return"flow"}}default:this.flowKey=false;return yield*this.
parsePlainScalar()}}*parseQuotedScalar(){const quote2=this.charAt(0);let end=this.buffer.indexOf(quote2,this.pos+1);if(quote2==="'"){while(end!==-1&&this.buffer[end+
1]==="'")end=this.buffer.indexOf("'",end+2)}else{while(end!==-1){let n=0;while(this.buffer[end-1-n]==="\\")n+=1;if(n%2===0)break;end=this.buffer.indexOf('"',end+
1)}}const qb=this.buffer.substring(0,end);let nl=qb.indexOf("\n",this.pos);if(nl!==-1){while(nl!==-1){const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.
indexOf("\n",cs)}if(nl!==-1){end=nl-(qb[nl-1]==="\r"?2:1)}}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.buffer.length}yield*this.pushToIndex(
end+1,false);return this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1;this.blockScalarKeep=false;let i=this.pos;while(true){const ch=this.
buffer[++i];if(ch==="+")this.blockScalarKeep=true;else if(ch>"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(
ch=>isEmpty(ch)||ch==="#")}*parseBlockScalar(){let nl=this.pos-1;let indent=0;let ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2){switch(ch){case" ":indent+=
1;break;case"\n":nl=i2;indent=0;break;case"\r":{const next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next==="\n")break}default:
break loop}}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){if(this.blockScalarIndent===-1)this.indentNext=indent;else{this.
indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext)}do{const cs=this.continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf("\n",cs)}while(nl!==
-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;ch=this.buffer[i];while(ch===" ")ch=this.buffer[++i];if(ch===
"	"){while(ch==="	"||ch===" "||ch==="\r"||ch==="\n")ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep){do{let i2=nl-1;let ch2=this.buffer[i2];if(ch2==="\r")
ch2=this.buffer[--i2];const lastChar=i2;while(ch2===" ")ch2=this.buffer[--i2];if(ch2==="\n"&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(true)}yield cst.
SCALAR;yield*this.pushToIndex(nl+1,true);return yield*this.parseLineStart()}*parsePlainScalar(){const inFlow=this.flowLevel>0;let end=this.pos-1;let i=this.pos-
1;let ch;while(ch=this.buffer[++i]){if(ch===":"){const next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.has(next))break;end=i}else if(isEmpty(
ch)){let next=this.buffer[i+1];if(ch==="\r"){if(next==="\n"){i+=1;ch="\n";next=this.buffer[i+1]}else end=i}if(next==="#"||inFlow&&flowIndicatorChars.has(next))break;
if(ch==="\n"){const cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;end=i}}if(!ch&&!this.atEnd)
return this.setNext("plain-scalar");yield cst.SCALAR;yield*this.pushToIndex(end+1,true);return inFlow?"flow":"doc"}*pushCount(n){if(n>0){yield this.buffer.substr(
this.pos,n);this.pos+=n;return n}return 0}*pushToIndex(i,allowEmpty){const s=this.buffer.slice(this.pos,i);if(s){yield s;this.pos+=s.length;return s.length}else if(allowEmpty)
yield"";return 0}*pushIndicators(){let n=0;loop:while(true){switch(this.charAt(0)){case"!":n+=yield*this.pushTag();n+=yield*this.pushSpaces(true);continue loop;case"\
&":n+=yield*this.pushUntil(isNotAnchorChar);n+=yield*this.pushSpaces(true);continue loop;case"-":case"?":case":":{const inFlow=this.flowLevel>0;const ch1=this.charAt(
1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(ch1)){if(!inFlow)this.indentNext=this.indentValue+1;else if(this.flowKey)this.flowKey=false;n+=yield*this.pushCount(
1);n+=yield*this.pushSpaces(true);continue loop}}}break loop}return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2;let ch=this.buffer[i];while(!isEmpty(
ch)&&ch!==">")ch=this.buffer[++i];return yield*this.pushToIndex(ch===">"?i+1:i,false)}else{let i=this.pos+1;let ch=this.buffer[i];while(ch){if(tagChars.has(ch))
ch=this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.has(this.buffer[i+2])){ch=this.buffer[i+=3]}else break}return yield*this.pushToIndex(
i,false)}}*pushNewline(){const ch=this.buffer[this.pos];if(ch==="\n")return yield*this.pushCount(1);else if(ch==="\r"&&this.charAt(1)==="\n")return yield*this.pushCount(
2);else return 0}*pushSpaces(allowTabs){let i=this.pos-1;let ch;do{ch=this.buffer[++i]}while(ch===" "||allowTabs&&ch==="	");const n=i-this.pos;if(n>0){yield this.
buffer.substr(this.pos,n);this.pos=i}return n}*pushUntil(test){let i=this.pos;let ch=this.buffer[i];while(!test(ch))ch=this.buffer[++i];return yield*this.pushToIndex(
i,false)}};exports2.Lexer=Lexer2}});var require_line_counter=__commonJS({"node_modules/yaml/dist/parse/line-counter.js"(exports2){"use strict";var LineCounter2=class{constructor(){this.lineStarts=
[];this.addNewLine=offset=>this.lineStarts.push(offset);this.linePos=offset=>{let low=0;let high=this.lineStarts.length;while(low<high){const mid=low+high>>1;if(this.
lineStarts[mid]<offset)low=mid+1;else high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};const start=this.lineStarts[low-
1];return{line:low,col:offset-start+1}}}};exports2.LineCounter=LineCounter2}});var require_parser=__commonJS({"node_modules/yaml/dist/parse/parser.js"(exports2){"use strict";var node_process=require("process");var cst=require_cst();var lexer=require_lexer();
function includesToken(list,type){for(let i=0;i<list.length;++i)if(list[i].type===type)return true;return false}function findNonEmptyIndex(list){for(let i=0;i<list.
length;++i){switch(list[i].type){case"space":case"comment":case"newline":break;default:return i}}return-1}function isFlowToken(token){switch(token?.type){case"a\
lias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return true;default:return false}}function getPrevProps(parent){switch(parent.
type){case"document":return parent.start;case"block-map":{const it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":return parent.items[parent.
items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===0)return[];let i=prev.length;loop:while(--i>=0){switch(prev[i].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break loop}}while(prev[++i]?.type==="space"){}return prev.splice(i,prev.length)}
function arrayPushArray(target2,source){if(source.length<1e5)Array.prototype.push.apply(target2,source);else for(let i=0;i<source.length;++i)target2.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start"){for(const it of fc.items){if(it.sep&&!it.value&&!includesToken(it.start,"explicit-key-ind")&&!includesToken(
it.sep,"map-value-ind")){if(it.key)it.value=it.key;delete it.key;if(isFlowToken(it.value)){if(it.value.end)arrayPushArray(it.value.end,it.sep);else it.value.end=
it.sep}else arrayPushArray(it.start,it.sep);delete it.sep}}}}var Parser2=class{constructor(onNewLine){this.atNewLine=true;this.atScalar=false;this.indent=0;this.
offset=0;this.onKeyLine=false;this.stack=[];this.source="";this.type="";this.lexer=new lexer.Lexer;this.onNewLine=onNewLine}*parse(source,incomplete=false){if(this.
onNewLine&&this.offset===0)this.onNewLine(0);for(const lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);if(!incomplete)yield*this.end()}*next(source){
this.source=source;if(node_process.env.LOG_TOKENS)console.log("|",cst.prettyToken(source));if(this.atScalar){this.atScalar=false;yield*this.step();this.offset+=
source.length;return}const type=cst.tokenType(source);if(!type){const message=`Not a YAML token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,
source});this.offset+=source.length}else if(type==="scalar"){this.atNewLine=false;this.atScalar=true;this.type="scalar"}else{this.type=type;yield*this.step();switch(type){case"\
newline":this.atNewLine=true;this.indent=0;if(this.onNewLine)this.onNewLine(this.offset+source.length);break;case"space":if(this.atNewLine&&source[0]===" ")this.
indent+=source.length;break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":if(this.atNewLine)this.indent+=source.length;break;case"doc-mode":case"\
flow-error-end":return;default:this.atNewLine=false}this.offset+=source.length}}*end(){while(this.stack.length>0)yield*this.pop()}get sourceToken(){const st={type:this.
type,offset:this.offset,indent:this.indent,source:this.source};return st}*step(){const top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){while(this.
stack.length>0)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();switch(top.type){case"\
document":return yield*this.document(top);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(top);case"bloc\
k-scalar":return yield*this.blockScalar(top);case"block-map":return yield*this.blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-coll\
ection":return yield*this.flowCollection(top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.length-n]}*pop(error2){
const token=error2??this.stack.pop();if(!token){const message="Tried to pop an empty stack";yield{type:"error",offset:this.offset,source:"",message}}else if(this.
stack.length===0){yield token}else{const top=this.peek(1);if(token.type==="block-scalar"){token.indent="indent"in top?top.indent:0}else if(token.type==="flow-co\
llection"&&top.type==="document"){token.indent=0}if(token.type==="flow-collection")fixFlowSeqItems(token);switch(top.type){case"document":top.value=token;break;case"\
block-scalar":top.props.push(token);break;case"block-map":{const it=top.items[top.items.length-1];if(it.value){top.items.push({start:[],key:token,sep:[]});this.
onKeyLine=true;return}else if(it.sep){it.value=token}else{Object.assign(it,{key:token,sep:[]});this.onKeyLine=!it.explicitKey;return}break}case"block-seq":{const it=top.
items[top.items.length-1];if(it.value)top.items.push({start:[],value:token});else it.value=token;break}case"flow-collection":{const it=top.items[top.items.length-
1];if(!it||it.value)top.items.push({start:[],key:token,sep:[]});else if(it.sep)it.value=token;else Object.assign(it,{key:token,sep:[]});return}default:yield*this.
pop();yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-map"||token.type==="block-seq")){const last=token.
items[token.items.length-1];if(last&&!last.sep&&!last.value&&last.start.length>0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.
type!=="comment"||st.indent<token.indent))){if(top.type==="document")top.end=last.start;else top.items.push({start:last.start});token.items.splice(-1,1)}}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"\
newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{const doc={type:"document",offset:this.offset,start:[]};if(this.type==="doc-start")doc.start.
push(this.sourceToken);this.stack.push(doc);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){
if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{if(findNonEmptyIndex(doc.start)!==-1){yield*this.pop();yield*this.step()}else doc.
start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":doc.start.push(this.sourceToken);return}const bv=this.startBlockValue(
doc);if(bv)this.stack.push(bv);else{yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}}*scalar(scalar){
if(this.type==="map-value-ind"){const prev=getPrevProps(this.peek(2));const start=getFirstKeyStartProps(prev);let sep4;if(scalar.end){sep4=scalar.end;sep4.push(
this.sourceToken);delete scalar.end}else sep4=[this.sourceToken];const map={type:"block-map",offset:scalar.offset,indent:scalar.indent,items:[{start,key:scalar,
sep:sep4}]};this.onKeyLine=true;this.stack[this.stack.length-1]=map}else yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comm\
ent":case"newline":scalar.props.push(this.sourceToken);return;case"scalar":scalar.source=this.source;this.atNewLine=true;this.indent=0;if(this.onNewLine){let nl=this.
source.indexOf("\n")+1;while(nl!==0){this.onNewLine(this.offset+nl);nl=this.source.indexOf("\n",nl)+1}}yield*this.pop();break;default:yield*this.pop();yield*this.
step()}}*blockMap(map){const it=map.items[map.items.length-1];switch(this.type){case"newline":this.onKeyLine=false;if(it.value){const end="end"in it.value?it.value.
end:void 0;const last=Array.isArray(end)?end[end.length-1]:void 0;if(last?.type==="comment")end?.push(this.sourceToken);else map.items.push({start:[this.sourceToken]})}else if(it.
sep){it.sep.push(this.sourceToken)}else{it.start.push(this.sourceToken)}return;case"space":case"comment":if(it.value){map.items.push({start:[this.sourceToken]})}else if(it.
sep){it.sep.push(this.sourceToken)}else{if(this.atIndentedComment(it.start,map.indent)){const prev=map.items[map.items.length-2];const end=prev?.value?.end;if(Array.
isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);map.items.pop();return}}it.start.push(this.sourceToken)}return}if(this.indent>=map.indent){
const atMapIndent=!this.onKeyLine&&this.indent===map.indent;const atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-item-ind";let start=[];if(atNextItem&&
it.sep&&!it.value){const nl=[];for(let i=0;i<it.sep.length;++i){const st=it.sep[i];switch(st.type){case"newline":nl.push(i);break;case"space":break;case"comment":
if(st.indent>map.indent)nl.length=0;break;default:nl.length=0}}if(nl.length>=2)start=it.sep.splice(nl[1])}switch(this.type){case"anchor":case"tag":if(atNextItem||
it.value){start.push(this.sourceToken);map.items.push({start});this.onKeyLine=true}else if(it.sep){it.sep.push(this.sourceToken)}else{it.start.push(this.sourceToken)}
return;case"explicit-key-ind":if(!it.sep&&!it.explicitKey){it.start.push(this.sourceToken);it.explicitKey=true}else if(atNextItem||it.value){start.push(this.sourceToken);
map.items.push({start,explicitKey:true})}else{this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:true}]})}
this.onKeyLine=true;return;case"map-value-ind":if(it.explicitKey){if(!it.sep){if(includesToken(it.start,"newline")){Object.assign(it,{key:null,sep:[this.sourceToken]})}else{
const start2=getFirstKeyStartProps(it.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}}else if(it.
value){map.items.push({start:[],key:null,sep:[this.sourceToken]})}else if(includesToken(it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,
indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]})}else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){const start2=getFirstKeyStartProps(
it.start);const key=it.key;const sep4=it.sep;sep4.push(this.sourceToken);delete it.key;delete it.sep;this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:start2,key,sep:sep4}]})}else if(start.length>0){it.sep=it.sep.concat(start,this.sourceToken)}else{it.sep.push(this.sourceToken)}}else{if(!it.
sep){Object.assign(it,{key:null,sep:[this.sourceToken]})}else if(it.value||atNextItem){map.items.push({start,key:null,sep:[this.sourceToken]})}else if(includesToken(
it.sep,"map-value-ind")){this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]})}else{it.sep.
push(this.sourceToken)}}this.onKeyLine=true;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs3=this.flowScalar(this.
type);if(atNextItem||it.value){map.items.push({start,key:fs3,sep:[]});this.onKeyLine=true}else if(it.sep){this.stack.push(fs3)}else{Object.assign(it,{key:fs3,sep:[]});
this.onKeyLine=true}return}default:{const bv=this.startBlockValue(map);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"newli\
ne")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else if(atMapIndent){
map.items.push({start})}this.stack.push(bv);return}}}}yield*this.pop();yield*this.step()}*blockSequence(seq){const it=seq.items[seq.items.length-1];switch(this.
type){case"newline":if(it.value){const end="end"in it.value?it.value.end:void 0;const last=Array.isArray(end)?end[end.length-1]:void 0;if(last?.type==="comment")
end?.push(this.sourceToken);else seq.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)seq.
items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq.indent)){const prev=seq.items[seq.items.length-2];const end=prev?.value?.end;
if(Array.isArray(end)){arrayPushArray(end,it.start);end.push(this.sourceToken);seq.items.pop();return}}it.start.push(this.sourceToken)}return;case"anchor":case"\
tag":if(it.value||this.indent<=seq.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq.indent)break;if(it.value||includesToken(
it.start,"seq-item-ind"))seq.items.push({start:[this.sourceToken]});else it.start.push(this.sourceToken);return}if(this.indent>seq.indent){const bv=this.startBlockValue(
seq);if(bv){this.stack.push(bv);return}}yield*this.pop();yield*this.step()}*flowCollection(fc){const it=fc.items[fc.items.length-1];if(this.type==="flow-error-e\
nd"){let top;do{yield*this.pop();top=this.peek(1)}while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"explicit-ke\
y-ind":if(!it||it.sep)fc.items.push({start:[this.sourceToken]});else it.start.push(this.sourceToken);return;case"map-value-ind":if(!it||it.value)fc.items.push({
start:[],key:null,sep:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"spa\
ce":case"comment":case"newline":case"anchor":case"tag":if(!it||it.value)fc.items.push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else
it.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const fs3=this.flowScalar(this.type);if(!it||
it.value)fc.items.push({start:[],key:fs3,sep:[]});else if(it.sep)this.stack.push(fs3);else Object.assign(it,{key:fs3,sep:[]});return}case"flow-map-end":case"flo\
w-seq-end":fc.end.push(this.sourceToken);return}const bv=this.startBlockValue(fc);if(bv)this.stack.push(bv);else{yield*this.pop();yield*this.step()}}else{const parent=this.
peek(2);if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep)){
yield*this.pop();yield*this.step()}else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){const prev=getPrevProps(parent);const start=getFirstKeyStartProps(
prev);fixFlowSeqItems(fc);const sep4=fc.end.splice(1,fc.end.length);sep4.push(this.sourceToken);const map={type:"block-map",offset:fc.offset,indent:fc.indent,items:[
{start,key:fc,sep:sep4}]};this.onKeyLine=true;this.stack[this.stack.length-1]=map}else{yield*this.lineEnd(fc)}}}flowScalar(type){if(this.onNewLine){let nl=this.
source.indexOf("\n")+1;while(nl!==0){this.onNewLine(this.offset+nl);nl=this.source.indexOf("\n",nl)+1}}return{type,offset:this.offset,indent:this.indent,source:this.
source}}startBlockValue(parent){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"\
block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-sta\
rt":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.
offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=true;const prev=getPrevProps(parent);const start=getFirstKeyStartProps(
prev);start.push(this.sourceToken);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,explicitKey:true}]}}case"map-value-ind":{this.onKeyLine=
true;const prev=getPrevProps(parent);const start=getFirstKeyStartProps(prev);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,
sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){if(this.type!=="comment")return false;if(this.indent<=indent)return false;return start.every(
st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){if(this.type!=="doc-mode"){if(docEnd.end)docEnd.end.push(this.sourceToken);else docEnd.end=[this.
sourceToken];if(this.type==="newline")yield*this.pop()}}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow\
-map-end":case"map-value-ind":yield*this.pop();yield*this.step();break;case"newline":this.onKeyLine=false;case"space":case"comment":default:if(token.end)token.end.
push(this.sourceToken);else token.end=[this.sourceToken];if(this.type==="newline")yield*this.pop()}}};exports2.Parser=Parser2}});var require_public_api=__commonJS({"node_modules/yaml/dist/public-api.js"(exports2){"use strict";var composer=require_composer();var Document=require_Document();
var errors=require_errors();var log=require_log();var identity=require_identity();var lineCounter=require_line_counter();var parser=require_parser();function parseOptions(options){
const prettyErrors=options.prettyErrors!==false;const lineCounter$1=options.lineCounter||prettyErrors&&new lineCounter.LineCounter||null;return{lineCounter:lineCounter$1,
prettyErrors}}function parseAllDocuments(source,options={}){const{lineCounter:lineCounter2,prettyErrors}=parseOptions(options);const parser$1=new parser.Parser(
lineCounter2?.addNewLine);const composer$1=new composer.Composer(options);const docs=Array.from(composer$1.compose(parser$1.parse(source)));if(prettyErrors&&lineCounter2)
for(const doc of docs){doc.errors.forEach(errors.prettifyError(source,lineCounter2));doc.warnings.forEach(errors.prettifyError(source,lineCounter2))}if(docs.length>
0)return docs;return Object.assign([],{empty:true},composer$1.streamInfo())}function parseDocument(source,options={}){const{lineCounter:lineCounter2,prettyErrors}=parseOptions(
options);const parser$1=new parser.Parser(lineCounter2?.addNewLine);const composer$1=new composer.Composer(options);let doc=null;for(const _doc of composer$1.compose(
parser$1.parse(source),true,source.length)){if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new errors.YAMLParseError(_doc.range.slice(
0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}}if(prettyErrors&&lineCounter2){doc.errors.forEach(errors.
prettifyError(source,lineCounter2));doc.warnings.forEach(errors.prettifyError(source,lineCounter2))}return doc}function parse2(src,reviver,options){let _reviver=void 0;
if(typeof reviver==="function"){_reviver=reviver}else if(options===void 0&&reviver&&typeof reviver==="object"){options=reviver}const doc=parseDocument(src,options);
if(!doc)return null;doc.warnings.forEach(warning3=>log.warn(doc.options.logLevel,warning3));if(doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.
errors[0];else doc.errors=[]}return doc.toJS(Object.assign({reviver:_reviver},options))}function stringify2(value,replacer,options){let _replacer=null;if(typeof replacer===
"function"||Array.isArray(replacer)){_replacer=replacer}else if(options===void 0&&replacer){options=replacer}if(typeof options==="string")options=options.length;
if(typeof options==="number"){const indent=Math.round(options);options=indent<1?void 0:indent>8?{indent:8}:{indent}}if(value===void 0){const{keepUndefined}=options??
replacer??{};if(!keepUndefined)return void 0}if(identity.isDocument(value)&&!_replacer)return value.toString(options);return new Document.Document(value,_replacer,
options).toString(options)}exports2.parse=parse2;exports2.parseAllDocuments=parseAllDocuments;exports2.parseDocument=parseDocument;exports2.stringify=stringify2}});var require_dist=__commonJS({"node_modules/yaml/dist/index.js"(exports2){"use strict";var composer=require_composer();var Document=require_Document();var Schema=require_Schema();
var errors=require_errors();var Alias=require_Alias();var identity=require_identity();var Pair=require_Pair();var Scalar=require_Scalar();var YAMLMap=require_YAMLMap();
var YAMLSeq=require_YAMLSeq();var cst=require_cst();var lexer=require_lexer();var lineCounter=require_line_counter();var parser=require_parser();var publicApi=require_public_api();
var visit=require_visit();exports2.Composer=composer.Composer;exports2.Document=Document.Document;exports2.Schema=Schema.Schema;exports2.YAMLError=errors.YAMLError;
exports2.YAMLParseError=errors.YAMLParseError;exports2.YAMLWarning=errors.YAMLWarning;exports2.Alias=Alias.Alias;exports2.isAlias=identity.isAlias;exports2.isCollection=
identity.isCollection;exports2.isDocument=identity.isDocument;exports2.isMap=identity.isMap;exports2.isNode=identity.isNode;exports2.isPair=identity.isPair;exports2.
isScalar=identity.isScalar;exports2.isSeq=identity.isSeq;exports2.Pair=Pair.Pair;exports2.Scalar=Scalar.Scalar;exports2.YAMLMap=YAMLMap.YAMLMap;exports2.YAMLSeq=
YAMLSeq.YAMLSeq;exports2.CST=cst;exports2.Lexer=lexer.Lexer;exports2.LineCounter=lineCounter.LineCounter;exports2.Parser=parser.Parser;exports2.parse=publicApi.
parse;exports2.parseAllDocuments=publicApi.parseAllDocuments;exports2.parseDocument=publicApi.parseDocument;exports2.stringify=publicApi.stringify;exports2.visit=
visit.visit;exports2.visitAsync=visit.visitAsync}});function podSelectorsOf(policy2){return[policy2.podSelector,...podPeersOf(policy2).flatMap(peer=>peer.podSelector??[])]}function podPeersOf(policy2){return[...policy2.
ingress,...policy2.egress].flatMap(rule2=>rule2.peers).flatMap(peer=>peer.kind==="pods"?[peer]:[])}var init_policy=__esm({"src/model/policy.ts"(){"use strict"}});var init_dead_selector=__esm({"src/model/dead-selector.ts"(){"use strict";init_did_you_mean();init_objects();init_selectors()}});var init_dead_pods=__esm({"src/model/dead-pods.ts"(){"use strict";init_policy_words();init_dead_selector();init_own_labels();init_selectors()}});function namespacesOf(model,policy2,{namespaceSelector}){if(!namespaceSelector)return new Set([policy2.namespace]);return new Set(model.namespaces.filter(one=>selects(
namespaceSelector,one.labels)).map(one=>one.name))}var init_dead_peer=__esm({"src/model/dead-peer.ts"(){"use strict";init_dead_pods();init_dead_selector();init_policy_words();
init_selectors()}});var init_alternatives=__esm({"src/model/alternatives.ts"(){"use strict";init_selectors()}});function policyRef({namespace,name:name2,at:at4}){return{namespace,name:name2,at:at4}}function ruleRef(policy2,{direction:direction2,index,at:at4}){return{policy:policyRef(
policy2),direction:direction2,index,at:at4}}function deciderOf(path6,egress,ingress){if(path6!=="policies")return{kind:"exempt",why:path6};if(egress.cut??ingress.
cut)return{kind:"cut",cuts:present(egress.cut,ingress.cut)};if(ingress.rule??egress.rule)return{kind:"admitted",rules:present(ingress.rule,egress.rule)};const subjects=present(
ingress.open,egress.open===ingress.open?void 0:egress.open);return subjects.length===0?{kind:"exempt",why:"no-policy"}:{kind:"open",subjects}}function present(...parts){
return parts.filter(part=>part!==void 0)}function cutBy(isolating,direction2,subject){const policy2=isolator({isolating,direction:direction2});return{direction:direction2,
subject,more:isolating.length-1,...policy2&&{policy:policyRef(policy2)}}}function isolator({isolating,direction:direction2}){return[...isolating].sort((a,b)=>a[direction2].
length-b[direction2].length)[0]}var init_evidence=__esm({"src/model/evidence.ts"(){"use strict";init_objects();init_alternatives();init_match_peer();init_selectors();
init_policy_words()}});function agree({from:from2,to:to2}){if(!isWorkload(from2)||!isWorkload(to2)||workloadKey(from2)!==workloadKey(to2))return true;return(from2.pod?.guessed??[]).every(
key=>from2.labels[key]===to2.labels[key])}function isOnePod({from:from2,to:to2}){return isWorkload(from2)&&isWorkload(to2)&&podKey(from2)===podKey(to2)&&isSinglePod(
from2)}var init_over_pods=__esm({"src/model/over-pods.ts"(){"use strict";init_group_by();init_objects();init_connection();init_decide();init_policy_words()}});function podClasses(model){const asked=askedLabels2(model.policies);const namespaceKeys=keysOfNamespaces(model);const groups2=groupBy(model.pods,workload=>{if(workload.
hostNetwork)return"node";if(model.network.podAddresses.size>0){return JSON.stringify([podKey(workload),...(workload.pod?.guessed??[]).map(key=>workload.labels[key])])}
const labels2=Object.keys(workload.labels).filter(key=>asked.has(key)).sort().map(key=>{const value=workload.labels[key]??"";return JSON.stringify(asked.get(key)?.
has(value)===true?[key,value]:[key])});return`${namespaceKeys.get(workload.namespace)??""} ${labels2.join()}`});return[...groups2.values()].flatMap((workloads2,index)=>{
const[first]=workloads2;return first?[{index,workloads:workloads2,party:partyOf(model,first)}]:[]})}function askedLabels2(policies){const asked=new Map;for(const selector of policies.
flatMap(podSelectorsOf)){for(const{key,values}of selector.requirements){const known=asked.get(key)??new Set;for(const value of values)known.add(value);asked.set(
key,known)}}return asked}function keysOfNamespaces(model){const selectors=new Map(model.policies.flatMap(podPeersOf).flatMap(peer=>peer.namespaceSelector??[]).map(
selector=>[selectorKey(selector),selector]));return new Map(model.namespaces.map(({name:name2,labels:labels2})=>{if(model.policiesIn(name2).length>0)return[name2,
JSON.stringify(name2)];const picked=[...selectors.values()].map(selector=>selects(selector,labels2)?"1":"0");return[name2,picked.join("")]}))}var init_pod_classes=__esm(
{"src/model/pod-classes.ts"(){"use strict";init_connection();init_decide();init_group_by();init_policy();init_selectors()}});var Bits;var init_bits=__esm({"src/model/bits.ts"(){"use strict";Bits=class _Bits{size;words;constructor(size){this.size=size;this.words=new Uint32Array(size+31>>>
5)}has(member){return((this.words[member>>>5]??0)>>>(member&31)&1)===1}add(member){const word=member>>>5;this.words[word]=(this.words[word]??0)|1<<(member&31)}set(member,isMember){
if(isMember)this.add(member);else this.words[member>>>5]=(this.words[member>>>5]??0)&~(1<<(member&31))}addRange(from2,to2){for(let member=from2;member<to2;member++)
this.add(member)}fill(){this.words.fill(4294967295);const spare=this.size&31;const last=this.words.length-1;if(spare>0)this.words[last]=(1<<spare)-1}addAll(other){
const{words:words4}=this;for(let word=0;word<words4.length;word++)words4[word]=(words4[word]??0)|(other.words[word]??0)}addBoth(one,other){const{words:words4}=this;
if(!one||!other){const only=one??other;if(only)this.addAll(only);else this.fill();return}for(let word=0;word<words4.length;word++)words4[word]=(words4[word]??0)|
(one.words[word]??0)&(other.words[word]??0)}keepOnly(other){const{words:words4}=this;for(let word=0;word<words4.length;word++)words4[word]=(words4[word]??0)&(other.
words[word]??0)}toggleAll(other){const{words:words4}=this;for(let word=0;word<words4.length;word++)words4[word]=(words4[word]??0)^(other.words[word]??0)}equals(other){
const{words:words4}=this;if(this.size!==other.size)return false;for(let word=0;word<words4.length;word++)if(words4[word]!==other.words[word])return false;return true}copy(){
const copy=new _Bits(this.size);copy.words.set(this.words);return copy}get isEmpty(){return this.words.every(word=>word===0)}*[Symbol.iterator](){for(const[index,
word]of this.words.entries()){let rest=word;while(rest!==0){const low=rest&-rest;yield index*32+(31-Math.clz32(low));rest^=low}}}}}});function compilePolicies(model,parties,slots){const compile=policyCompiler(model,parties,slots);return model.policies.flatMap(policy2=>["ingress","egress"].filter(
direction2=>policy2.policyTypes[direction2]).map(direction2=>compile(policy2,direction2)))}function policyCompiler(model,parties,slots,matches=matchesForCertain){
const finder=new ClassFinder(model,parties,matches);const peerSets=new Map;const portSets=new Map;const subjectSets=new Map;const rules3=new Map;const peerSet=(peer,namespace)=>cached2(
peerSets,peerKey(peer,namespace),()=>finder.matching(peer,namespace));const portSet=port2=>cached2(portSets,portKey(port2),()=>{const found=new Bits(slots.length);
for(const[index,slot]of slots.entries()){const ports=slot.party.kind==="pod"?slot.party.ports:void 0;if(matchPort(port2,slot.wire,ports)===void 0)found.add(index)}
return found});const subjectSet=({namespace,podSelector})=>cached2(subjectSets,`${namespace} ${selectorKey(podSelector)}`,()=>finder.selected({namespace,podSelector}));
const compileRule=(policy2,rule2)=>cached2(rules3,rule2,()=>({rule:rule2,admits:{cut:false,admission:{policy:policy2,rule:rule2}},peers:union2(rule2.peers.map(peer=>peerSet(
peer,policy2.namespace)),parties.length),ports:union2(rule2.ports.map(portSet),slots.length)}));return(policy2,direction2)=>({policy:policy2,direction:direction2,
subjects:subjectSet(policy2),rules:policy2[direction2].map(rule2=>compileRule(policy2,rule2))})}function union2(sets,size){const[first,...others]=sets;if(!first)
return void 0;if(others.length===0)return first;const all=new Bits(size);for(const set of sets)all.addAll(set);return all}function labelKey(key,value){return`${key}\
=${value}`}function peerKey(peer,namespace){if(peer.kind==="ipBlock"){const{cidr,except}=peer.block;return`ip ${cidr.base}/${cidr.prefix}/${cidr.family} ${except.
map(one=>`${one.base}/${one.prefix}`).join()}`}const where=peer.namespaceSelector?`in ${selectorKey(peer.namespaceSelector)}`:`of ${namespace}`;return`pods ${where}\
 ${selectorKey(peer.podSelector)}`}function portKey({port:port2,endPort,protocol:protocol2}){return JSON.stringify([port2,endPort,protocol2])}function cached2(cache,key,make){
const known=cache.get(key);if(known!==void 0)return known;const made=make();cache.set(key,made);return made}var matchesForCertain,ClassFinder;var init_compiled_policies=__esm(
{"src/model/compiled-policies.ts"(){"use strict";init_bits();init_match_peer();init_ports2();init_selectors();init_group_by();matchesForCertain=(...asked)=>matchPeer(
...asked)===void 0;ClassFinder=class{#model;#parties;#matches;#byNamespace;#byLabel=new Map;constructor(model,parties,matches){this.#model=model;this.#parties=parties;
this.#matches=matches;this.#byNamespace=groupBy(parties.keys(),index=>{const party=parties[index];return party?.kind==="pod"?party.workload.namespace:void 0});for(const[
index,party]of parties.entries()){if(party.kind!=="pod")continue;for(const[key,value]of Object.entries(party.workload.labels)){cached2(this.#byLabel,labelKey(key,
value),()=>[]).push(index)}}}selected(policy2){const here=this.#byNamespace.get(policy2.namespace)??[];return this.#filter(here,party=>selects(policy2.podSelector,
party.workload.labels))}matching(peer,namespace){const{network:network2}=this.#model;if(peer.kind==="ipBlock"){const all=new Bits(this.#parties.length);let unknown2;
for(const[index,party]of this.#parties.entries()){const ask=()=>this.#matches(peer,namespace,party,network2);const matches=party.address===void 0?unknown2??=ask():
ask();if(matches)all.add(index)}return all}const candidates=peer.namespaceSelector?this.#candidates(peer.podSelector):this.#byNamespace.get(namespace)??[];return this.#filter(
candidates,party=>this.#matches(peer,namespace,party,network2))}#candidates(selector){const exact=selector?.requirements.find(one=>one.operator==="In"&&one.values.
length===1);if(!exact)return this.#parties.keys();return this.#byLabel.get(labelKey(exact.key,exact.values[0]??""))??[]}#filter(candidates,matches){const found=new Bits(
this.#parties.length);for(const index of candidates){const party=this.#parties[index];if(party?.kind==="pod"&&matches(party))found.add(index)}return found}}}});function portKey2({port:port2,endPort,protocol:protocol2}){return`${protocol2}/${JSON.stringify(port2??null)}-${endPort??""}`}var NO_PORT,ANY_PORT,MOST_SETS,PortSets,
CLOSED;var init_port_sets=__esm({"src/model/port-sets.ts"(){"use strict";init_port_ranges();NO_PORT=0;ANY_PORT=1;MOST_SETS=2**26;PortSets=class{#sets=[[],[]];#numbers=new Map;#unions=new Map;#named=[];#lists=new Map;#nameless={
ranges:[],common:[]};numberOf(ports){if(ports.length===0)return ANY_PORT;const byKey=new Map(ports.map(one=>[portKey2(one),one]));const keys=[...byKey.keys()].sort();
const key=keys.join(" ");const known=this.#numbers.get(key);if(known!==void 0)return known;const number4=this.#sets.push(keys.flatMap(one=>byKey.get(one)??[]))-
1;this.#numbers.set(key,number4);this.#named[number4]=ports.some(({port:port2})=>typeof port2==="string");return number4}union(one,other){if(one===other||other===
NO_PORT)return one;if(one===NO_PORT)return other;if(one===ANY_PORT||other===ANY_PORT)return ANY_PORT;const key=one*MOST_SETS+other;const known=this.#unions.get(
key);if(known!==void 0)return known;const made=this.numberOf([...this.#portsOf(one),...this.#portsOf(other)]);this.#unions.set(key,made);return made}meaning(declared){
const byNames={ranges:[],common:[]};return(one,other)=>{if(one===NO_PORT||other===NO_PORT)return CLOSED;const{common}=this.#named[one]||this.#named[other]?byNames:
this.#nameless;const found=common[one]?.[other];if(found)return found;const rangesOf=number4=>this.#rangesOf(number4,declared,byNames);const made=this.#once(intersection(
rangesOf(one),rangesOf(other)));(common[one]??=[])[other]=made;return made}}#rangesOf(number4,declared,byNames){const{ranges}=this.#named[number4]?byNames:this.#nameless;
return ranges[number4]??=admittedRanges(this.#portsOf(number4),declared)}#once(ranges){if(ranges.length===0)return CLOSED;const text3=JSON.stringify(ranges);const known=this.#lists.
get(text3)??ranges;this.#lists.set(text3,known);return known}#portsOf(number4){return this.#sets[number4]??[]}};CLOSED=[]}});function nothing2(){return CLOSED2}function isOnNode({kind}){return kind==="node"}function sideReason(own2,peer,{first:port2,protocol:protocol2},to2){if(!own2)return EXEMPT3;
const declared=to2.kind==="pod"?to2.ports:void 0;const found=own2.find(({peers,rule:{ports}})=>(peers?.has(peer)??true)&&(ports.length===0||ports.some(one=>!matchPort(
one,{port:port2,protocol:protocol2},declared))));return found?.admits??CUT}function partyNumbers(model,parties){const classes=new Map(podClasses(model).flatMap(
({index,workloads:workloads2})=>workloads2.map(one=>[one,index])));const others=new Map;return end=>{if(end.kind==="workload")return classes.get(end.workload)??
-1;const known=others.get(end.name)??parties.push(partyOf(model,endpointOf(end)))-1;others.set(end.name,known);return known}}function isolationsOf(model,parties,sets){
const found={ingress:[],egress:[]};for(const{direction:direction2,subjects,rules:rules3}of compilePolicies(model,parties,[])){found[direction2].push({subjects:[
...subjects],rules:rules3.map(({rule:rule2,admits:admits2,peers})=>({rule:rule2,admits:admits2,peers,ports:sets.numberOf(rule2.ports)}))})}return found}function ownRules(isolations,size){
const found=Array.from({length:size},()=>void 0);for(const{subjects,rules:rules3}of isolations){for(const subject of subjects)(found[subject]??=[]).push(...rules3)}
return found}var PairRules,CLOSED2,EXEMPT3,CUT;var init_pair_rules=__esm({"src/model/pair-rules.ts"(){"use strict";init_axes();init_compiled_policies();init_decide();
init_pod_classes();init_port_sets();init_ports2();PairRules=class{#sets;#sources;#targets;#targetIndexes;#isolations;#size;constructor(model,sources,targets,sets){
this.#sets=sets;const parties=podClasses(model).map(one=>one.party);const indexOf=partyNumbers(model,parties);const[from2,to2]=[sources,targets].map(ends=>ends.
map(end=>({index:indexOf(end),party:partyOf(model,endpointOf(end))})));this.#size=parties.length;this.#isolations=isolationsOf(model,parties,sets);const own2={egress:ownRules(
this.#isolations.egress,parties.length),ingress:ownRules(this.#isolations.ingress,parties.length)};const meanings=new Map;const meaningOf=party=>{const declared=party.
kind==="pod"?party.ports:void 0;const key=JSON.stringify(declared?.filter(({name:name2})=>name2!==void 0)??null);const known=meanings.get(key)??sets.meaning(declared);
meanings.set(key,known);return known};this.#sources=from2.map(end=>({...end,own:own2.egress[end.index]}));this.#targets=to2.map(end=>({...end,own:own2.ingress[end.
index],open:meaningOf(end.party)}));this.#targetIndexes=Int32Array.from(this.#targets,({index})=>index)}from(source){const from2=this.#sources[source];if(!from2)
return nothing2;const out=this.#admittedBy(from2.own);const into=isOnNode(from2.party)?void 0:this.#admitting("ingress",from2.index);const indexes=this.#targetIndexes;
return target2=>{const index=indexes[target2]??-1;const sent=out[index]??NO_PORT;const letIn=into?into[index]??NO_PORT:ANY_PORT;if(sent===NO_PORT||letIn===NO_PORT)
return CLOSED2;return this.#targets[target2]?.open(sent,letIn)??CLOSED2}}to(target2){const to2=this.#targets[target2];if(!to2)return nothing2;const into=this.#admittedBy(
to2.own);const out=this.#admitting("egress",to2.index);return source=>{const from2=this.#sources[source];if(!from2)return CLOSED2;const letIn=isOnNode(from2.party)?
ANY_PORT:into[from2.index]??NO_PORT;return to2.open(out[from2.index]??NO_PORT,letIn)}}reason(source,target2,at4){const[from2,to2]=[this.#sources[source],this.#targets[target2]];
if(!from2||!to2||isOnNode(from2.party)&&to2.party.kind==="pod"){return{path:"from-own-node",egress:EXEMPT3,ingress:EXEMPT3}}return{path:"policies",egress:sideReason(
from2.own,to2.index,at4,to2.party),ingress:sideReason(to2.own,from2.index,at4,to2.party)}}#admittedBy(own2){const admitted=new Uint32Array(this.#size).fill(own2?
NO_PORT:ANY_PORT);for(const{peers,ports}of own2??[]){for(const peer of peers??admitted.keys())this.#add(admitted,peer,ports)}return admitted}#admitting(direction2,peer){
const isolations=this.#isolations[direction2];const admitted=new Uint32Array(this.#size).fill(ANY_PORT);for(const{subjects}of isolations)for(const subject of subjects)
admitted[subject]=NO_PORT;for(const{subjects,rules:rules3}of isolations){for(const{peers,ports}of rules3){if(!(peers?.has(peer)??true))continue;for(const subject of subjects)
this.#add(admitted,subject,ports)}}return admitted}#add(admitted,party,ports){admitted[party]=this.#sets.union(admitted[party]??NO_PORT,ports)}};CLOSED2=[];EXEMPT3=
{cut:false};CUT={cut:true}}});function each(versions,make){return Object.fromEntries(versions.map(version3=>[version3,make(version3)]))}function classesOf(model){const classes=new Map(podClasses(
model).flatMap(({index,workloads:workloads2})=>workloads2.map(one=>[one,index])));return end=>end.kind==="workload"?String(classes.get(end.workload)):end.name}function portsKey(end){
if(end.kind==="address")return"";const named2=end.workload.ports.filter(({name:name2})=>name2!==void 0);return JSON.stringify(named2.map(({name:name2,number:number4,
protocol:protocol2})=>[name2,number4,protocol2]))}var PortAnswers;var init_port_answers=__esm({"src/model/port-answers.ts"(){"use strict";init_group_by();init_pod_classes();
init_pair_rules();init_port_sets();PortAnswers=class _PortAnswers{sources;targets;#rules;constructor(models,ends){const versions=Object.keys(models);const classes=each(
versions,version3=>classesOf(models[version3]));const classOf=end=>versions.map(version3=>classes[version3](end[version3])).join(" | ");this.sources=[...groupBy(
ends.sources,classOf).values()];const portsOf2=end=>versions.map(version3=>portsKey(end[version3])).join();this.targets=[...groupBy(ends.targets,end=>`${classOf(
end)} ${portsOf2(end)}`).values()];const sets=new PortSets;this.#rules=each(versions,version3=>{const firstOf2=([first])=>first?[first[version3]]:[];return new PairRules(
models[version3],this.sources.flatMap(firstOf2),this.targets.flatMap(firstOf2),sets)})}static of(model,{sources,targets}){const alone=ends=>ends.map(only=>({only}));
return new _PortAnswers({only:model},{sources:alone(sources),targets:alone(targets)})}from(version3,source){return this.#rules[version3].from(source)}to(version3,target2){
return this.#rules[version3].to(target2)}reason(version3,source,target2,at4){return this.#rules[version3].reason(source,target2,at4)}}}});function wantedPods(model){const pods=visiblePods(model);const asked=model.policies.flatMap(policy2=>["ingress","egress"].filter(direction2=>policy2.policyTypes[direction2]).
flatMap(direction2=>policy2[direction2]).flatMap(rule2=>rule2.peers.flatMap(peer=>peer.kind==="pods"?[{policy:policy2,rule:rule2,peer}]:[])));return[...groupBy(
asked,keyOf).values()].flatMap(own2=>{const[first]=own2;if(!first||isThere(model,first,pods))return[];const found=standIn(model,first);const byRule=new Map(own2.
map(({policy:policy2,rule:rule2})=>[rule2,{policy:policy2,rule:rule2}]));return found?[{...found,admittedBy:[...byRule.values()]}]:[]})}function visiblePods({pods}){
return groupBy(pods.filter(one=>!one.hostNetwork),({namespace})=>namespace)}function keyOf({policy:policy2,peer:{namespaceSelector,podSelector}}){const where=namespaceSelector?
`in ${selectorKey(namespaceSelector)}`:`of ${policy2.namespace}`;return`${where} ${podSelector?.requirements.length===0?"-":selectorKey(podSelector)}`}function isThere(model,{
policy:policy2,peer},pods){const{podSelector}=peer;for(const namespace of namespacesOf(model,policy2,peer)){if(pods.get(namespace)?.some(({labels:labels2})=>!podSelector||
selects(podSelector,labels2)))return true}return false}function standIn(model,{policy:policy2,peer}){const{namespace}=policy2;const{kind,namespaceSelector,podSelector}=peer;
const labels2=labelsFor(podSelector?.requirements??[]);const home=namespaceSelector?homeFor(model,namespaceSelector.requirements):{namespace};if(!labels2||!home)
return void 0;const pods={kind,namespace,...podSelector&&{podSelector},...namespaceSelector&&{namespaceSelector}};return{pods,stranger:stranger({label:showPods(
pods),labels:labels2,...home})}}function homeFor({namespaces},requirements){const names=requirements.find(({key,operator})=>key===NAMESPACE_NAME&&operator==="In")?.
values;if(!names){const namespaceLabels=labelsFor(requirements,{[NAMESPACE_NAME]:"*"});return namespaceLabels&&{namespaceLabels}}for(const name2 of names){const there=namespaces.
find(one=>one.name===name2);if(!there){const namespaceLabels=labelsFor(requirements,{[NAMESPACE_NAME]:name2});if(namespaceLabels)return{namespaceLabels}}else if(selects(
{requirements},there.labels))return{namespace:name2}}return void 0}function labelsFor(requirements,given={}){const added=[...groupBy(requirements,({key})=>key)].
flatMap(([key,own2])=>{if(Object.hasOwn(given,key))return[];const lists=own2.filter(({operator})=>operator==="In").map(({values})=>values);if(lists.length===0&&
!own2.some(({operator})=>operator==="Exists"))return[];const unwanted=new Set(own2.flatMap(({operator,values})=>operator==="NotIn"?values:[]));const[first=[otherThan(
unwanted)],...others]=lists;const value=first.find(one=>!unwanted.has(one)&&others.every(list=>list.includes(one)));return value===void 0?[]:[[key,value]]});const labels2={
...given,...Object.fromEntries(added)};return selects({requirements},labels2)?labels2:void 0}function otherThan(values){let value="any";while(values.has(value))
value+="-other";return value}var init_wanted_pods=__esm({"src/model/wanted-pods.ts"(){"use strict";init_group_by();init_policy_words();init_dead_peer();init_selectors();
init_strangers()}});function exposuresOf(model,isAsked=()=>true,wanted=wantedPods(model)){const pods=visiblePods(model);const sides=new Sides(model);return wanted.flatMap(({pods:asked,
stranger:stranger2,admittedBy})=>admittedBy.flatMap(({policy:policy2,rule:rule2})=>{const{direction:direction2}=rule2;const own2=(pods.get(policy2.namespace)??[]).
filter(one=>selects(policy2.podSelector,one.labels));const opened=own2.map(pod=>{const listening=direction2==="ingress"?pod.ports:stranger2.ports;const may=sides.
ranges(stranger2,opposite(direction2),pod,listening);const admitted=intersection(admittedRanges(rule2.ports,listening),may);return{pod,ports:minus(admitted,sides.
toElsewhere(pod,direction2))}});return together(model,opened).flatMap(({workload,pod,ports})=>{const[from2,to2]=direction2==="ingress"?[ELSEWHERE.name,workload]:
[workload,ELSEWHERE.name];if(!isAsked(from2,to2))return[];return[{direction:direction2,pods:asked,workload,...pod!==void 0&&{pod},ports,rule:ruleRef(policy2,rule2)}]})}))}
function opposite(direction2){return direction2==="ingress"?"egress":"ingress"}function together(model,opened){return[...groupBy(opened,({pod})=>wholeOf(pod))].
flatMap(([whole,own2])=>{const workload=model.labelOf(whole);const[first]=own2;const isWhole=own2.length===model.podsOf(whole).length&&new Set(own2.map(({ports})=>JSON.
stringify(ports))).size===1;const told=isWhole&&first?[{workload,ports:first.ports}]:own2.map(({pod,ports})=>({workload,pod:model.labelOf(pod),ports}));const open4=told.
filter(({ports})=>ports.length>0);return[...new Map(open4.map(one=>["pod"in one?one.pod:workload,one])).values()]})}var Sides;var init_exposure=__esm({"src/mode\
l/exposure.ts"(){"use strict";init_group_by();init_objects();init_axes();init_decide();init_evidence();init_match_peer();init_port_ranges();init_selectors();init_wanted_pods();
Sides=class{#model;#parties=new Map;#elsewhere={ingress:new Map,egress:new Map};constructor(model){this.#model=model}ranges(subject,direction2,peer,listening){const isolating=this.#model.
isolating(subject,direction2);if(isolating.length===0)return EVERY_PORT;const party=this.#partyOf(peer);const rules3=isolating.flatMap(policy2=>policy2[direction2].
filter(({peers})=>peers.length===0||peers.some(one=>matchPeer(one,policy2.namespace,party,this.#model.network)===void 0)));if(rules3.some(({ports:ports2})=>ports2.
length===0))return EVERY_PORT;const ports=rules3.flatMap(rule2=>rule2.ports);return ports.length===0?[]:admittedRanges(ports,listening)}toElsewhere(pod,direction2){
const known=this.#elsewhere[direction2];const found=known.get(pod)??this.ranges(pod,direction2,ELSEWHERE.workload,direction2==="ingress"?pod.ports:[]);known.set(
pod,found);return found}#partyOf(pod){const found=this.#parties.get(pod)??partyOf(this.#model,pod);this.#parties.set(pod,found);return found}}}});function byWorkload(model,pods){const rows=groupBy(pods.sources.keys(),index=>keyOf2(pods.sources[index]));const columns=groupBy(pods.targets.keys(),index=>{const target2=pods.
targets[index];return target2?`${keyOf2(target2.end)} ${target2.wire.port}/${target2.wire.protocol}`:""});const sources=[...rows.values()];const targets=[...columns.
values()];const pairs=(source,target2)=>pairsOf(pods,sources[source]??[],targets[target2]??[]);const worst=(source,target2)=>{const all=pairs(source,target2);return all.
find(pair=>!pods.allowed(...pair))??all[0]??[-1,-1]};return{sources:sources.flatMap(([first=-1])=>wholeEntry(model,pods.sources[first])??[]),targets:targets.flatMap(
([first=-1])=>{const target2=pods.targets[first];const end=wholeEntry(model,target2?.end);return target2&&end?[{...target2,end}]:[]}),allowed:(source,target2)=>pairs(
source,target2).every(pair=>pods.allowed(...pair)),varies:(source,target2)=>{const answers=new Set(pairs(source,target2).map(pair=>pods.allowed(...pair)));return answers.
size>1},reason:(source,target2)=>pods.reason(...worst(source,target2)),subjects:(source,target2)=>pods.subjects(...worst(source,target2))}}function pairsOf({sources,
targets},from2,to2){const all=from2.flatMap(source=>to2.map(target2=>[source,target2]));if(all.length<=1)return all;const ends=pair=>({from:endpointOf2(sources[pair[0]]),
to:endpointOf2(targets[pair[1]]?.end)});const likely=all.filter(pair=>agree(ends(pair)));const apart=likely.filter(pair=>!isOnePod(ends(pair)));return apart.length>
0?apart:likely}function endpointOf2(end){return end?endpointOf(end):{ip:""}}function keyOf2(end){if(end?.kind!=="workload")return end?.name??"";const{namespace,
kind,name:name2}=wholeOf(end.workload);return`${namespace}/${kind}/${name2}`}function wholeEntry(model,end){if(end?.kind!=="workload"||!end.workload.pod)return end;
const workload=wholeOf(end.workload);return{kind:"workload",name:model.labelOf(workload),workload}}var init_reach_by_workload=__esm({"src/model/reach-by-workloa\
d.ts"(){"use strict";init_group_by();init_objects();init_axes();init_over_pods()}});function reachOf(model,addresses){const reach=reachOfPods(model,addresses);return model.pods.some(({pod})=>pod!==void 0)?byWorkload(model,reach):reach}function reachOfPods(model,addresses){
const{sources,targets}=axesOf(model,addresses);const space=spaceOf(model,sources,targets);const{parties,slots}=space;const policies=compilePolicies(model,parties,
slots);const into=ingressRows(parties,slots,policies);const outOf=egressRows(parties,slots,policies);const rows=into.map((row,index)=>{const both=row.copy();const out=outOf[index];
if(out)both.keepOnly(out);return both});const bySubject={ingress:bySubjects(policies,"ingress",parties.length),egress:bySubjects(policies,"egress",parties.length)};
const selves=sources.map(end=>end.kind==="workload"&&!end.workload.hostNetwork&&isSinglePod(end.workload)?end.workload:void 0);const owners=targets.map(({end})=>end.
kind==="workload"?end.workload:null);const isItself=(source,target2)=>selves[source]===owners[target2];const admitted=(source,target2)=>rows[space.classOfSource[source]??
-1]?.has(space.slotOfTarget[target2]??-1)===true;const policyReason=(source,target2)=>{const from2=space.classOfSource[source]??-1;const slot=space.slotOfTarget[target2]??
-1;const to2=slots[slot]?.classIndex??-1;if(parties[from2]?.kind==="node"&&parties[to2]?.kind==="pod"){return{path:"from-own-node",egress:EXEMPT4,ingress:EXEMPT4}}
return{path:"policies",egress:sideReason2(bySubject.egress[from2]??[],outOf[from2],to2,slot),ingress:sideReason2(bySubject.ingress[to2]??[],into[from2],from2,slot)}};
return{sources,targets,allowed:(source,target2)=>admitted(source,target2)||isItself(source,target2),subjects:(source,target2)=>[sources[source],targets[target2]?.
end],reason:(source,target2)=>isItself(source,target2)?{path:"same-pod",egress:EXEMPT4,ingress:EXEMPT4}:policyReason(source,target2)}}function sideReason2(policies,row,peer,slot){
if(row?.has(slot)!==true)return CUT2;for(const{rules:rules3}of policies){for(const rule2 of rules3)if(admits(rule2,peer,slot))return rule2.admits}return EXEMPT4}
function admits({peers,ports},peer,slot){return(peers?.has(peer)??true)&&(ports?.has(slot)??true)}function spaceOf(model,sources,targets){const classes=podClasses(
model);const classOfWorkload=new Map(classes.flatMap(one=>one.workloads.map(workload=>[workload,one.index])));const parties=classes.map(one=>one.party);const classOfOther=new Map;
const classOf=end=>{if(end.kind==="workload")return classOfWorkload.get(end.workload)??-1;const key=end.kind==="address"?end.ip:end.name;const known=classOfOther.
get(key);if(known!==void 0)return known;classOfOther.set(key,parties.length);return parties.push(partyOf(model,endpointOf(end)))-1};const classOfSource=Int32Array.
from(sources,classOf);const slotOfTarget=new Int32Array(targets.length);const slots=[];const byClass=groupBy(targets.keys(),index=>{const target2=targets[index];
return target2?classOf(target2.end):-1});for(const classIndex of parties.keys()){const known=new Map;for(const index of byClass.get(classIndex)??[]){const target2=targets[index];
if(!target2)continue;const ports=target2.end.kind==="workload"?JSON.stringify(target2.end.workload.ports.map(portIdentity)):"";const key=`${target2.wire.port}/${target2.
wire.protocol} ${ports}`;let slot=known.get(key);if(slot===void 0){const party=partyOf(model,endpointOf(target2.end));slot=slots.push({classIndex,party,wire:target2.
wire})-1;known.set(key,slot)}slotOfTarget[index]=slot}}return{parties,slots,classOfSource,slotOfTarget}}function portIdentity({name:name2,number:number4,protocol:protocol2}){
return[name2??null,number4,protocol2]}function ingressRows(parties,slots,policies){const own2=policies.filter(one=>one.direction==="ingress");const isolated=isolatedBy(
own2,parties.length);const everyone=new Bits(slots.length);for(const[index,slot]of slots.entries())if(!isolated.has(slot.classIndex))everyone.add(index);const ranges=slotRanges(
slots,parties.length);const narrow=[];for(const{subjects,rules:rules3}of own2){if(rules3.length===0)continue;const all=slotsOf(subjects,ranges,slots.length);for(const{
peers,ports}of rules3){const mask=all.copy();if(ports)mask.keepOnly(ports);if(!peers)everyone.addAll(mask);else if(!mask.isEmpty)narrow.push({peers,mask})}}const rows=parties.
map(party=>{const row=everyone.copy();if(party.kind==="node")row.fill();return row});for(const{peers,mask}of narrow)orInto(rows,peers,mask);return rows}function egressRows(parties,slots,policies){
const own2=policies.filter(one=>one.direction==="egress");const isolated=isolatedBy(own2,parties.length);const ranges=slotRanges(slots,parties.length);const rows=parties.
map((_,index)=>{const row=new Bits(slots.length);if(!isolated.has(index))row.fill();return row});const peerSlots=new Map;for(const{subjects,rules:rules3}of own2){
if(subjects.isEmpty)continue;for(const{peers,ports}of rules3){let mask;if(peers){const known=peerSlots.get(peers)??slotsOf(peers,ranges,slots.length);peerSlots.
set(peers,known);mask=known.copy()}else{mask=new Bits(slots.length);mask.fill()}if(ports)mask.keepOnly(ports);orInto(rows,subjects,mask)}}return rows}function orInto(rows,members2,mask){
const touched=[];for(const[word,bits]of mask.words.entries())if(bits!==0)touched.push(word);for(const index of members2){const words4=rows[index]?.words;if(!words4)
continue;for(const word of touched)words4[word]=(words4[word]??0)|(mask.words[word]??0)}}function isolatedBy(policies,size){const isolated=new Bits(size);for(const{
subjects}of policies)isolated.addAll(subjects);return isolated}function bySubjects(policies,direction2,size){const found=Array.from({length:size},()=>[]);for(const policy2 of policies){
if(policy2.direction!==direction2)continue;for(const index of policy2.subjects)found[index]?.push(policy2)}return found}function slotRanges(slots,classes){const starts=new Int32Array(
classes+1).fill(slots.length);for(let slot=slots.length-1;slot>=0;slot--)starts[slots[slot]?.classIndex??0]=slot;for(let index=classes-1;index>=0;index--){starts[index]=
Math.min(starts[index]??0,starts[index+1]??slots.length)}return starts}function slotsOf(classes,starts,size){const found=new Bits(size);for(const index of classes)
found.addRange(starts[index]??0,starts[index+1]??0);return found}var CUT2,EXEMPT4;var init_reach=__esm({"src/model/reach.ts"(){"use strict";init_bits();init_compiled_policies();
init_decide();init_axes();init_group_by();init_reach_by_workload();init_pod_classes();CUT2={cut:true};EXEMPT4={cut:false}}});var require_dist2=__commonJS({"node_modules/junit-report-builder/dist/index.js"(exports2,module2){"use strict";var require$$1=require("path");var require$$0=require("fs");
var require$$2=require("util");var commonjsGlobal=typeof globalThis!=="undefined"?globalThis:typeof window!=="undefined"?window:typeof global!=="undefined"?global:
typeof self!=="undefined"?self:{};function getDefaultExportFromCjs(x){return x&&x.__esModule&&Object.prototype.hasOwnProperty.call(x,"default")?x["default"]:x}var makeDir$2={
exports:{}};var semver$1={exports:{}};(function(module3,exports$1){exports$1=module3.exports=SemVer;var debug2;if(typeof process==="object"&&process.env&&process.
env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)){debug2=function(){var args=Array.prototype.slice.call(arguments,0);args.unshift("SEMVER");console.log.
apply(console,args)}}else{debug2=function(){}}exports$1.SEMVER_SPEC_VERSION="2.0.0";var MAX_LENGTH=256;var MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||9007199254740991;
var MAX_SAFE_COMPONENT_LENGTH=16;var MAX_SAFE_BUILD_LENGTH=MAX_LENGTH-6;var re=exports$1.re=[];var safeRe=exports$1.safeRe=[];var src=exports$1.src=[];var t=exports$1.
tokens={};var R=0;function tok(n){t[n]=R++}var LETTERDASHNUMBER="[a-zA-Z0-9-]";var safeRegexReplacements=[["\\s",1],["\\d",MAX_LENGTH],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]];
function makeSafeRe(value){for(var i2=0;i2<safeRegexReplacements.length;i2++){var token=safeRegexReplacements[i2][0];var max=safeRegexReplacements[i2][1];value=
value.split(token+"*").join(token+"{0,"+max+"}").split(token+"+").join(token+"{1,"+max+"}")}return value}tok("NUMERICIDENTIFIER");src[t.NUMERICIDENTIFIER]="0|[1\
-9]\\d*";tok("NUMERICIDENTIFIERLOOSE");src[t.NUMERICIDENTIFIERLOOSE]="\\d+";tok("NONNUMERICIDENTIFIER");src[t.NONNUMERICIDENTIFIER]="\\d*[a-zA-Z-]"+LETTERDASHNUMBER+
"*";tok("MAINVERSION");src[t.MAINVERSION]="("+src[t.NUMERICIDENTIFIER]+")\\.("+src[t.NUMERICIDENTIFIER]+")\\.("+src[t.NUMERICIDENTIFIER]+")";tok("MAINVERSIONLOO\
SE");src[t.MAINVERSIONLOOSE]="("+src[t.NUMERICIDENTIFIERLOOSE]+")\\.("+src[t.NUMERICIDENTIFIERLOOSE]+")\\.("+src[t.NUMERICIDENTIFIERLOOSE]+")";tok("PRERELEASEID\
ENTIFIER");src[t.PRERELEASEIDENTIFIER]="(?:"+src[t.NUMERICIDENTIFIER]+"|"+src[t.NONNUMERICIDENTIFIER]+")";tok("PRERELEASEIDENTIFIERLOOSE");src[t.PRERELEASEIDENTIFIERLOOSE]=
"(?:"+src[t.NUMERICIDENTIFIERLOOSE]+"|"+src[t.NONNUMERICIDENTIFIER]+")";tok("PRERELEASE");src[t.PRERELEASE]="(?:-("+src[t.PRERELEASEIDENTIFIER]+"(?:\\."+src[t.PRERELEASEIDENTIFIER]+
")*))";tok("PRERELEASELOOSE");src[t.PRERELEASELOOSE]="(?:-?("+src[t.PRERELEASEIDENTIFIERLOOSE]+"(?:\\."+src[t.PRERELEASEIDENTIFIERLOOSE]+")*))";tok("BUILDIDENTI\
FIER");src[t.BUILDIDENTIFIER]=LETTERDASHNUMBER+"+";tok("BUILD");src[t.BUILD]="(?:\\+("+src[t.BUILDIDENTIFIER]+"(?:\\."+src[t.BUILDIDENTIFIER]+")*))";tok("FULL");
tok("FULLPLAIN");src[t.FULLPLAIN]="v?"+src[t.MAINVERSION]+src[t.PRERELEASE]+"?"+src[t.BUILD]+"?";src[t.FULL]="^"+src[t.FULLPLAIN]+"$";tok("LOOSEPLAIN");src[t.LOOSEPLAIN]=
"[v=\\s]*"+src[t.MAINVERSIONLOOSE]+src[t.PRERELEASELOOSE]+"?"+src[t.BUILD]+"?";tok("LOOSE");src[t.LOOSE]="^"+src[t.LOOSEPLAIN]+"$";tok("GTLT");src[t.GTLT]="((?:\
<|>)?=?)";tok("XRANGEIDENTIFIERLOOSE");src[t.XRANGEIDENTIFIERLOOSE]=src[t.NUMERICIDENTIFIERLOOSE]+"|x|X|\\*";tok("XRANGEIDENTIFIER");src[t.XRANGEIDENTIFIER]=src[t.
NUMERICIDENTIFIER]+"|x|X|\\*";tok("XRANGEPLAIN");src[t.XRANGEPLAIN]="[v=\\s]*("+src[t.XRANGEIDENTIFIER]+")(?:\\.("+src[t.XRANGEIDENTIFIER]+")(?:\\.("+src[t.XRANGEIDENTIFIER]+
")(?:"+src[t.PRERELEASE]+")?"+src[t.BUILD]+"?)?)?";tok("XRANGEPLAINLOOSE");src[t.XRANGEPLAINLOOSE]="[v=\\s]*("+src[t.XRANGEIDENTIFIERLOOSE]+")(?:\\.("+src[t.XRANGEIDENTIFIERLOOSE]+
")(?:\\.("+src[t.XRANGEIDENTIFIERLOOSE]+")(?:"+src[t.PRERELEASELOOSE]+")?"+src[t.BUILD]+"?)?)?";tok("XRANGE");src[t.XRANGE]="^"+src[t.GTLT]+"\\s*"+src[t.XRANGEPLAIN]+
"$";tok("XRANGELOOSE");src[t.XRANGELOOSE]="^"+src[t.GTLT]+"\\s*"+src[t.XRANGEPLAINLOOSE]+"$";tok("COERCE");src[t.COERCE]="(^|[^\\d])(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+
"})(?:\\.(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+"}))?(?:\\.(\\d{1,"+MAX_SAFE_COMPONENT_LENGTH+"}))?(?:$|[^\\d])";tok("COERCERTL");re[t.COERCERTL]=new RegExp(src[t.COERCE],
"g");safeRe[t.COERCERTL]=new RegExp(makeSafeRe(src[t.COERCE]),"g");tok("LONETILDE");src[t.LONETILDE]="(?:~>?)";tok("TILDETRIM");src[t.TILDETRIM]="(\\s*)"+src[t.
LONETILDE]+"\\s+";re[t.TILDETRIM]=new RegExp(src[t.TILDETRIM],"g");safeRe[t.TILDETRIM]=new RegExp(makeSafeRe(src[t.TILDETRIM]),"g");var tildeTrimReplace="$1~";tok(
"TILDE");src[t.TILDE]="^"+src[t.LONETILDE]+src[t.XRANGEPLAIN]+"$";tok("TILDELOOSE");src[t.TILDELOOSE]="^"+src[t.LONETILDE]+src[t.XRANGEPLAINLOOSE]+"$";tok("LONE\
CARET");src[t.LONECARET]="(?:\\^)";tok("CARETTRIM");src[t.CARETTRIM]="(\\s*)"+src[t.LONECARET]+"\\s+";re[t.CARETTRIM]=new RegExp(src[t.CARETTRIM],"g");safeRe[t.
CARETTRIM]=new RegExp(makeSafeRe(src[t.CARETTRIM]),"g");var caretTrimReplace="$1^";tok("CARET");src[t.CARET]="^"+src[t.LONECARET]+src[t.XRANGEPLAIN]+"$";tok("CA\
RETLOOSE");src[t.CARETLOOSE]="^"+src[t.LONECARET]+src[t.XRANGEPLAINLOOSE]+"$";tok("COMPARATORLOOSE");src[t.COMPARATORLOOSE]="^"+src[t.GTLT]+"\\s*("+src[t.LOOSEPLAIN]+
")$|^$";tok("COMPARATOR");src[t.COMPARATOR]="^"+src[t.GTLT]+"\\s*("+src[t.FULLPLAIN]+")$|^$";tok("COMPARATORTRIM");src[t.COMPARATORTRIM]="(\\s*)"+src[t.GTLT]+"\\\
s*("+src[t.LOOSEPLAIN]+"|"+src[t.XRANGEPLAIN]+")";re[t.COMPARATORTRIM]=new RegExp(src[t.COMPARATORTRIM],"g");safeRe[t.COMPARATORTRIM]=new RegExp(makeSafeRe(src[t.
COMPARATORTRIM]),"g");var comparatorTrimReplace="$1$2$3";tok("HYPHENRANGE");src[t.HYPHENRANGE]="^\\s*("+src[t.XRANGEPLAIN]+")\\s+-\\s+("+src[t.XRANGEPLAIN]+")\\s\
*$";tok("HYPHENRANGELOOSE");src[t.HYPHENRANGELOOSE]="^\\s*("+src[t.XRANGEPLAINLOOSE]+")\\s+-\\s+("+src[t.XRANGEPLAINLOOSE]+")\\s*$";tok("STAR");src[t.STAR]="(<|\
>)?=?\\s*\\*";for(var i=0;i<R;i++){debug2(i,src[i]);if(!re[i]){re[i]=new RegExp(src[i]);safeRe[i]=new RegExp(makeSafeRe(src[i]))}}exports$1.parse=parse2;function parse2(version3,options){
if(!options||typeof options!=="object"){options={loose:!!options,includePrerelease:false}}if(version3 instanceof SemVer){return version3}if(typeof version3!=="s\
tring"){return null}if(version3.length>MAX_LENGTH){return null}var r=options.loose?safeRe[t.LOOSE]:safeRe[t.FULL];if(!r.test(version3)){return null}try{return new SemVer(
version3,options)}catch(er){return null}}exports$1.valid=valid;function valid(version3,options){var v=parse2(version3,options);return v?v.version:null}exports$1.
clean=clean;function clean(version3,options){var s=parse2(version3.trim().replace(/^[=v]+/,""),options);return s?s.version:null}exports$1.SemVer=SemVer;function SemVer(version3,options){
if(!options||typeof options!=="object"){options={loose:!!options,includePrerelease:false}}if(version3 instanceof SemVer){if(version3.loose===options.loose){return version3}else{
version3=version3.version}}else if(typeof version3!=="string"){throw new TypeError("Invalid Version: "+version3)}if(version3.length>MAX_LENGTH){throw new TypeError(
"version is longer than "+MAX_LENGTH+" characters")}if(!(this instanceof SemVer)){return new SemVer(version3,options)}debug2("SemVer",version3,options);this.options=
options;this.loose=!!options.loose;var m=version3.trim().match(options.loose?safeRe[t.LOOSE]:safeRe[t.FULL]);if(!m){throw new TypeError("Invalid Version: "+version3)}
this.raw=version3;this.major=+m[1];this.minor=+m[2];this.patch=+m[3];if(this.major>MAX_SAFE_INTEGER||this.major<0){throw new TypeError("Invalid major version")}
if(this.minor>MAX_SAFE_INTEGER||this.minor<0){throw new TypeError("Invalid minor version")}if(this.patch>MAX_SAFE_INTEGER||this.patch<0){throw new TypeError("In\
valid patch version")}if(!m[4]){this.prerelease=[]}else{this.prerelease=m[4].split(".").map(function(id){if(/^[0-9]+$/.test(id)){var num=+id;if(num>=0&&num<MAX_SAFE_INTEGER){
return num}}return id})}this.build=m[5]?m[5].split("."):[];this.format()}SemVer.prototype.format=function(){this.version=this.major+"."+this.minor+"."+this.patch;
if(this.prerelease.length){this.version+="-"+this.prerelease.join(".")}return this.version};SemVer.prototype.toString=function(){return this.version};SemVer.prototype.
compare=function(other){debug2("SemVer.compare",this.version,this.options,other);if(!(other instanceof SemVer)){other=new SemVer(other,this.options)}return this.
compareMain(other)||this.comparePre(other)};SemVer.prototype.compareMain=function(other){if(!(other instanceof SemVer)){other=new SemVer(other,this.options)}return compareIdentifiers(
this.major,other.major)||compareIdentifiers(this.minor,other.minor)||compareIdentifiers(this.patch,other.patch)};SemVer.prototype.comparePre=function(other){if(!(other instanceof
SemVer)){other=new SemVer(other,this.options)}if(this.prerelease.length&&!other.prerelease.length){return-1}else if(!this.prerelease.length&&other.prerelease.length){
return 1}else if(!this.prerelease.length&&!other.prerelease.length){return 0}var i2=0;do{var a=this.prerelease[i2];var b=other.prerelease[i2];debug2("prerelease\
 compare",i2,a,b);if(a===void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===b){continue}else{return compareIdentifiers(
a,b)}}while(++i2)};SemVer.prototype.compareBuild=function(other){if(!(other instanceof SemVer)){other=new SemVer(other,this.options)}var i2=0;do{var a=this.build[i2];
var b=other.build[i2];debug2("prerelease compare",i2,a,b);if(a===void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===
b){continue}else{return compareIdentifiers(a,b)}}while(++i2)};SemVer.prototype.inc=function(release,identifier){switch(release){case"premajor":this.prerelease.length=
0;this.patch=0;this.minor=0;this.major++;this.inc("pre",identifier);break;case"preminor":this.prerelease.length=0;this.patch=0;this.minor++;this.inc("pre",identifier);
break;case"prepatch":this.prerelease.length=0;this.inc("patch",identifier);this.inc("pre",identifier);break;case"prerelease":if(this.prerelease.length===0){this.
inc("patch",identifier)}this.inc("pre",identifier);break;case"major":if(this.minor!==0||this.patch!==0||this.prerelease.length===0){this.major++}this.minor=0;this.
patch=0;this.prerelease=[];break;case"minor":if(this.patch!==0||this.prerelease.length===0){this.minor++}this.patch=0;this.prerelease=[];break;case"patch":if(this.
prerelease.length===0){this.patch++}this.prerelease=[];break;case"pre":if(this.prerelease.length===0){this.prerelease=[0]}else{var i2=this.prerelease.length;while(--i2>=
0){if(typeof this.prerelease[i2]==="number"){this.prerelease[i2]++;i2=-2}}if(i2===-1){this.prerelease.push(0)}}if(identifier){if(this.prerelease[0]===identifier){
if(isNaN(this.prerelease[1])){this.prerelease=[identifier,0]}}else{this.prerelease=[identifier,0]}}break;default:throw new Error("invalid increment argument: "+
release)}this.format();this.raw=this.version;return this};exports$1.inc=inc;function inc(version3,release,loose,identifier){if(typeof loose==="string"){identifier=
loose;loose=void 0}try{return new SemVer(version3,loose).inc(release,identifier).version}catch(er){return null}}exports$1.diff=diff;function diff(version1,version22){
if(eq(version1,version22)){return null}else{var v1=parse2(version1);var v2=parse2(version22);var prefix="";if(v1.prerelease.length||v2.prerelease.length){prefix=
"pre";var defaultResult="prerelease"}for(var key in v1){if(key==="major"||key==="minor"||key==="patch"){if(v1[key]!==v2[key]){return prefix+key}}}return defaultResult}}
exports$1.compareIdentifiers=compareIdentifiers;var numeric=/^[0-9]+$/;function compareIdentifiers(a,b){var anum=numeric.test(a);var bnum=numeric.test(b);if(anum&&
bnum){a=+a;b=+b}return a===b?0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1}exports$1.rcompareIdentifiers=rcompareIdentifiers;function rcompareIdentifiers(a,b){return compareIdentifiers(
b,a)}exports$1.major=major;function major(a,loose){return new SemVer(a,loose).major}exports$1.minor=minor;function minor(a,loose){return new SemVer(a,loose).minor}
exports$1.patch=patch;function patch(a,loose){return new SemVer(a,loose).patch}exports$1.compare=compare;function compare(a,b,loose){return new SemVer(a,loose).
compare(new SemVer(b,loose))}exports$1.compareLoose=compareLoose;function compareLoose(a,b){return compare(a,b,true)}exports$1.compareBuild=compareBuild;function compareBuild(a,b,loose){
var versionA=new SemVer(a,loose);var versionB=new SemVer(b,loose);return versionA.compare(versionB)||versionA.compareBuild(versionB)}exports$1.rcompare=rcompare;
function rcompare(a,b,loose){return compare(b,a,loose)}exports$1.sort=sort;function sort(list,loose){return list.sort(function(a,b){return exports$1.compareBuild(
a,b,loose)})}exports$1.rsort=rsort;function rsort(list,loose){return list.sort(function(a,b){return exports$1.compareBuild(b,a,loose)})}exports$1.gt=gt;function gt(a,b,loose){
return compare(a,b,loose)>0}exports$1.lt=lt;function lt(a,b,loose){return compare(a,b,loose)<0}exports$1.eq=eq;function eq(a,b,loose){return compare(a,b,loose)===
0}exports$1.neq=neq;function neq(a,b,loose){return compare(a,b,loose)!==0}exports$1.gte=gte;function gte(a,b,loose){return compare(a,b,loose)>=0}exports$1.lte=lte;
function lte(a,b,loose){return compare(a,b,loose)<=0}exports$1.cmp=cmp;function cmp(a,op,b,loose){switch(op){case"===":if(typeof a==="object")a=a.version;if(typeof b===
"object")b=b.version;return a===b;case"!==":if(typeof a==="object")a=a.version;if(typeof b==="object")b=b.version;return a!==b;case"":case"=":case"==":return eq(
a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(a,b,loose);case">=":return gte(a,b,loose);case"<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:
throw new TypeError("Invalid operator: "+op)}}exports$1.Comparator=Comparator;function Comparator(comp,options){if(!options||typeof options!=="object"){options=
{loose:!!options,includePrerelease:false}}if(comp instanceof Comparator){if(comp.loose===!!options.loose){return comp}else{comp=comp.value}}if(!(this instanceof
Comparator)){return new Comparator(comp,options)}comp=comp.trim().split(/\s+/).join(" ");debug2("comparator",comp,options);this.options=options;this.loose=!!options.
loose;this.parse(comp);if(this.semver===ANY3){this.value=""}else{this.value=this.operator+this.semver.version}debug2("comp",this)}var ANY3={};Comparator.prototype.
parse=function(comp){var r=this.options.loose?safeRe[t.COMPARATORLOOSE]:safeRe[t.COMPARATOR];var m=comp.match(r);if(!m){throw new TypeError("Invalid comparator:\
 "+comp)}this.operator=m[1]!==void 0?m[1]:"";if(this.operator==="="){this.operator=""}if(!m[2]){this.semver=ANY3}else{this.semver=new SemVer(m[2],this.options.loose)}};
Comparator.prototype.toString=function(){return this.value};Comparator.prototype.test=function(version3){debug2("Comparator.test",version3,this.options.loose);if(this.
semver===ANY3||version3===ANY3){return true}if(typeof version3==="string"){try{version3=new SemVer(version3,this.options)}catch(er){return false}}return cmp(version3,
this.operator,this.semver,this.options)};Comparator.prototype.intersects=function(comp,options){if(!(comp instanceof Comparator)){throw new TypeError("a Compara\
tor is required")}if(!options||typeof options!=="object"){options={loose:!!options,includePrerelease:false}}var rangeTmp;if(this.operator===""){if(this.value===
""){return true}rangeTmp=new Range(comp.value,options);return satisfies(this.value,rangeTmp,options)}else if(comp.operator===""){if(comp.value===""){return true}
rangeTmp=new Range(this.value,options);return satisfies(comp.semver,rangeTmp,options)}var sameDirectionIncreasing=(this.operator===">="||this.operator===">")&&(comp.
operator===">="||comp.operator===">");var sameDirectionDecreasing=(this.operator==="<="||this.operator==="<")&&(comp.operator==="<="||comp.operator==="<");var sameSemVer=this.
semver.version===comp.semver.version;var differentDirectionsInclusive=(this.operator===">="||this.operator==="<=")&&(comp.operator===">="||comp.operator==="<=");
var oppositeDirectionsLessThan=cmp(this.semver,"<",comp.semver,options)&&((this.operator===">="||this.operator===">")&&(comp.operator==="<="||comp.operator==="<"));
var oppositeDirectionsGreaterThan=cmp(this.semver,">",comp.semver,options)&&((this.operator==="<="||this.operator==="<")&&(comp.operator===">="||comp.operator===
">"));return sameDirectionIncreasing||sameDirectionDecreasing||sameSemVer&&differentDirectionsInclusive||oppositeDirectionsLessThan||oppositeDirectionsGreaterThan};
exports$1.Range=Range;function Range(range2,options){if(!options||typeof options!=="object"){options={loose:!!options,includePrerelease:false}}if(range2 instanceof
Range){if(range2.loose===!!options.loose&&range2.includePrerelease===!!options.includePrerelease){return range2}else{return new Range(range2.raw,options)}}if(range2 instanceof
Comparator){return new Range(range2.value,options)}if(!(this instanceof Range)){return new Range(range2,options)}this.options=options;this.loose=!!options.loose;
this.includePrerelease=!!options.includePrerelease;this.raw=range2.trim().split(/\s+/).join(" ");this.set=this.raw.split("||").map(function(range3){return this.
parseRange(range3.trim())},this).filter(function(c){return c.length});if(!this.set.length){throw new TypeError("Invalid SemVer Range: "+this.raw)}this.format()}
Range.prototype.format=function(){this.range=this.set.map(function(comps){return comps.join(" ").trim()}).join("||").trim();return this.range};Range.prototype.toString=
function(){return this.range};Range.prototype.parseRange=function(range2){var loose=this.options.loose;var hr=loose?safeRe[t.HYPHENRANGELOOSE]:safeRe[t.HYPHENRANGE];
range2=range2.replace(hr,hyphenReplace);debug2("hyphen replace",range2);range2=range2.replace(safeRe[t.COMPARATORTRIM],comparatorTrimReplace);debug2("comparator\
 trim",range2,safeRe[t.COMPARATORTRIM]);range2=range2.replace(safeRe[t.TILDETRIM],tildeTrimReplace);range2=range2.replace(safeRe[t.CARETTRIM],caretTrimReplace);
range2=range2.split(/\s+/).join(" ");var compRe=loose?safeRe[t.COMPARATORLOOSE]:safeRe[t.COMPARATOR];var set=range2.split(" ").map(function(comp){return parseComparator(
comp,this.options)},this).join(" ").split(/\s+/);if(this.options.loose){set=set.filter(function(comp){return!!comp.match(compRe)})}set=set.map(function(comp){return new Comparator(
comp,this.options)},this);return set};Range.prototype.intersects=function(range2,options){if(!(range2 instanceof Range)){throw new TypeError("a Range is require\
d")}return this.set.some(function(thisComparators){return isSatisfiable(thisComparators,options)&&range2.set.some(function(rangeComparators){return isSatisfiable(
rangeComparators,options)&&thisComparators.every(function(thisComparator){return rangeComparators.every(function(rangeComparator){return thisComparator.intersects(
rangeComparator,options)})})})})};function isSatisfiable(comparators,options){var result2=true;var remainingComparators=comparators.slice();var testComparator=remainingComparators.
pop();while(result2&&remainingComparators.length){result2=remainingComparators.every(function(otherComparator){return testComparator.intersects(otherComparator,
options)});testComparator=remainingComparators.pop()}return result2}exports$1.toComparators=toComparators;function toComparators(range2,options){return new Range(
range2,options).set.map(function(comp){return comp.map(function(c){return c.value}).join(" ").trim().split(" ")})}function parseComparator(comp,options){debug2(
"comp",comp,options);comp=replaceCarets(comp,options);debug2("caret",comp);comp=replaceTildes(comp,options);debug2("tildes",comp);comp=replaceXRanges(comp,options);
debug2("xrange",comp);comp=replaceStars(comp,options);debug2("stars",comp);return comp}function isX(id){return!id||id.toLowerCase()==="x"||id==="*"}function replaceTildes(comp,options){
return comp.trim().split(/\s+/).map(function(comp2){return replaceTilde(comp2,options)}).join(" ")}function replaceTilde(comp,options){var r=options.loose?safeRe[t.
TILDELOOSE]:safeRe[t.TILDE];return comp.replace(r,function(_2,M,m,p,pr){debug2("tilde",comp,_2,M,m,p,pr);var ret;if(isX(M)){ret=""}else if(isX(m)){ret=">="+M+".\
0.0 <"+(+M+1)+".0.0"}else if(isX(p)){ret=">="+M+"."+m+".0 <"+M+"."+(+m+1)+".0"}else if(pr){debug2("replaceTilde pr",pr);ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+
(+m+1)+".0"}else{ret=">="+M+"."+m+"."+p+" <"+M+"."+(+m+1)+".0"}debug2("tilde return",ret);return ret})}function replaceCarets(comp,options){return comp.trim().split(
/\s+/).map(function(comp2){return replaceCaret(comp2,options)}).join(" ")}function replaceCaret(comp,options){debug2("caret",comp,options);var r=options.loose?safeRe[t.
CARETLOOSE]:safeRe[t.CARET];return comp.replace(r,function(_2,M,m,p,pr){debug2("caret",comp,_2,M,m,p,pr);var ret;if(isX(M)){ret=""}else if(isX(m)){ret=">="+M+".\
0.0 <"+(+M+1)+".0.0"}else if(isX(p)){if(M==="0"){ret=">="+M+"."+m+".0 <"+M+"."+(+m+1)+".0"}else{ret=">="+M+"."+m+".0 <"+(+M+1)+".0.0"}}else if(pr){debug2("repla\
ceCaret pr",pr);if(M==="0"){if(m==="0"){ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+m+"."+(+p+1)}else{ret=">="+M+"."+m+"."+p+"-"+pr+" <"+M+"."+(+m+1)+".0"}}else{ret=
">="+M+"."+m+"."+p+"-"+pr+" <"+(+M+1)+".0.0"}}else{debug2("no pr");if(M==="0"){if(m==="0"){ret=">="+M+"."+m+"."+p+" <"+M+"."+m+"."+(+p+1)}else{ret=">="+M+"."+m+
"."+p+" <"+M+"."+(+m+1)+".0"}}else{ret=">="+M+"."+m+"."+p+" <"+(+M+1)+".0.0"}}debug2("caret return",ret);return ret})}function replaceXRanges(comp,options){debug2(
"replaceXRanges",comp,options);return comp.split(/\s+/).map(function(comp2){return replaceXRange(comp2,options)}).join(" ")}function replaceXRange(comp,options){
comp=comp.trim();var r=options.loose?safeRe[t.XRANGELOOSE]:safeRe[t.XRANGE];return comp.replace(r,function(ret,gtlt,M,m,p,pr){debug2("xRange",comp,ret,gtlt,M,m,
p,pr);var xM=isX(M);var xm=xM||isX(m);var xp=xm||isX(p);var anyX=xp;if(gtlt==="="&&anyX){gtlt=""}pr=options.includePrerelease?"-0":"";if(xM){if(gtlt===">"||gtlt===
"<"){ret="<0.0.0-0"}else{ret="*"}}else if(gtlt&&anyX){if(xm){m=0}p=0;if(gtlt===">"){gtlt=">=";if(xm){M=+M+1;m=0;p=0}else{m=+m+1;p=0}}else if(gtlt==="<="){gtlt="\
<";if(xm){M=+M+1}else{m=+m+1}}ret=gtlt+M+"."+m+"."+p+pr}else if(xm){ret=">="+M+".0.0"+pr+" <"+(+M+1)+".0.0"+pr}else if(xp){ret=">="+M+"."+m+".0"+pr+" <"+M+"."+(+m+
1)+".0"+pr}debug2("xRange return",ret);return ret})}function replaceStars(comp,options){debug2("replaceStars",comp,options);return comp.trim().replace(safeRe[t.
STAR],"")}function hyphenReplace($0,from2,fM,fm,fp,fpr,fb,to2,tM,tm,tp,tpr,tb){if(isX(fM)){from2=""}else if(isX(fm)){from2=">="+fM+".0.0"}else if(isX(fp)){from2=
">="+fM+"."+fm+".0"}else{from2=">="+from2}if(isX(tM)){to2=""}else if(isX(tm)){to2="<"+(+tM+1)+".0.0"}else if(isX(tp)){to2="<"+tM+"."+(+tm+1)+".0"}else if(tpr){to2=
"<="+tM+"."+tm+"."+tp+"-"+tpr}else{to2="<="+to2}return(from2+" "+to2).trim()}Range.prototype.test=function(version3){if(!version3){return false}if(typeof version3===
"string"){try{version3=new SemVer(version3,this.options)}catch(er){return false}}for(var i2=0;i2<this.set.length;i2++){if(testSet(this.set[i2],version3,this.options)){
return true}}return false};function testSet(set,version3,options){for(var i2=0;i2<set.length;i2++){if(!set[i2].test(version3)){return false}}if(version3.prerelease.
length&&!options.includePrerelease){for(i2=0;i2<set.length;i2++){debug2(set[i2].semver);if(set[i2].semver===ANY3){continue}if(set[i2].semver.prerelease.length>0){
var allowed=set[i2].semver;if(allowed.major===version3.major&&allowed.minor===version3.minor&&allowed.patch===version3.patch){return true}}}return false}return true}
exports$1.satisfies=satisfies;function satisfies(version3,range2,options){try{range2=new Range(range2,options)}catch(er){return false}return range2.test(version3)}
exports$1.maxSatisfying=maxSatisfying;function maxSatisfying(versions,range2,options){var max=null;var maxSV=null;try{var rangeObj=new Range(range2,options)}catch(er){
return null}versions.forEach(function(v){if(rangeObj.test(v)){if(!max||maxSV.compare(v)===-1){max=v;maxSV=new SemVer(max,options)}}});return max}exports$1.minSatisfying=
minSatisfying;function minSatisfying(versions,range2,options){var min=null;var minSV=null;try{var rangeObj=new Range(range2,options)}catch(er){return null}versions.
forEach(function(v){if(rangeObj.test(v)){if(!min||minSV.compare(v)===1){min=v;minSV=new SemVer(min,options)}}});return min}exports$1.minVersion=minVersion;function minVersion(range2,loose){
range2=new Range(range2,loose);var minver=new SemVer("0.0.0");if(range2.test(minver)){return minver}minver=new SemVer("0.0.0-0");if(range2.test(minver)){return minver}
minver=null;for(var i2=0;i2<range2.set.length;++i2){var comparators=range2.set[i2];comparators.forEach(function(comparator){var compver=new SemVer(comparator.semver.
version);switch(comparator.operator){case">":if(compver.prerelease.length===0){compver.patch++}else{compver.prerelease.push(0)}compver.raw=compver.format();case"":case"\
>=":if(!minver||gt(minver,compver)){minver=compver}break;case"<":case"<=":break;default:throw new Error("Unexpected operation: "+comparator.operator)}})}if(minver&&
range2.test(minver)){return minver}return null}exports$1.validRange=validRange;function validRange(range2,options){try{return new Range(range2,options).range||"\
*"}catch(er){return null}}exports$1.ltr=ltr;function ltr(version3,range2,options){return outside2(version3,range2,"<",options)}exports$1.gtr=gtr;function gtr(version3,range2,options){
return outside2(version3,range2,">",options)}exports$1.outside=outside2;function outside2(version3,range2,hilo,options){version3=new SemVer(version3,options);range2=
new Range(range2,options);var gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=gt;ltefn=lte;ltfn=lt;comp=">";ecomp=">=";break;case"<":gtfn=lt;ltefn=gte;ltfn=
gt;comp="<";ecomp="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(satisfies(version3,range2,options)){return false}for(var i2=0;i2<
range2.set.length;++i2){var comparators=range2.set[i2];var high=null;var low=null;comparators.forEach(function(comparator){if(comparator.semver===ANY3){comparator=
new Comparator(">=0.0.0")}high=high||comparator;low=low||comparator;if(gtfn(comparator.semver,high.semver,options)){high=comparator}else if(ltfn(comparator.semver,
low.semver,options)){low=comparator}});if(high.operator===comp||high.operator===ecomp){return false}if((!low.operator||low.operator===comp)&&ltefn(version3,low.
semver)){return false}else if(low.operator===ecomp&&ltfn(version3,low.semver)){return false}}return true}exports$1.prerelease=prerelease;function prerelease(version3,options){
var parsed3=parse2(version3,options);return parsed3&&parsed3.prerelease.length?parsed3.prerelease:null}exports$1.intersects=intersects;function intersects(r1,r2,options){
r1=new Range(r1,options);r2=new Range(r2,options);return r1.intersects(r2)}exports$1.coerce=coerce;function coerce(version3,options){if(version3 instanceof SemVer){
return version3}if(typeof version3==="number"){version3=String(version3)}if(typeof version3!=="string"){return null}options=options||{};var match=null;if(!options.
rtl){match=version3.match(safeRe[t.COERCE])}else{var next;while((next=safeRe[t.COERCERTL].exec(version3))&&(!match||match.index+match[0].length!==version3.length)){
if(!match||next.index+next[0].length!==match.index+match[0].length){match=next}safeRe[t.COERCERTL].lastIndex=next.index+next[1].length+next[2].length}safeRe[t.COERCERTL].
lastIndex=-1}if(match===null){return null}return parse2(match[2]+"."+(match[3]||"0")+"."+(match[4]||"0"),options)}})(semver$1,semver$1.exports);var semverExports=semver$1.
exports;var fs3=require$$0;var path6=require$$1;var{promisify}=require$$2;var semver=semverExports;var useNativeRecursiveOption=semver.satisfies(process.version,
">=10.12.0");var checkPath=pth=>{if(process.platform==="win32"){const pathHasInvalidWinCharacters=/[<>:"|?*]/.test(pth.replace(path6.parse(pth).root,""));if(pathHasInvalidWinCharacters){
const error2=new Error(`Path contains invalid characters: ${pth}`);error2.code="EINVAL";throw error2}}};var processOptions=options=>{const defaults={mode:511,fs:fs3};
return{...defaults,...options}};var permissionError=pth=>{const error2=new Error(`operation not permitted, mkdir '${pth}'`);error2.code="EPERM";error2.errno=-4048;
error2.path=pth;error2.syscall="mkdir";return error2};var makeDir=async(input,options)=>{checkPath(input);options=processOptions(options);const mkdir3=promisify(
options.fs.mkdir);const stat5=promisify(options.fs.stat);if(useNativeRecursiveOption&&options.fs.mkdir===fs3.mkdir){const pth=path6.resolve(input);await mkdir3(
pth,{mode:options.mode,recursive:true});return pth}const make=async pth=>{try{await mkdir3(pth,options.mode);return pth}catch(error2){if(error2.code==="EPERM"){
throw error2}if(error2.code==="ENOENT"){if(path6.dirname(pth)===pth){throw permissionError(pth)}if(error2.message.includes("null bytes")){throw error2}await make(
path6.dirname(pth));return make(pth)}try{const stats=await stat5(pth);if(!stats.isDirectory()){throw new Error("The path is not a directory")}}catch(_2){throw error2}
return pth}};return make(path6.resolve(input))};makeDir$2.exports=makeDir;makeDir$2.exports.sync=(input,options)=>{checkPath(input);options=processOptions(options);
if(useNativeRecursiveOption&&options.fs.mkdirSync===fs3.mkdirSync){const pth=path6.resolve(input);fs3.mkdirSync(pth,{mode:options.mode,recursive:true});return pth}
const make=pth=>{try{options.fs.mkdirSync(pth,options.mode)}catch(error2){if(error2.code==="EPERM"){throw error2}if(error2.code==="ENOENT"){if(path6.dirname(pth)===
pth){throw permissionError(pth)}if(error2.message.includes("null bytes")){throw error2}make(path6.dirname(pth));return make(pth)}try{if(!options.fs.statSync(pth).
isDirectory()){throw new Error("The path is not a directory")}}catch(_2){throw error2}}return pth};return make(path6.resolve(input))};var makeDirExports=makeDir$2.
exports;var makeDir$1=getDefaultExportFromCjs(makeDirExports);var lodash={exports:{}};lodash.exports;(function(module3,exports$1){(function(){var undefined$1;var VERSION2="\
4.18.1";var LARGE_ARRAY_SIZE=200;var CORE_ERROR_TEXT="Unsupported core-js use. Try https://npms.io/search?q=ponyfill.",FUNC_ERROR_TEXT="Expected a function",INVALID_TEMPL_VAR_ERROR_TEXT="\
Invalid `variable` option passed into `_.template`",INVALID_TEMPL_IMPORTS_ERROR_TEXT="Invalid `imports` option passed into `_.template`";var HASH_UNDEFINED="__l\
odash_hash_undefined__";var MAX_MEMOIZE_SIZE=500;var PLACEHOLDER2="__lodash_placeholder__";var CLONE_DEEP_FLAG=1,CLONE_FLAT_FLAG=2,CLONE_SYMBOLS_FLAG=4;var COMPARE_PARTIAL_FLAG=1,
COMPARE_UNORDERED_FLAG=2;var WRAP_BIND_FLAG=1,WRAP_BIND_KEY_FLAG=2,WRAP_CURRY_BOUND_FLAG=4,WRAP_CURRY_FLAG=8,WRAP_CURRY_RIGHT_FLAG=16,WRAP_PARTIAL_FLAG=32,WRAP_PARTIAL_RIGHT_FLAG=64,
WRAP_ARY_FLAG=128,WRAP_REARG_FLAG=256,WRAP_FLIP_FLAG=512;var DEFAULT_TRUNC_LENGTH=30,DEFAULT_TRUNC_OMISSION="...";var HOT_COUNT=800,HOT_SPAN=16;var LAZY_FILTER_FLAG=1,
LAZY_MAP_FLAG=2,LAZY_WHILE_FLAG=3;var INFINITY=1/0,MAX_SAFE_INTEGER=9007199254740991,MAX_INTEGER=17976931348623157e292,NAN=0/0;var MAX_ARRAY_LENGTH=4294967295,MAX_ARRAY_INDEX=MAX_ARRAY_LENGTH-
1,HALF_MAX_ARRAY_LENGTH=MAX_ARRAY_LENGTH>>>1;var wrapFlags=[["ary",WRAP_ARY_FLAG],["bind",WRAP_BIND_FLAG],["bindKey",WRAP_BIND_KEY_FLAG],["curry",WRAP_CURRY_FLAG],
["curryRight",WRAP_CURRY_RIGHT_FLAG],["flip",WRAP_FLIP_FLAG],["partial",WRAP_PARTIAL_FLAG],["partialRight",WRAP_PARTIAL_RIGHT_FLAG],["rearg",WRAP_REARG_FLAG]];var argsTag="\
[object Arguments]",arrayTag="[object Array]",asyncTag="[object AsyncFunction]",boolTag="[object Boolean]",dateTag="[object Date]",domExcTag="[object DOMExcepti\
on]",errorTag="[object Error]",funcTag="[object Function]",genTag="[object GeneratorFunction]",mapTag="[object Map]",numberTag="[object Number]",nullTag="[objec\
t Null]",objectTag="[object Object]",promiseTag="[object Promise]",proxyTag="[object Proxy]",regexpTag="[object RegExp]",setTag="[object Set]",stringTag="[objec\
t String]",symbolTag="[object Symbol]",undefinedTag="[object Undefined]",weakMapTag="[object WeakMap]",weakSetTag="[object WeakSet]";var arrayBufferTag="[object\
 ArrayBuffer]",dataViewTag="[object DataView]",float32Tag="[object Float32Array]",float64Tag="[object Float64Array]",int8Tag="[object Int8Array]",int16Tag="[obj\
ect Int16Array]",int32Tag="[object Int32Array]",uint8Tag="[object Uint8Array]",uint8ClampedTag="[object Uint8ClampedArray]",uint16Tag="[object Uint16Array]",uint32Tag="\
[object Uint32Array]";var reEmptyStringLeading=/\b__p \+= '';/g,reEmptyStringMiddle=/\b(__p \+=) '' \+/g,reEmptyStringTrailing=/(__e\(.*?\)|\b__t\)) \+\n'';/g;var reEscapedHtml=/&(?:amp|lt|gt|quot|#39);/g,
reUnescapedHtml=/[&<>"']/g,reHasEscapedHtml=RegExp(reEscapedHtml.source),reHasUnescapedHtml=RegExp(reUnescapedHtml.source);var reEscape=/<%-([\s\S]+?)%>/g,reEvaluate=/<%([\s\S]+?)%>/g,
reInterpolate=/<%=([\s\S]+?)%>/g;var reIsDeepProp=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,reIsPlainProp=/^\w*$/,rePropName=/[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;
var reRegExpChar=/[\\^$.*+?()[\]{}|]/g,reHasRegExpChar=RegExp(reRegExpChar.source);var reTrimStart=/^\s+/;var reWhitespace=/\s/;var reWrapComment=/\{(?:\n\/\* \[wrapped with .+\] \*\/)?\n?/,
reWrapDetails=/\{\n\/\* \[wrapped with (.+)\] \*/,reSplitDetails=/,? & /;var reAsciiWord=/[^\x00-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f]+/g;var reForbiddenIdentifierChars=/[()=,{}\[\]\/\s]/;
var reEscapeChar=/\\(\\)?/g;var reEsTemplate=/\$\{([^\\}]*(?:\\.[^\\}]*)*)\}/g;var reFlags=/\w*$/;var reIsBadHex=/^[-+]0x[0-9a-f]+$/i;var reIsBinary=/^0b[01]+$/i;
var reIsHostCtor=/^\[object .+?Constructor\]$/;var reIsOctal=/^0o[0-7]+$/i;var reIsUint=/^(?:0|[1-9]\d*)$/;var reLatin=/[\xc0-\xd6\xd8-\xf6\xf8-\xff\u0100-\u017f]/g;
var reNoMatch=/($^)/;var reUnescapedString=/['\n\r\u2028\u2029\\]/g;var rsAstralRange="\\ud800-\\udfff",rsComboMarksRange="\\u0300-\\u036f",reComboHalfMarksRange="\
\\ufe20-\\ufe2f",rsComboSymbolsRange="\\u20d0-\\u20ff",rsComboRange=rsComboMarksRange+reComboHalfMarksRange+rsComboSymbolsRange,rsDingbatRange="\\u2700-\\u27bf",
rsLowerRange="a-z\\xdf-\\xf6\\xf8-\\xff",rsMathOpRange="\\xac\\xb1\\xd7\\xf7",rsNonCharRange="\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf",rsPunctuationRange="\
\\u2000-\\u206f",rsSpaceRange=" \\t\\x0b\\f\\xa0\\ufeff\\n\\r\\u2028\\u2029\\u1680\\u180e\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u202f\\u205f\\u30\
00",rsUpperRange="A-Z\\xc0-\\xd6\\xd8-\\xde",rsVarRange="\\ufe0e\\ufe0f",rsBreakRange=rsMathOpRange+rsNonCharRange+rsPunctuationRange+rsSpaceRange;var rsApos="[\
'\u2019]",rsAstral="["+rsAstralRange+"]",rsBreak="["+rsBreakRange+"]",rsCombo="["+rsComboRange+"]",rsDigits="\\d+",rsDingbat="["+rsDingbatRange+"]",rsLower="["+
rsLowerRange+"]",rsMisc="[^"+rsAstralRange+rsBreakRange+rsDigits+rsDingbatRange+rsLowerRange+rsUpperRange+"]",rsFitz="\\ud83c[\\udffb-\\udfff]",rsModifier="(?:"+
rsCombo+"|"+rsFitz+")",rsNonAstral="[^"+rsAstralRange+"]",rsRegional="(?:\\ud83c[\\udde6-\\uddff]){2}",rsSurrPair="[\\ud800-\\udbff][\\udc00-\\udfff]",rsUpper="\
["+rsUpperRange+"]",rsZWJ="\\u200d";var rsMiscLower="(?:"+rsLower+"|"+rsMisc+")",rsMiscUpper="(?:"+rsUpper+"|"+rsMisc+")",rsOptContrLower="(?:"+rsApos+"(?:d|ll|\
m|re|s|t|ve))?",rsOptContrUpper="(?:"+rsApos+"(?:D|LL|M|RE|S|T|VE))?",reOptMod=rsModifier+"?",rsOptVar="["+rsVarRange+"]?",rsOptJoin="(?:"+rsZWJ+"(?:"+[rsNonAstral,
rsRegional,rsSurrPair].join("|")+")"+rsOptVar+reOptMod+")*",rsOrdLower="\\d*(?:1st|2nd|3rd|(?![123])\\dth)(?=\\b|[A-Z_])",rsOrdUpper="\\d*(?:1ST|2ND|3RD|(?![123]\
)\\dTH)(?=\\b|[a-z_])",rsSeq=rsOptVar+reOptMod+rsOptJoin,rsEmoji="(?:"+[rsDingbat,rsRegional,rsSurrPair].join("|")+")"+rsSeq,rsSymbol="(?:"+[rsNonAstral+rsCombo+
"?",rsCombo,rsRegional,rsSurrPair,rsAstral].join("|")+")";var reApos=RegExp(rsApos,"g");var reComboMark=RegExp(rsCombo,"g");var reUnicode=RegExp(rsFitz+"(?="+rsFitz+
")|"+rsSymbol+rsSeq,"g");var reUnicodeWord=RegExp([rsUpper+"?"+rsLower+"+"+rsOptContrLower+"(?="+[rsBreak,rsUpper,"$"].join("|")+")",rsMiscUpper+"+"+rsOptContrUpper+
"(?="+[rsBreak,rsUpper+rsMiscLower,"$"].join("|")+")",rsUpper+"?"+rsMiscLower+"+"+rsOptContrLower,rsUpper+"+"+rsOptContrUpper,rsOrdUpper,rsOrdLower,rsDigits,rsEmoji].
join("|"),"g");var reHasUnicode=RegExp("["+rsZWJ+rsAstralRange+rsComboRange+rsVarRange+"]");var reHasUnicodeWord=/[a-z][A-Z]|[A-Z]{2}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/;
var contextProps=["Array","Buffer","DataView","Date","Error","Float32Array","Float64Array","Function","Int8Array","Int16Array","Int32Array","Map","Math","Object",
"Promise","RegExp","Set","String","Symbol","TypeError","Uint8Array","Uint8ClampedArray","Uint16Array","Uint32Array","WeakMap","_","clearTimeout","isFinite","par\
seInt","setTimeout"];var templateCounter=-1;var typedArrayTags={};typedArrayTags[float32Tag]=typedArrayTags[float64Tag]=typedArrayTags[int8Tag]=typedArrayTags[int16Tag]=
typedArrayTags[int32Tag]=typedArrayTags[uint8Tag]=typedArrayTags[uint8ClampedTag]=typedArrayTags[uint16Tag]=typedArrayTags[uint32Tag]=true;typedArrayTags[argsTag]=
typedArrayTags[arrayTag]=typedArrayTags[arrayBufferTag]=typedArrayTags[boolTag]=typedArrayTags[dataViewTag]=typedArrayTags[dateTag]=typedArrayTags[errorTag]=typedArrayTags[funcTag]=
typedArrayTags[mapTag]=typedArrayTags[numberTag]=typedArrayTags[objectTag]=typedArrayTags[regexpTag]=typedArrayTags[setTag]=typedArrayTags[stringTag]=typedArrayTags[weakMapTag]=
false;var cloneableTags={};cloneableTags[argsTag]=cloneableTags[arrayTag]=cloneableTags[arrayBufferTag]=cloneableTags[dataViewTag]=cloneableTags[boolTag]=cloneableTags[dateTag]=
cloneableTags[float32Tag]=cloneableTags[float64Tag]=cloneableTags[int8Tag]=cloneableTags[int16Tag]=cloneableTags[int32Tag]=cloneableTags[mapTag]=cloneableTags[numberTag]=
cloneableTags[objectTag]=cloneableTags[regexpTag]=cloneableTags[setTag]=cloneableTags[stringTag]=cloneableTags[symbolTag]=cloneableTags[uint8Tag]=cloneableTags[uint8ClampedTag]=
cloneableTags[uint16Tag]=cloneableTags[uint32Tag]=true;cloneableTags[errorTag]=cloneableTags[funcTag]=cloneableTags[weakMapTag]=false;var deburredLetters={"\xC0":"\
A","\xC1":"A","\xC2":"A","\xC3":"A","\xC4":"A","\xC5":"A","\xE0":"a","\xE1":"a","\xE2":"a","\xE3":"a","\xE4":"a","\xE5":"a","\xC7":"C","\xE7":"c","\xD0":"D","\xF0":"\
d","\xC8":"E","\xC9":"E","\xCA":"E","\xCB":"E","\xE8":"e","\xE9":"e","\xEA":"e","\xEB":"e","\xCC":"I","\xCD":"I","\xCE":"I","\xCF":"I","\xEC":"i","\xED":"i","\xEE":"\
i","\xEF":"i","\xD1":"N","\xF1":"n","\xD2":"O","\xD3":"O","\xD4":"O","\xD5":"O","\xD6":"O","\xD8":"O","\xF2":"o","\xF3":"o","\xF4":"o","\xF5":"o","\xF6":"o","\xF8":"\
o","\xD9":"U","\xDA":"U","\xDB":"U","\xDC":"U","\xF9":"u","\xFA":"u","\xFB":"u","\xFC":"u","\xDD":"Y","\xFD":"y","\xFF":"y","\xC6":"Ae","\xE6":"ae","\xDE":"Th",
"\xFE":"th","\xDF":"ss","\u0100":"A","\u0102":"A","\u0104":"A","\u0101":"a","\u0103":"a","\u0105":"a","\u0106":"C","\u0108":"C","\u010A":"C","\u010C":"C","\u0107":"\
c","\u0109":"c","\u010B":"c","\u010D":"c","\u010E":"D","\u0110":"D","\u010F":"d","\u0111":"d","\u0112":"E","\u0114":"E","\u0116":"E","\u0118":"E","\u011A":"E","\
\u0113":"e","\u0115":"e","\u0117":"e","\u0119":"e","\u011B":"e","\u011C":"G","\u011E":"G","\u0120":"G","\u0122":"G","\u011D":"g","\u011F":"g","\u0121":"g","\u0123":"\
g","\u0124":"H","\u0126":"H","\u0125":"h","\u0127":"h","\u0128":"I","\u012A":"I","\u012C":"I","\u012E":"I","\u0130":"I","\u0129":"i","\u012B":"i","\u012D":"i","\
\u012F":"i","\u0131":"i","\u0134":"J","\u0135":"j","\u0136":"K","\u0137":"k","\u0138":"k","\u0139":"L","\u013B":"L","\u013D":"L","\u013F":"L","\u0141":"L","\u013A":"\
l","\u013C":"l","\u013E":"l","\u0140":"l","\u0142":"l","\u0143":"N","\u0145":"N","\u0147":"N","\u014A":"N","\u0144":"n","\u0146":"n","\u0148":"n","\u014B":"n","\
\u014C":"O","\u014E":"O","\u0150":"O","\u014D":"o","\u014F":"o","\u0151":"o","\u0154":"R","\u0156":"R","\u0158":"R","\u0155":"r","\u0157":"r","\u0159":"r","\u015A":"\
S","\u015C":"S","\u015E":"S","\u0160":"S","\u015B":"s","\u015D":"s","\u015F":"s","\u0161":"s","\u0162":"T","\u0164":"T","\u0166":"T","\u0163":"t","\u0165":"t","\
\u0167":"t","\u0168":"U","\u016A":"U","\u016C":"U","\u016E":"U","\u0170":"U","\u0172":"U","\u0169":"u","\u016B":"u","\u016D":"u","\u016F":"u","\u0171":"u","\u0173":"\
u","\u0174":"W","\u0175":"w","\u0176":"Y","\u0177":"y","\u0178":"Y","\u0179":"Z","\u017B":"Z","\u017D":"Z","\u017A":"z","\u017C":"z","\u017E":"z","\u0132":"IJ",
"\u0133":"ij","\u0152":"Oe","\u0153":"oe","\u0149":"'n","\u017F":"s"};var htmlEscapes={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};var htmlUnescapes={
"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"',"&#39;":"'"};var stringEscapes={"\\":"\\","'":"'","\n":"n","\r":"r","\u2028":"u2028","\u2029":"u2029"};var freeParseFloat=parseFloat,
freeParseInt=parseInt;var freeGlobal=typeof commonjsGlobal=="object"&&commonjsGlobal&&commonjsGlobal.Object===Object&&commonjsGlobal;var freeSelf=typeof self=="\
object"&&self&&self.Object===Object&&self;var root=freeGlobal||freeSelf||Function("return this")();var freeExports=exports$1&&!exports$1.nodeType&&exports$1;var freeModule=freeExports&&
true&&module3&&!module3.nodeType&&module3;var moduleExports=freeModule&&freeModule.exports===freeExports;var freeProcess=moduleExports&&freeGlobal.process;var nodeUtil=(function(){
try{var types=freeModule&&freeModule.require&&freeModule.require("util").types;if(types){return types}return freeProcess&&freeProcess.binding&&freeProcess.binding(
"util")}catch(e){}})();var nodeIsArrayBuffer=nodeUtil&&nodeUtil.isArrayBuffer,nodeIsDate=nodeUtil&&nodeUtil.isDate,nodeIsMap=nodeUtil&&nodeUtil.isMap,nodeIsRegExp=nodeUtil&&
nodeUtil.isRegExp,nodeIsSet=nodeUtil&&nodeUtil.isSet,nodeIsTypedArray=nodeUtil&&nodeUtil.isTypedArray;function apply(func,thisArg,args){switch(args.length){case 0:
return func.call(thisArg);case 1:return func.call(thisArg,args[0]);case 2:return func.call(thisArg,args[0],args[1]);case 3:return func.call(thisArg,args[0],args[1],
args[2])}return func.apply(thisArg,args)}function arrayAggregator(array2,setter,iteratee,accumulator){var index2=-1,length=array2==null?0:array2.length;while(++index2<
length){var value=array2[index2];setter(accumulator,value,iteratee(value),array2)}return accumulator}function arrayEach(array2,iteratee){var index2=-1,length=array2==
null?0:array2.length;while(++index2<length){if(iteratee(array2[index2],index2,array2)===false){break}}return array2}function arrayEachRight(array2,iteratee){var length=array2==
null?0:array2.length;while(length--){if(iteratee(array2[length],length,array2)===false){break}}return array2}function arrayEvery(array2,predicate){var index2=-1,
length=array2==null?0:array2.length;while(++index2<length){if(!predicate(array2[index2],index2,array2)){return false}}return true}function arrayFilter(array2,predicate){
var index2=-1,length=array2==null?0:array2.length,resIndex=0,result2=[];while(++index2<length){var value=array2[index2];if(predicate(value,index2,array2)){result2[resIndex++]=
value}}return result2}function arrayIncludes(array2,value){var length=array2==null?0:array2.length;return!!length&&baseIndexOf(array2,value,0)>-1}function arrayIncludesWith(array2,value,comparator){
var index2=-1,length=array2==null?0:array2.length;while(++index2<length){if(comparator(value,array2[index2])){return true}}return false}function arrayMap(array2,iteratee){
var index2=-1,length=array2==null?0:array2.length,result2=Array(length);while(++index2<length){result2[index2]=iteratee(array2[index2],index2,array2)}return result2}
function arrayPush(array2,values){var index2=-1,length=values.length,offset=array2.length;while(++index2<length){array2[offset+index2]=values[index2]}return array2}
function arrayReduce(array2,iteratee,accumulator,initAccum){var index2=-1,length=array2==null?0:array2.length;if(initAccum&&length){accumulator=array2[++index2]}
while(++index2<length){accumulator=iteratee(accumulator,array2[index2],index2,array2)}return accumulator}function arrayReduceRight(array2,iteratee,accumulator,initAccum){
var length=array2==null?0:array2.length;if(initAccum&&length){accumulator=array2[--length]}while(length--){accumulator=iteratee(accumulator,array2[length],length,
array2)}return accumulator}function arraySome(array2,predicate){var index2=-1,length=array2==null?0:array2.length;while(++index2<length){if(predicate(array2[index2],
index2,array2)){return true}}return false}var asciiSize=baseProperty("length");function asciiToArray(string3){return string3.split("")}function asciiWords(string3){
return string3.match(reAsciiWord)||[]}function baseFindKey(collection,predicate,eachFunc){var result2;eachFunc(collection,function(value,key,collection2){if(predicate(
value,key,collection2)){result2=key;return false}});return result2}function baseFindIndex(array2,predicate,fromIndex,fromRight){var length=array2.length,index2=fromIndex+
(fromRight?1:-1);while(fromRight?index2--:++index2<length){if(predicate(array2[index2],index2,array2)){return index2}}return-1}function baseIndexOf(array2,value,fromIndex){
return value===value?strictIndexOf(array2,value,fromIndex):baseFindIndex(array2,baseIsNaN,fromIndex)}function baseIndexOfWith(array2,value,fromIndex,comparator){
var index2=fromIndex-1,length=array2.length;while(++index2<length){if(comparator(array2[index2],value)){return index2}}return-1}function baseIsNaN(value){return value!==
value}function baseMean(array2,iteratee){var length=array2==null?0:array2.length;return length?baseSum(array2,iteratee)/length:NAN}function baseProperty(key){return function(object){
return object==null?undefined$1:object[key]}}function basePropertyOf(object){return function(key){return object==null?undefined$1:object[key]}}function baseReduce(collection,iteratee,accumulator,initAccum,eachFunc){
eachFunc(collection,function(value,index2,collection2){accumulator=initAccum?(initAccum=false,value):iteratee(accumulator,value,index2,collection2)});return accumulator}
function baseSortBy(array2,comparer){var length=array2.length;array2.sort(comparer);while(length--){array2[length]=array2[length].value}return array2}function baseSum(array2,iteratee){
var result2,index2=-1,length=array2.length;while(++index2<length){var current=iteratee(array2[index2]);if(current!==undefined$1){result2=result2===undefined$1?current:
result2+current}}return result2}function baseTimes(n,iteratee){var index2=-1,result2=Array(n);while(++index2<n){result2[index2]=iteratee(index2)}return result2}
function baseToPairs(object,props){return arrayMap(props,function(key){return[key,object[key]]})}function baseTrim(string3){return string3?string3.slice(0,trimmedEndIndex(
string3)+1).replace(reTrimStart,""):string3}function baseUnary(func){return function(value){return func(value)}}function baseValues(object,props){return arrayMap(
props,function(key){return object[key]})}function cacheHas(cache,key){return cache.has(key)}function charsStartIndex(strSymbols,chrSymbols){var index2=-1,length=strSymbols.
length;while(++index2<length&&baseIndexOf(chrSymbols,strSymbols[index2],0)>-1){}return index2}function charsEndIndex(strSymbols,chrSymbols){var index2=strSymbols.
length;while(index2--&&baseIndexOf(chrSymbols,strSymbols[index2],0)>-1){}return index2}function countHolders(array2,placeholder){var length=array2.length,result2=0;
while(length--){if(array2[length]===placeholder){++result2}}return result2}var deburrLetter=basePropertyOf(deburredLetters);var escapeHtmlChar=basePropertyOf(htmlEscapes);
function escapeStringChar(chr){return"\\"+stringEscapes[chr]}function getValue(object,key){return object==null?undefined$1:object[key]}function hasUnicode(string3){
return reHasUnicode.test(string3)}function hasUnicodeWord(string3){return reHasUnicodeWord.test(string3)}function iteratorToArray(iterator){var data,result2=[];
while(!(data=iterator.next()).done){result2.push(data.value)}return result2}function mapToArray(map){var index2=-1,result2=Array(map.size);map.forEach(function(value,key){
result2[++index2]=[key,value]});return result2}function overArg(func,transform){return function(arg){return func(transform(arg))}}function replaceHolders(array2,placeholder){
var index2=-1,length=array2.length,resIndex=0,result2=[];while(++index2<length){var value=array2[index2];if(value===placeholder||value===PLACEHOLDER2){array2[index2]=
PLACEHOLDER2;result2[resIndex++]=index2}}return result2}function setToArray(set){var index2=-1,result2=Array(set.size);set.forEach(function(value){result2[++index2]=
value});return result2}function setToPairs(set){var index2=-1,result2=Array(set.size);set.forEach(function(value){result2[++index2]=[value,value]});return result2}
function strictIndexOf(array2,value,fromIndex){var index2=fromIndex-1,length=array2.length;while(++index2<length){if(array2[index2]===value){return index2}}return-1}
function strictLastIndexOf(array2,value,fromIndex){var index2=fromIndex+1;while(index2--){if(array2[index2]===value){return index2}}return index2}function stringSize(string3){
return hasUnicode(string3)?unicodeSize(string3):asciiSize(string3)}function stringToArray(string3){return hasUnicode(string3)?unicodeToArray(string3):asciiToArray(
string3)}function trimmedEndIndex(string3){var index2=string3.length;while(index2--&&reWhitespace.test(string3.charAt(index2))){}return index2}var unescapeHtmlChar=basePropertyOf(
htmlUnescapes);function unicodeSize(string3){var result2=reUnicode.lastIndex=0;while(reUnicode.test(string3)){++result2}return result2}function unicodeToArray(string3){
return string3.match(reUnicode)||[]}function unicodeWords(string3){return string3.match(reUnicodeWord)||[]}var runInContext=(function runInContext2(context){context=
context==null?root:_2.defaults(root.Object(),context,_2.pick(root,contextProps));var Array2=context.Array,Date2=context.Date,Error2=context.Error,Function2=context.
Function,Math2=context.Math,Object2=context.Object,RegExp2=context.RegExp,String2=context.String,TypeError2=context.TypeError;var arrayProto=Array2.prototype,funcProto=Function2.
prototype,objectProto=Object2.prototype;var coreJsData=context["__core-js_shared__"];var funcToString=funcProto.toString;var hasOwnProperty=objectProto.hasOwnProperty;
var idCounter=0;var maskSrcKey=(function(){var uid=/[^.]+$/.exec(coreJsData&&coreJsData.keys&&coreJsData.keys.IE_PROTO||"");return uid?"Symbol(src)_1."+uid:""})();
var nativeObjectToString=objectProto.toString;var objectCtorString=funcToString.call(Object2);var oldDash=root._;var reIsNative=RegExp2("^"+funcToString.call(hasOwnProperty).
replace(reRegExpChar,"\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g,"$1.*?")+"$");var Buffer2=moduleExports?context.Buffer:undefined$1,
Symbol2=context.Symbol,Uint8Array2=context.Uint8Array,allocUnsafe=Buffer2?Buffer2.allocUnsafe:undefined$1,getPrototype=overArg(Object2.getPrototypeOf,Object2),objectCreate=Object2.
create,propertyIsEnumerable=objectProto.propertyIsEnumerable,splice=arrayProto.splice,spreadableSymbol=Symbol2?Symbol2.isConcatSpreadable:undefined$1,symIterator=Symbol2?
Symbol2.iterator:undefined$1,symToStringTag=Symbol2?Symbol2.toStringTag:undefined$1;var defineProperty=(function(){try{var func=getNative(Object2,"definePropert\
y");func({},"",{});return func}catch(e){}})();var ctxClearTimeout=context.clearTimeout!==root.clearTimeout&&context.clearTimeout,ctxNow=Date2&&Date2.now!==root.
Date.now&&Date2.now,ctxSetTimeout=context.setTimeout!==root.setTimeout&&context.setTimeout;var nativeCeil=Math2.ceil,nativeFloor=Math2.floor,nativeGetSymbols=Object2.
getOwnPropertySymbols,nativeIsBuffer=Buffer2?Buffer2.isBuffer:undefined$1,nativeIsFinite=context.isFinite,nativeJoin=arrayProto.join,nativeKeys=overArg(Object2.
keys,Object2),nativeMax=Math2.max,nativeMin=Math2.min,nativeNow=Date2.now,nativeParseInt=context.parseInt,nativeRandom=Math2.random,nativeReverse=arrayProto.reverse;
var DataView=getNative(context,"DataView"),Map2=getNative(context,"Map"),Promise2=getNative(context,"Promise"),Set2=getNative(context,"Set"),WeakMap2=getNative(
context,"WeakMap"),nativeCreate=getNative(Object2,"create");var metaMap=WeakMap2&&new WeakMap2;var realNames={};var dataViewCtorString=toSource(DataView),mapCtorString=toSource(
Map2),promiseCtorString=toSource(Promise2),setCtorString=toSource(Set2),weakMapCtorString=toSource(WeakMap2);var symbolProto=Symbol2?Symbol2.prototype:undefined$1,
symbolValueOf=symbolProto?symbolProto.valueOf:undefined$1,symbolToString=symbolProto?symbolProto.toString:undefined$1;function lodash2(value){if(isObjectLike(value)&&
!isArray(value)&&!(value instanceof LazyWrapper)){if(value instanceof LodashWrapper){return value}if(hasOwnProperty.call(value,"__wrapped__")){return wrapperClone(
value)}}return new LodashWrapper(value)}var baseCreate=(function(){function object(){}return function(proto){if(!isObject2(proto)){return{}}if(objectCreate){return objectCreate(
proto)}object.prototype=proto;var result3=new object;object.prototype=undefined$1;return result3}})();function baseLodash(){}function LodashWrapper(value,chainAll){
this.__wrapped__=value;this.__actions__=[];this.__chain__=!!chainAll;this.__index__=0;this.__values__=undefined$1}lodash2.templateSettings={"escape":reEscape,"e\
valuate":reEvaluate,"interpolate":reInterpolate,"variable":"","imports":{"_":lodash2}};lodash2.prototype=baseLodash.prototype;lodash2.prototype.constructor=lodash2;
LodashWrapper.prototype=baseCreate(baseLodash.prototype);LodashWrapper.prototype.constructor=LodashWrapper;function LazyWrapper(value){this.__wrapped__=value;this.
__actions__=[];this.__dir__=1;this.__filtered__=false;this.__iteratees__=[];this.__takeCount__=MAX_ARRAY_LENGTH;this.__views__=[]}function lazyClone(){var result3=new LazyWrapper(
this.__wrapped__);result3.__actions__=copyArray(this.__actions__);result3.__dir__=this.__dir__;result3.__filtered__=this.__filtered__;result3.__iteratees__=copyArray(
this.__iteratees__);result3.__takeCount__=this.__takeCount__;result3.__views__=copyArray(this.__views__);return result3}function lazyReverse(){if(this.__filtered__){
var result3=new LazyWrapper(this);result3.__dir__=-1;result3.__filtered__=true}else{result3=this.clone();result3.__dir__*=-1}return result3}function lazyValue(){
var array2=this.__wrapped__.value(),dir=this.__dir__,isArr=isArray(array2),isRight=dir<0,arrLength=isArr?array2.length:0,view=getView(0,arrLength,this.__views__),
start=view.start,end=view.end,length=end-start,index2=isRight?end:start-1,iteratees=this.__iteratees__,iterLength=iteratees.length,resIndex=0,takeCount=nativeMin(
length,this.__takeCount__);if(!isArr||!isRight&&arrLength==length&&takeCount==length){return baseWrapperValue(array2,this.__actions__)}var result3=[];outer:while(length--&&
resIndex<takeCount){index2+=dir;var iterIndex=-1,value=array2[index2];while(++iterIndex<iterLength){var data=iteratees[iterIndex],iteratee2=data.iteratee,type=data.
type,computed=iteratee2(value);if(type==LAZY_MAP_FLAG){value=computed}else if(!computed){if(type==LAZY_FILTER_FLAG){continue outer}else{break outer}}}result3[resIndex++]=
value}return result3}LazyWrapper.prototype=baseCreate(baseLodash.prototype);LazyWrapper.prototype.constructor=LazyWrapper;function Hash(entries){var index2=-1,length=entries==
null?0:entries.length;this.clear();while(++index2<length){var entry6=entries[index2];this.set(entry6[0],entry6[1])}}function hashClear(){this.__data__=nativeCreate?
nativeCreate(null):{};this.size=0}function hashDelete(key){var result3=this.has(key)&&delete this.__data__[key];this.size-=result3?1:0;return result3}function hashGet(key){
var data=this.__data__;if(nativeCreate){var result3=data[key];return result3===HASH_UNDEFINED?undefined$1:result3}return hasOwnProperty.call(data,key)?data[key]:
undefined$1}function hashHas(key){var data=this.__data__;return nativeCreate?data[key]!==undefined$1:hasOwnProperty.call(data,key)}function hashSet(key,value){var data=this.
__data__;this.size+=this.has(key)?0:1;data[key]=nativeCreate&&value===undefined$1?HASH_UNDEFINED:value;return this}Hash.prototype.clear=hashClear;Hash.prototype["\
delete"]=hashDelete;Hash.prototype.get=hashGet;Hash.prototype.has=hashHas;Hash.prototype.set=hashSet;function ListCache(entries){var index2=-1,length=entries==null?
0:entries.length;this.clear();while(++index2<length){var entry6=entries[index2];this.set(entry6[0],entry6[1])}}function listCacheClear(){this.__data__=[];this.size=
0}function listCacheDelete(key){var data=this.__data__,index2=assocIndexOf(data,key);if(index2<0){return false}var lastIndex=data.length-1;if(index2==lastIndex){
data.pop()}else{splice.call(data,index2,1)}--this.size;return true}function listCacheGet(key){var data=this.__data__,index2=assocIndexOf(data,key);return index2<
0?undefined$1:data[index2][1]}function listCacheHas(key){return assocIndexOf(this.__data__,key)>-1}function listCacheSet(key,value){var data=this.__data__,index2=assocIndexOf(
data,key);if(index2<0){++this.size;data.push([key,value])}else{data[index2][1]=value}return this}ListCache.prototype.clear=listCacheClear;ListCache.prototype["d\
elete"]=listCacheDelete;ListCache.prototype.get=listCacheGet;ListCache.prototype.has=listCacheHas;ListCache.prototype.set=listCacheSet;function MapCache(entries){
var index2=-1,length=entries==null?0:entries.length;this.clear();while(++index2<length){var entry6=entries[index2];this.set(entry6[0],entry6[1])}}function mapCacheClear(){
this.size=0;this.__data__={"hash":new Hash,"map":new(Map2||ListCache),"string":new Hash}}function mapCacheDelete(key){var result3=getMapData(this,key)["delete"](
key);this.size-=result3?1:0;return result3}function mapCacheGet(key){return getMapData(this,key).get(key)}function mapCacheHas(key){return getMapData(this,key).
has(key)}function mapCacheSet(key,value){var data=getMapData(this,key),size2=data.size;data.set(key,value);this.size+=data.size==size2?0:1;return this}MapCache.
prototype.clear=mapCacheClear;MapCache.prototype["delete"]=mapCacheDelete;MapCache.prototype.get=mapCacheGet;MapCache.prototype.has=mapCacheHas;MapCache.prototype.
set=mapCacheSet;function SetCache(values2){var index2=-1,length=values2==null?0:values2.length;this.__data__=new MapCache;while(++index2<length){this.add(values2[index2])}}
function setCacheAdd(value){this.__data__.set(value,HASH_UNDEFINED);return this}function setCacheHas(value){return this.__data__.has(value)}SetCache.prototype.add=
SetCache.prototype.push=setCacheAdd;SetCache.prototype.has=setCacheHas;function Stack(entries){var data=this.__data__=new ListCache(entries);this.size=data.size}
function stackClear(){this.__data__=new ListCache;this.size=0}function stackDelete(key){var data=this.__data__,result3=data["delete"](key);this.size=data.size;return result3}
function stackGet(key){return this.__data__.get(key)}function stackHas(key){return this.__data__.has(key)}function stackSet(key,value){var data=this.__data__;if(data instanceof
ListCache){var pairs=data.__data__;if(!Map2||pairs.length<LARGE_ARRAY_SIZE-1){pairs.push([key,value]);this.size=++data.size;return this}data=this.__data__=new MapCache(
pairs)}data.set(key,value);this.size=data.size;return this}Stack.prototype.clear=stackClear;Stack.prototype["delete"]=stackDelete;Stack.prototype.get=stackGet;Stack.
prototype.has=stackHas;Stack.prototype.set=stackSet;function arrayLikeKeys(value,inherited){var isArr=isArray(value),isArg=!isArr&&isArguments(value),isBuff=!isArr&&
!isArg&&isBuffer(value),isType=!isArr&&!isArg&&!isBuff&&isTypedArray(value),skipIndexes=isArr||isArg||isBuff||isType,result3=skipIndexes?baseTimes(value.length,
String2):[],length=result3.length;for(var key in value){if((inherited||hasOwnProperty.call(value,key))&&!(skipIndexes&&(key=="length"||isBuff&&(key=="offset"||key==
"parent")||isType&&(key=="buffer"||key=="byteLength"||key=="byteOffset")||isIndex(key,length)))){result3.push(key)}}return result3}function arraySample(array2){
var length=array2.length;return length?array2[baseRandom(0,length-1)]:undefined$1}function arraySampleSize(array2,n){return shuffleSelf(copyArray(array2),baseClamp(
n,0,array2.length))}function arrayShuffle(array2){return shuffleSelf(copyArray(array2))}function assignMergeValue(object,key,value){if(value!==undefined$1&&!eq(
object[key],value)||value===undefined$1&&!(key in object)){baseAssignValue(object,key,value)}}function assignValue(object,key,value){var objValue=object[key];if(!(hasOwnProperty.
call(object,key)&&eq(objValue,value))||value===undefined$1&&!(key in object)){baseAssignValue(object,key,value)}}function assocIndexOf(array2,key){var length=array2.
length;while(length--){if(eq(array2[length][0],key)){return length}}return-1}function baseAggregator(collection,setter,iteratee2,accumulator){baseEach(collection,
function(value,key,collection2){setter(accumulator,value,iteratee2(value),collection2)});return accumulator}function baseAssign(object,source){return object&&copyObject(
source,keys(source),object)}function baseAssignIn(object,source){return object&&copyObject(source,keysIn(source),object)}function baseAssignValue(object,key,value){
if(key=="__proto__"&&defineProperty){defineProperty(object,key,{"configurable":true,"enumerable":true,"value":value,"writable":true})}else{object[key]=value}}function baseAt(object,paths){
var index2=-1,length=paths.length,result3=Array2(length),skip2=object==null;while(++index2<length){result3[index2]=skip2?undefined$1:get(object,paths[index2])}return result3}
function baseClamp(number4,lower2,upper2){if(number4===number4){if(upper2!==undefined$1){number4=number4<=upper2?number4:upper2}if(lower2!==undefined$1){number4=
number4>=lower2?number4:lower2}}return number4}function baseClone(value,bitmask,customizer,key,object,stack){var result3,isDeep=bitmask&CLONE_DEEP_FLAG,isFlat=bitmask&
CLONE_FLAT_FLAG,isFull=bitmask&CLONE_SYMBOLS_FLAG;if(customizer){result3=object?customizer(value,key,object,stack):customizer(value)}if(result3!==undefined$1){return result3}
if(!isObject2(value)){return value}var isArr=isArray(value);if(isArr){result3=initCloneArray(value);if(!isDeep){return copyArray(value,result3)}}else{var tag=getTag(
value),isFunc=tag==funcTag||tag==genTag;if(isBuffer(value)){return cloneBuffer(value,isDeep)}if(tag==objectTag||tag==argsTag||isFunc&&!object){result3=isFlat||isFunc?
{}:initCloneObject(value);if(!isDeep){return isFlat?copySymbolsIn(value,baseAssignIn(result3,value)):copySymbols(value,baseAssign(result3,value))}}else{if(!cloneableTags[tag]){
return object?value:{}}result3=initCloneByTag(value,tag,isDeep)}}stack||(stack=new Stack);var stacked=stack.get(value);if(stacked){return stacked}stack.set(value,
result3);if(isSet(value)){value.forEach(function(subValue){result3.add(baseClone(subValue,bitmask,customizer,subValue,value,stack))})}else if(isMap4(value)){value.
forEach(function(subValue,key2){result3.set(key2,baseClone(subValue,bitmask,customizer,key2,value,stack))})}var keysFunc=isFull?isFlat?getAllKeysIn:getAllKeys:isFlat?
keysIn:keys;var props=isArr?undefined$1:keysFunc(value);arrayEach(props||value,function(subValue,key2){if(props){key2=subValue;subValue=value[key2]}assignValue(
result3,key2,baseClone(subValue,bitmask,customizer,key2,value,stack))});return result3}function baseConforms(source){var props=keys(source);return function(object){
return baseConformsTo(object,source,props)}}function baseConformsTo(object,source,props){var length=props.length;if(object==null){return!length}object=Object2(object);
while(length--){var key=props[length],predicate=source[key],value=object[key];if(value===undefined$1&&!(key in object)||!predicate(value)){return false}}return true}
function baseDelay(func,wait,args){if(typeof func!="function"){throw new TypeError2(FUNC_ERROR_TEXT)}return setTimeout4(function(){func.apply(undefined$1,args)},
wait)}function baseDifference(array2,values2,iteratee2,comparator){var index2=-1,includes2=arrayIncludes,isCommon=true,length=array2.length,result3=[],valuesLength=values2.
length;if(!length){return result3}if(iteratee2){values2=arrayMap(values2,baseUnary(iteratee2))}if(comparator){includes2=arrayIncludesWith;isCommon=false}else if(values2.
length>=LARGE_ARRAY_SIZE){includes2=cacheHas;isCommon=false;values2=new SetCache(values2)}outer:while(++index2<length){var value=array2[index2],computed=iteratee2==
null?value:iteratee2(value);value=comparator||value!==0?value:0;if(isCommon&&computed===computed){var valuesIndex=valuesLength;while(valuesIndex--){if(values2[valuesIndex]===
computed){continue outer}}result3.push(value)}else if(!includes2(values2,computed,comparator)){result3.push(value)}}return result3}var baseEach=createBaseEach(baseForOwn);
var baseEachRight=createBaseEach(baseForOwnRight,true);function baseEvery(collection,predicate){var result3=true;baseEach(collection,function(value,index2,collection2){
result3=!!predicate(value,index2,collection2);return result3});return result3}function baseExtremum(array2,iteratee2,comparator){var index2=-1,length=array2.length;
while(++index2<length){var value=array2[index2],current=iteratee2(value);if(current!=null&&(computed===undefined$1?current===current&&!isSymbol(current):comparator(
current,computed))){var computed=current,result3=value}}return result3}function baseFill(array2,value,start,end){var length=array2.length;start=toInteger(start);
if(start<0){start=-start>length?0:length+start}end=end===undefined$1||end>length?length:toInteger(end);if(end<0){end+=length}end=start>end?0:toLength(end);while(start<
end){array2[start++]=value}return array2}function baseFilter(collection,predicate){var result3=[];baseEach(collection,function(value,index2,collection2){if(predicate(
value,index2,collection2)){result3.push(value)}});return result3}function baseFlatten(array2,depth,predicate,isStrict,result3){var index2=-1,length=array2.length;
predicate||(predicate=isFlattenable);result3||(result3=[]);while(++index2<length){var value=array2[index2];if(depth>0&&predicate(value)){if(depth>1){baseFlatten(
value,depth-1,predicate,isStrict,result3)}else{arrayPush(result3,value)}}else if(!isStrict){result3[result3.length]=value}}return result3}var baseFor=createBaseFor();
var baseForRight=createBaseFor(true);function baseForOwn(object,iteratee2){return object&&baseFor(object,iteratee2,keys)}function baseForOwnRight(object,iteratee2){
return object&&baseForRight(object,iteratee2,keys)}function baseFunctions(object,props){return arrayFilter(props,function(key){return isFunction(object[key])})}
function baseGet(object,path7){path7=castPath(path7,object);var index2=0,length=path7.length;while(object!=null&&index2<length){object=object[toKey(path7[index2++])]}
return index2&&index2==length?object:undefined$1}function baseGetAllKeys(object,keysFunc,symbolsFunc){var result3=keysFunc(object);return isArray(object)?result3:
arrayPush(result3,symbolsFunc(object))}function baseGetTag(value){if(value==null){return value===undefined$1?undefinedTag:nullTag}return symToStringTag&&symToStringTag in
Object2(value)?getRawTag(value):objectToString(value)}function baseGt(value,other){return value>other}function baseHas(object,key){return object!=null&&hasOwnProperty.
call(object,key)}function baseHasIn(object,key){return object!=null&&key in Object2(object)}function baseInRange(number4,start,end){return number4>=nativeMin(start,
end)&&number4<nativeMax(start,end)}function baseIntersection(arrays,iteratee2,comparator){var includes2=comparator?arrayIncludesWith:arrayIncludes,length=arrays[0].
length,othLength=arrays.length,othIndex=othLength,caches=Array2(othLength),maxLength=Infinity,result3=[];while(othIndex--){var array2=arrays[othIndex];if(othIndex&&
iteratee2){array2=arrayMap(array2,baseUnary(iteratee2))}maxLength=nativeMin(array2.length,maxLength);caches[othIndex]=!comparator&&(iteratee2||length>=120&&array2.
length>=120)?new SetCache(othIndex&&array2):undefined$1}array2=arrays[0];var index2=-1,seen2=caches[0];outer:while(++index2<length&&result3.length<maxLength){var value=array2[index2],
computed=iteratee2?iteratee2(value):value;value=comparator||value!==0?value:0;if(!(seen2?cacheHas(seen2,computed):includes2(result3,computed,comparator))){othIndex=
othLength;while(--othIndex){var cache=caches[othIndex];if(!(cache?cacheHas(cache,computed):includes2(arrays[othIndex],computed,comparator))){continue outer}}if(seen2){
seen2.push(computed)}result3.push(value)}}return result3}function baseInverter(object,setter,iteratee2,accumulator){baseForOwn(object,function(value,key,object2){
setter(accumulator,iteratee2(value),key,object2)});return accumulator}function baseInvoke(object,path7,args){path7=castPath(path7,object);object=parent(object,path7);
var func=object==null?object:object[toKey(last(path7))];return func==null?undefined$1:apply(func,object,args)}function baseIsArguments(value){return isObjectLike(
value)&&baseGetTag(value)==argsTag}function baseIsArrayBuffer(value){return isObjectLike(value)&&baseGetTag(value)==arrayBufferTag}function baseIsDate(value){return isObjectLike(
value)&&baseGetTag(value)==dateTag}function baseIsEqual(value,other,bitmask,customizer,stack){if(value===other){return true}if(value==null||other==null||!isObjectLike(
value)&&!isObjectLike(other)){return value!==value&&other!==other}return baseIsEqualDeep(value,other,bitmask,customizer,baseIsEqual,stack)}function baseIsEqualDeep(object,other,bitmask,customizer,equalFunc,stack){
var objIsArr=isArray(object),othIsArr=isArray(other),objTag=objIsArr?arrayTag:getTag(object),othTag=othIsArr?arrayTag:getTag(other);objTag=objTag==argsTag?objectTag:
objTag;othTag=othTag==argsTag?objectTag:othTag;var objIsObj=objTag==objectTag,othIsObj=othTag==objectTag,isSameTag=objTag==othTag;if(isSameTag&&isBuffer(object)){
if(!isBuffer(other)){return false}objIsArr=true;objIsObj=false}if(isSameTag&&!objIsObj){stack||(stack=new Stack);return objIsArr||isTypedArray(object)?equalArrays(
object,other,bitmask,customizer,equalFunc,stack):equalByTag(object,other,objTag,bitmask,customizer,equalFunc,stack)}if(!(bitmask&COMPARE_PARTIAL_FLAG)){var objIsWrapped=objIsObj&&
hasOwnProperty.call(object,"__wrapped__"),othIsWrapped=othIsObj&&hasOwnProperty.call(other,"__wrapped__");if(objIsWrapped||othIsWrapped){var objUnwrapped=objIsWrapped?
object.value():object,othUnwrapped=othIsWrapped?other.value():other;stack||(stack=new Stack);return equalFunc(objUnwrapped,othUnwrapped,bitmask,customizer,stack)}}
if(!isSameTag){return false}stack||(stack=new Stack);return equalObjects(object,other,bitmask,customizer,equalFunc,stack)}function baseIsMap(value){return isObjectLike(
value)&&getTag(value)==mapTag}function baseIsMatch(object,source,matchData,customizer){var index2=matchData.length,length=index2,noCustomizer=!customizer;if(object==
null){return!length}object=Object2(object);while(index2--){var data=matchData[index2];if(noCustomizer&&data[2]?data[1]!==object[data[0]]:!(data[0]in object)){return false}}
while(++index2<length){data=matchData[index2];var key=data[0],objValue=object[key],srcValue=data[1];if(noCustomizer&&data[2]){if(objValue===undefined$1&&!(key in
object)){return false}}else{var stack=new Stack;if(customizer){var result3=customizer(objValue,srcValue,key,object,source,stack)}if(!(result3===undefined$1?baseIsEqual(
srcValue,objValue,COMPARE_PARTIAL_FLAG|COMPARE_UNORDERED_FLAG,customizer,stack):result3)){return false}}}return true}function baseIsNative(value){if(!isObject2(
value)||isMasked(value)){return false}var pattern=isFunction(value)?reIsNative:reIsHostCtor;return pattern.test(toSource(value))}function baseIsRegExp(value){return isObjectLike(
value)&&baseGetTag(value)==regexpTag}function baseIsSet(value){return isObjectLike(value)&&getTag(value)==setTag}function baseIsTypedArray(value){return isObjectLike(
value)&&isLength(value.length)&&!!typedArrayTags[baseGetTag(value)]}function baseIteratee(value){if(typeof value=="function"){return value}if(value==null){return identity}
if(typeof value=="object"){return isArray(value)?baseMatchesProperty(value[0],value[1]):baseMatches(value)}return property(value)}function baseKeys(object){if(!isPrototype(
object)){return nativeKeys(object)}var result3=[];for(var key in Object2(object)){if(hasOwnProperty.call(object,key)&&key!="constructor"){result3.push(key)}}return result3}
function baseKeysIn(object){if(!isObject2(object)){return nativeKeysIn(object)}var isProto=isPrototype(object),result3=[];for(var key in object){if(!(key=="cons\
tructor"&&(isProto||!hasOwnProperty.call(object,key)))){result3.push(key)}}return result3}function baseLt(value,other){return value<other}function baseMap(collection,iteratee2){
var index2=-1,result3=isArrayLike(collection)?Array2(collection.length):[];baseEach(collection,function(value,key,collection2){result3[++index2]=iteratee2(value,
key,collection2)});return result3}function baseMatches(source){var matchData=getMatchData(source);if(matchData.length==1&&matchData[0][2]){return matchesStrictComparable(
matchData[0][0],matchData[0][1])}return function(object){return object===source||baseIsMatch(object,source,matchData)}}function baseMatchesProperty(path7,srcValue){
if(isKey(path7)&&isStrictComparable(srcValue)){return matchesStrictComparable(toKey(path7),srcValue)}return function(object){var objValue=get(object,path7);return objValue===
undefined$1&&objValue===srcValue?hasIn(object,path7):baseIsEqual(srcValue,objValue,COMPARE_PARTIAL_FLAG|COMPARE_UNORDERED_FLAG)}}function baseMerge(object,source,srcIndex,customizer,stack){
if(object===source){return}baseFor(source,function(srcValue,key){stack||(stack=new Stack);if(isObject2(srcValue)){baseMergeDeep(object,source,key,srcIndex,baseMerge,
customizer,stack)}else{var newValue=customizer?customizer(safeGet(object,key),srcValue,key+"",object,source,stack):undefined$1;if(newValue===undefined$1){newValue=
srcValue}assignMergeValue(object,key,newValue)}},keysIn)}function baseMergeDeep(object,source,key,srcIndex,mergeFunc,customizer,stack){var objValue=safeGet(object,
key),srcValue=safeGet(source,key),stacked=stack.get(srcValue);if(stacked){assignMergeValue(object,key,stacked);return}var newValue=customizer?customizer(objValue,
srcValue,key+"",object,source,stack):undefined$1;var isCommon=newValue===undefined$1;if(isCommon){var isArr=isArray(srcValue),isBuff=!isArr&&isBuffer(srcValue),
isTyped=!isArr&&!isBuff&&isTypedArray(srcValue);newValue=srcValue;if(isArr||isBuff||isTyped){if(isArray(objValue)){newValue=objValue}else if(isArrayLikeObject(objValue)){
newValue=copyArray(objValue)}else if(isBuff){isCommon=false;newValue=cloneBuffer(srcValue,true)}else if(isTyped){isCommon=false;newValue=cloneTypedArray(srcValue,
true)}else{newValue=[]}}else if(isPlainObject2(srcValue)||isArguments(srcValue)){newValue=objValue;if(isArguments(objValue)){newValue=toPlainObject(objValue)}else if(!isObject2(
objValue)||isFunction(objValue)){newValue=initCloneObject(srcValue)}}else{isCommon=false}}if(isCommon){stack.set(srcValue,newValue);mergeFunc(newValue,srcValue,
srcIndex,customizer,stack);stack["delete"](srcValue)}assignMergeValue(object,key,newValue)}function baseNth(array2,n){var length=array2.length;if(!length){return}
n+=n<0?length:0;return isIndex(n,length)?array2[n]:undefined$1}function baseOrderBy(collection,iteratees,orders){if(iteratees.length){iteratees=arrayMap(iteratees,
function(iteratee2){if(isArray(iteratee2)){return function(value){return baseGet(value,iteratee2.length===1?iteratee2[0]:iteratee2)}}return iteratee2})}else{iteratees=
[identity]}var index2=-1;iteratees=arrayMap(iteratees,baseUnary(getIteratee()));var result3=baseMap(collection,function(value,key,collection2){var criteria=arrayMap(
iteratees,function(iteratee2){return iteratee2(value)});return{"criteria":criteria,"index":++index2,"value":value}});return baseSortBy(result3,function(object,other){
return compareMultiple(object,other,orders)})}function basePick(object,paths){return basePickBy(object,paths,function(value,path7){return hasIn(object,path7)})}
function basePickBy(object,paths,predicate){var index2=-1,length=paths.length,result3={};while(++index2<length){var path7=paths[index2],value=baseGet(object,path7);
if(predicate(value,path7)){baseSet(result3,castPath(path7,object),value)}}return result3}function basePropertyDeep(path7){return function(object){return baseGet(
object,path7)}}function basePullAll(array2,values2,iteratee2,comparator){var indexOf2=comparator?baseIndexOfWith:baseIndexOf,index2=-1,length=values2.length,seen2=array2;
if(array2===values2){values2=copyArray(values2)}if(iteratee2){seen2=arrayMap(array2,baseUnary(iteratee2))}while(++index2<length){var fromIndex=0,value=values2[index2],
computed=iteratee2?iteratee2(value):value;while((fromIndex=indexOf2(seen2,computed,fromIndex,comparator))>-1){if(seen2!==array2){splice.call(seen2,fromIndex,1)}
splice.call(array2,fromIndex,1)}}return array2}function basePullAt(array2,indexes){var length=array2?indexes.length:0,lastIndex=length-1;while(length--){var index2=indexes[length];
if(length==lastIndex||index2!==previous){var previous=index2;if(isIndex(index2)){splice.call(array2,index2,1)}else{baseUnset(array2,index2)}}}return array2}function baseRandom(lower2,upper2){
return lower2+nativeFloor(nativeRandom()*(upper2-lower2+1))}function baseRange(start,end,step,fromRight){var index2=-1,length=nativeMax(nativeCeil((end-start)/(step||
1)),0),result3=Array2(length);while(length--){result3[fromRight?length:++index2]=start;start+=step}return result3}function baseRepeat(string3,n){var result3="";
if(!string3||n<1||n>MAX_SAFE_INTEGER){return result3}do{if(n%2){result3+=string3}n=nativeFloor(n/2);if(n){string3+=string3}}while(n);return result3}function baseRest(func,start){
return setToString(overRest(func,start,identity),func+"")}function baseSample(collection){return arraySample(values(collection))}function baseSampleSize(collection,n){
var array2=values(collection);return shuffleSelf(array2,baseClamp(n,0,array2.length))}function baseSet(object,path7,value,customizer){if(!isObject2(object)){return object}
path7=castPath(path7,object);var index2=-1,length=path7.length,lastIndex=length-1,nested=object;while(nested!=null&&++index2<length){var key=toKey(path7[index2]),
newValue=value;if(key==="__proto__"||key==="constructor"||key==="prototype"){return object}if(index2!=lastIndex){var objValue=nested[key];newValue=customizer?customizer(
objValue,key,nested):undefined$1;if(newValue===undefined$1){newValue=isObject2(objValue)?objValue:isIndex(path7[index2+1])?[]:{}}}assignValue(nested,key,newValue);
nested=nested[key]}return object}var baseSetData=!metaMap?identity:function(func,data){metaMap.set(func,data);return func};var baseSetToString=!defineProperty?identity:
function(func,string3){return defineProperty(func,"toString",{"configurable":true,"enumerable":false,"value":constant(string3),"writable":true})};function baseShuffle(collection){
return shuffleSelf(values(collection))}function baseSlice(array2,start,end){var index2=-1,length=array2.length;if(start<0){start=-start>length?0:length+start}end=
end>length?length:end;if(end<0){end+=length}length=start>end?0:end-start>>>0;start>>>=0;var result3=Array2(length);while(++index2<length){result3[index2]=array2[index2+
start]}return result3}function baseSome(collection,predicate){var result3;baseEach(collection,function(value,index2,collection2){result3=predicate(value,index2,
collection2);return!result3});return!!result3}function baseSortedIndex(array2,value,retHighest){var low=0,high=array2==null?low:array2.length;if(typeof value=="\
number"&&value===value&&high<=HALF_MAX_ARRAY_LENGTH){while(low<high){var mid=low+high>>>1,computed=array2[mid];if(computed!==null&&!isSymbol(computed)&&(retHighest?
computed<=value:computed<value)){low=mid+1}else{high=mid}}return high}return baseSortedIndexBy(array2,value,identity,retHighest)}function baseSortedIndexBy(array2,value,iteratee2,retHighest){
var low=0,high=array2==null?0:array2.length;if(high===0){return 0}value=iteratee2(value);var valIsNaN=value!==value,valIsNull=value===null,valIsSymbol=isSymbol(
value),valIsUndefined=value===undefined$1;while(low<high){var mid=nativeFloor((low+high)/2),computed=iteratee2(array2[mid]),othIsDefined=computed!==undefined$1,
othIsNull=computed===null,othIsReflexive=computed===computed,othIsSymbol=isSymbol(computed);if(valIsNaN){var setLow=retHighest||othIsReflexive}else if(valIsUndefined){
setLow=othIsReflexive&&(retHighest||othIsDefined)}else if(valIsNull){setLow=othIsReflexive&&othIsDefined&&(retHighest||!othIsNull)}else if(valIsSymbol){setLow=othIsReflexive&&
othIsDefined&&!othIsNull&&(retHighest||!othIsSymbol)}else if(othIsNull||othIsSymbol){setLow=false}else{setLow=retHighest?computed<=value:computed<value}if(setLow){
low=mid+1}else{high=mid}}return nativeMin(high,MAX_ARRAY_INDEX)}function baseSortedUniq(array2,iteratee2){var index2=-1,length=array2.length,resIndex=0,result3=[];
while(++index2<length){var value=array2[index2],computed=iteratee2?iteratee2(value):value;if(!index2||!eq(computed,seen2)){var seen2=computed;result3[resIndex++]=
value===0?0:value}}return result3}function baseToNumber(value){if(typeof value=="number"){return value}if(isSymbol(value)){return NAN}return+value}function baseToString(value){
if(typeof value=="string"){return value}if(isArray(value)){return arrayMap(value,baseToString)+""}if(isSymbol(value)){return symbolToString?symbolToString.call(
value):""}var result3=value+"";return result3=="0"&&1/value==-INFINITY?"-0":result3}function baseUniq(array2,iteratee2,comparator){var index2=-1,includes2=arrayIncludes,
length=array2.length,isCommon=true,result3=[],seen2=result3;if(comparator){isCommon=false;includes2=arrayIncludesWith}else if(length>=LARGE_ARRAY_SIZE){var set2=iteratee2?
null:createSet(array2);if(set2){return setToArray(set2)}isCommon=false;includes2=cacheHas;seen2=new SetCache}else{seen2=iteratee2?[]:result3}outer:while(++index2<
length){var value=array2[index2],computed=iteratee2?iteratee2(value):value;value=comparator||value!==0?value:0;if(isCommon&&computed===computed){var seenIndex=seen2.
length;while(seenIndex--){if(seen2[seenIndex]===computed){continue outer}}if(iteratee2){seen2.push(computed)}result3.push(value)}else if(!includes2(seen2,computed,
comparator)){if(seen2!==result3){seen2.push(computed)}result3.push(value)}}return result3}function baseUnset(object,path7){path7=castPath(path7,object);var index2=-1,
length=path7.length;if(!length){return true}while(++index2<length){var key=toKey(path7[index2]);if(key==="__proto__"&&!hasOwnProperty.call(object,"__proto__")){
return false}if((key==="constructor"||key==="prototype")&&index2<length-1){return false}}var obj=parent(object,path7);return obj==null||delete obj[toKey(last(path7))]}
function baseUpdate(object,path7,updater,customizer){return baseSet(object,path7,updater(baseGet(object,path7)),customizer)}function baseWhile(array2,predicate,isDrop,fromRight){
var length=array2.length,index2=fromRight?length:-1;while((fromRight?index2--:++index2<length)&&predicate(array2[index2],index2,array2)){}return isDrop?baseSlice(
array2,fromRight?0:index2,fromRight?index2+1:length):baseSlice(array2,fromRight?index2+1:0,fromRight?length:index2)}function baseWrapperValue(value,actions){var result3=value;
if(result3 instanceof LazyWrapper){result3=result3.value()}return arrayReduce(actions,function(result4,action){return action.func.apply(action.thisArg,arrayPush(
[result4],action.args))},result3)}function baseXor(arrays,iteratee2,comparator){var length=arrays.length;if(length<2){return length?baseUniq(arrays[0]):[]}var index2=-1,
result3=Array2(length);while(++index2<length){var array2=arrays[index2],othIndex=-1;while(++othIndex<length){if(othIndex!=index2){result3[index2]=baseDifference(
result3[index2]||array2,arrays[othIndex],iteratee2,comparator)}}}return baseUniq(baseFlatten(result3,1),iteratee2,comparator)}function baseZipObject(props,values2,assignFunc){
var index2=-1,length=props.length,valsLength=values2.length,result3={};while(++index2<length){var value=index2<valsLength?values2[index2]:undefined$1;assignFunc(
result3,props[index2],value)}return result3}function castArrayLikeObject(value){return isArrayLikeObject(value)?value:[]}function castFunction(value){return typeof value==
"function"?value:identity}function castPath(value,object){if(isArray(value)){return value}return isKey(value,object)?[value]:stringToPath(toString(value))}var castRest=baseRest;
function castSlice(array2,start,end){var length=array2.length;end=end===undefined$1?length:end;return!start&&end>=length?array2:baseSlice(array2,start,end)}var clearTimeout2=ctxClearTimeout||
function(id){return root.clearTimeout(id)};function cloneBuffer(buffer,isDeep){if(isDeep){return buffer.slice()}var length=buffer.length,result3=allocUnsafe?allocUnsafe(
length):new buffer.constructor(length);buffer.copy(result3);return result3}function cloneArrayBuffer(arrayBuffer){var result3=new arrayBuffer.constructor(arrayBuffer.
byteLength);new Uint8Array2(result3).set(new Uint8Array2(arrayBuffer));return result3}function cloneDataView(dataView,isDeep){var buffer=isDeep?cloneArrayBuffer(
dataView.buffer):dataView.buffer;return new dataView.constructor(buffer,dataView.byteOffset,dataView.byteLength)}function cloneRegExp(regexp){var result3=new regexp.
constructor(regexp.source,reFlags.exec(regexp));result3.lastIndex=regexp.lastIndex;return result3}function cloneSymbol(symbol){return symbolValueOf?Object2(symbolValueOf.
call(symbol)):{}}function cloneTypedArray(typedArray,isDeep){var buffer=isDeep?cloneArrayBuffer(typedArray.buffer):typedArray.buffer;return new typedArray.constructor(
buffer,typedArray.byteOffset,typedArray.length)}function compareAscending(value,other){if(value!==other){var valIsDefined=value!==undefined$1,valIsNull=value===
null,valIsReflexive=value===value,valIsSymbol=isSymbol(value);var othIsDefined=other!==undefined$1,othIsNull=other===null,othIsReflexive=other===other,othIsSymbol=isSymbol(
other);if(!othIsNull&&!othIsSymbol&&!valIsSymbol&&value>other||valIsSymbol&&othIsDefined&&othIsReflexive&&!othIsNull&&!othIsSymbol||valIsNull&&othIsDefined&&othIsReflexive||
!valIsDefined&&othIsReflexive||!valIsReflexive){return 1}if(!valIsNull&&!valIsSymbol&&!othIsSymbol&&value<other||othIsSymbol&&valIsDefined&&valIsReflexive&&!valIsNull&&
!valIsSymbol||othIsNull&&valIsDefined&&valIsReflexive||!othIsDefined&&valIsReflexive||!othIsReflexive){return-1}}return 0}function compareMultiple(object,other,orders){
var index2=-1,objCriteria=object.criteria,othCriteria=other.criteria,length=objCriteria.length,ordersLength=orders.length;while(++index2<length){var result3=compareAscending(
objCriteria[index2],othCriteria[index2]);if(result3){if(index2>=ordersLength){return result3}var order=orders[index2];return result3*(order=="desc"?-1:1)}}return object.
index-other.index}function composeArgs(args,partials,holders,isCurried){var argsIndex=-1,argsLength=args.length,holdersLength=holders.length,leftIndex=-1,leftLength=partials.
length,rangeLength=nativeMax(argsLength-holdersLength,0),result3=Array2(leftLength+rangeLength),isUncurried=!isCurried;while(++leftIndex<leftLength){result3[leftIndex]=
partials[leftIndex]}while(++argsIndex<holdersLength){if(isUncurried||argsIndex<argsLength){result3[holders[argsIndex]]=args[argsIndex]}}while(rangeLength--){result3[leftIndex++]=
args[argsIndex++]}return result3}function composeArgsRight(args,partials,holders,isCurried){var argsIndex=-1,argsLength=args.length,holdersIndex=-1,holdersLength=holders.
length,rightIndex=-1,rightLength=partials.length,rangeLength=nativeMax(argsLength-holdersLength,0),result3=Array2(rangeLength+rightLength),isUncurried=!isCurried;
while(++argsIndex<rangeLength){result3[argsIndex]=args[argsIndex]}var offset=argsIndex;while(++rightIndex<rightLength){result3[offset+rightIndex]=partials[rightIndex]}
while(++holdersIndex<holdersLength){if(isUncurried||argsIndex<argsLength){result3[offset+holders[holdersIndex]]=args[argsIndex++]}}return result3}function copyArray(source,array2){
var index2=-1,length=source.length;array2||(array2=Array2(length));while(++index2<length){array2[index2]=source[index2]}return array2}function copyObject(source,props,object,customizer){
var isNew=!object;object||(object={});var index2=-1,length=props.length;while(++index2<length){var key=props[index2];var newValue=customizer?customizer(object[key],
source[key],key,object,source):undefined$1;if(newValue===undefined$1){newValue=source[key]}if(isNew){baseAssignValue(object,key,newValue)}else{assignValue(object,
key,newValue)}}return object}function copySymbols(source,object){return copyObject(source,getSymbols(source),object)}function copySymbolsIn(source,object){return copyObject(
source,getSymbolsIn(source),object)}function createAggregator(setter,initializer2){return function(collection,iteratee2){var func=isArray(collection)?arrayAggregator:
baseAggregator,accumulator=initializer2?initializer2():{};return func(collection,setter,getIteratee(iteratee2,2),accumulator)}}function createAssigner(assigner){
return baseRest(function(object,sources){var index2=-1,length=sources.length,customizer=length>1?sources[length-1]:undefined$1,guard=length>2?sources[2]:undefined$1;
customizer=assigner.length>3&&typeof customizer=="function"?(length--,customizer):undefined$1;if(guard&&isIterateeCall(sources[0],sources[1],guard)){customizer=
length<3?undefined$1:customizer;length=1}object=Object2(object);while(++index2<length){var source=sources[index2];if(source){assigner(object,source,index2,customizer)}}
return object})}function createBaseEach(eachFunc,fromRight){return function(collection,iteratee2){if(collection==null){return collection}if(!isArrayLike(collection)){
return eachFunc(collection,iteratee2)}var length=collection.length,index2=fromRight?length:-1,iterable=Object2(collection);while(fromRight?index2--:++index2<length){
if(iteratee2(iterable[index2],index2,iterable)===false){break}}return collection}}function createBaseFor(fromRight){return function(object,iteratee2,keysFunc){var index2=-1,
iterable=Object2(object),props=keysFunc(object),length=props.length;while(length--){var key=props[fromRight?length:++index2];if(iteratee2(iterable[key],key,iterable)===
false){break}}return object}}function createBind(func,bitmask,thisArg){var isBind=bitmask&WRAP_BIND_FLAG,Ctor=createCtor(func);function wrapper(){var fn=this&&this!==
root&&this instanceof wrapper?Ctor:func;return fn.apply(isBind?thisArg:this,arguments)}return wrapper}function createCaseFirst(methodName){return function(string3){
string3=toString(string3);var strSymbols=hasUnicode(string3)?stringToArray(string3):undefined$1;var chr=strSymbols?strSymbols[0]:string3.charAt(0);var trailing=strSymbols?
castSlice(strSymbols,1).join(""):string3.slice(1);return chr[methodName]()+trailing}}function createCompounder(callback){return function(string3){return arrayReduce(
words4(deburr(string3).replace(reApos,"")),callback,"")}}function createCtor(Ctor){return function(){var args=arguments;switch(args.length){case 0:return new Ctor;case 1:
return new Ctor(args[0]);case 2:return new Ctor(args[0],args[1]);case 3:return new Ctor(args[0],args[1],args[2]);case 4:return new Ctor(args[0],args[1],args[2],
args[3]);case 5:return new Ctor(args[0],args[1],args[2],args[3],args[4]);case 6:return new Ctor(args[0],args[1],args[2],args[3],args[4],args[5]);case 7:return new Ctor(
args[0],args[1],args[2],args[3],args[4],args[5],args[6])}var thisBinding=baseCreate(Ctor.prototype),result3=Ctor.apply(thisBinding,args);return isObject2(result3)?
result3:thisBinding}}function createCurry(func,bitmask,arity){var Ctor=createCtor(func);function wrapper(){var length=arguments.length,args=Array2(length),index2=length,
placeholder=getHolder(wrapper);while(index2--){args[index2]=arguments[index2]}var holders=length<3&&args[0]!==placeholder&&args[length-1]!==placeholder?[]:replaceHolders(
args,placeholder);length-=holders.length;if(length<arity){return createRecurry(func,bitmask,createHybrid,wrapper.placeholder,undefined$1,args,holders,undefined$1,
undefined$1,arity-length)}var fn=this&&this!==root&&this instanceof wrapper?Ctor:func;return apply(fn,this,args)}return wrapper}function createFind(findIndexFunc){
return function(collection,predicate,fromIndex){var iterable=Object2(collection);if(!isArrayLike(collection)){var iteratee2=getIteratee(predicate,3);collection=
keys(collection);predicate=function(key){return iteratee2(iterable[key],key,iterable)}}var index2=findIndexFunc(collection,predicate,fromIndex);return index2>-1?
iterable[iteratee2?collection[index2]:index2]:undefined$1}}function createFlow(fromRight){return flatRest(function(funcs){var length=funcs.length,index2=length,
prereq=LodashWrapper.prototype.thru;if(fromRight){funcs.reverse()}while(index2--){var func=funcs[index2];if(typeof func!="function"){throw new TypeError2(FUNC_ERROR_TEXT)}
if(prereq&&!wrapper&&getFuncName(func)=="wrapper"){var wrapper=new LodashWrapper([],true)}}index2=wrapper?index2:length;while(++index2<length){func=funcs[index2];
var funcName=getFuncName(func),data=funcName=="wrapper"?getData(func):undefined$1;if(data&&isLaziable(data[0])&&data[1]==(WRAP_ARY_FLAG|WRAP_CURRY_FLAG|WRAP_PARTIAL_FLAG|
WRAP_REARG_FLAG)&&!data[4].length&&data[9]==1){wrapper=wrapper[getFuncName(data[0])].apply(wrapper,data[3])}else{wrapper=func.length==1&&isLaziable(func)?wrapper[funcName]():
wrapper.thru(func)}}return function(){var args=arguments,value=args[0];if(wrapper&&args.length==1&&isArray(value)){return wrapper.plant(value).value()}var index3=0,
result3=length?funcs[index3].apply(this,args):value;while(++index3<length){result3=funcs[index3].call(this,result3)}return result3}})}function createHybrid(func,bitmask,thisArg,partials,holders,partialsRight,holdersRight,argPos,ary2,arity){
var isAry=bitmask&WRAP_ARY_FLAG,isBind=bitmask&WRAP_BIND_FLAG,isBindKey=bitmask&WRAP_BIND_KEY_FLAG,isCurried=bitmask&(WRAP_CURRY_FLAG|WRAP_CURRY_RIGHT_FLAG),isFlip=bitmask&
WRAP_FLIP_FLAG,Ctor=isBindKey?undefined$1:createCtor(func);function wrapper(){var length=arguments.length,args=Array2(length),index2=length;while(index2--){args[index2]=
arguments[index2]}if(isCurried){var placeholder=getHolder(wrapper),holdersCount=countHolders(args,placeholder)}if(partials){args=composeArgs(args,partials,holders,
isCurried)}if(partialsRight){args=composeArgsRight(args,partialsRight,holdersRight,isCurried)}length-=holdersCount;if(isCurried&&length<arity){var newHolders=replaceHolders(
args,placeholder);return createRecurry(func,bitmask,createHybrid,wrapper.placeholder,thisArg,args,newHolders,argPos,ary2,arity-length)}var thisBinding=isBind?thisArg:
this,fn=isBindKey?thisBinding[func]:func;length=args.length;if(argPos){args=reorder(args,argPos)}else if(isFlip&&length>1){args.reverse()}if(isAry&&ary2<length){
args.length=ary2}if(this&&this!==root&&this instanceof wrapper){fn=Ctor||createCtor(fn)}return fn.apply(thisBinding,args)}return wrapper}function createInverter(setter,toIteratee){
return function(object,iteratee2){return baseInverter(object,setter,toIteratee(iteratee2),{})}}function createMathOperation(operator,defaultValue){return function(value,other){
var result3;if(value===undefined$1&&other===undefined$1){return defaultValue}if(value!==undefined$1){result3=value}if(other!==undefined$1){if(result3===undefined$1){
return other}if(typeof value=="string"||typeof other=="string"){value=baseToString(value);other=baseToString(other)}else{value=baseToNumber(value);other=baseToNumber(
other)}result3=operator(value,other)}return result3}}function createOver(arrayFunc){return flatRest(function(iteratees){iteratees=arrayMap(iteratees,baseUnary(getIteratee()));
return baseRest(function(args){var thisArg=this;return arrayFunc(iteratees,function(iteratee2){return apply(iteratee2,thisArg,args)})})})}function createPadding(length,chars){
chars=chars===undefined$1?" ":baseToString(chars);var charsLength=chars.length;if(charsLength<2){return charsLength?baseRepeat(chars,length):chars}var result3=baseRepeat(
chars,nativeCeil(length/stringSize(chars)));return hasUnicode(chars)?castSlice(stringToArray(result3),0,length).join(""):result3.slice(0,length)}function createPartial(func,bitmask,thisArg,partials){
var isBind=bitmask&WRAP_BIND_FLAG,Ctor=createCtor(func);function wrapper(){var argsIndex=-1,argsLength=arguments.length,leftIndex=-1,leftLength=partials.length,
args=Array2(leftLength+argsLength),fn=this&&this!==root&&this instanceof wrapper?Ctor:func;while(++leftIndex<leftLength){args[leftIndex]=partials[leftIndex]}while(argsLength--){
args[leftIndex++]=arguments[++argsIndex]}return apply(fn,isBind?thisArg:this,args)}return wrapper}function createRange(fromRight){return function(start,end,step){
if(step&&typeof step!="number"&&isIterateeCall(start,end,step)){end=step=undefined$1}start=toFinite(start);if(end===undefined$1){end=start;start=0}else{end=toFinite(
end)}step=step===undefined$1?start<end?1:-1:toFinite(step);return baseRange(start,end,step,fromRight)}}function createRelationalOperation(operator){return function(value,other){
if(!(typeof value=="string"&&typeof other=="string")){value=toNumber(value);other=toNumber(other)}return operator(value,other)}}function createRecurry(func,bitmask,wrapFunc,placeholder,thisArg,partials,holders,argPos,ary2,arity){
var isCurry=bitmask&WRAP_CURRY_FLAG,newHolders=isCurry?holders:undefined$1,newHoldersRight=isCurry?undefined$1:holders,newPartials=isCurry?partials:undefined$1,
newPartialsRight=isCurry?undefined$1:partials;bitmask|=isCurry?WRAP_PARTIAL_FLAG:WRAP_PARTIAL_RIGHT_FLAG;bitmask&=~(isCurry?WRAP_PARTIAL_RIGHT_FLAG:WRAP_PARTIAL_FLAG);
if(!(bitmask&WRAP_CURRY_BOUND_FLAG)){bitmask&=-4}var newData=[func,bitmask,thisArg,newPartials,newHolders,newPartialsRight,newHoldersRight,argPos,ary2,arity];var result3=wrapFunc.
apply(undefined$1,newData);if(isLaziable(func)){setData(result3,newData)}result3.placeholder=placeholder;return setWrapToString(result3,func,bitmask)}function createRound(methodName){
var func=Math2[methodName];return function(number4,precision){number4=toNumber(number4);precision=precision==null?0:nativeMin(toInteger(precision),292);if(precision&&
nativeIsFinite(number4)){var pair=(toString(number4)+"e").split("e"),value=func(pair[0]+"e"+(+pair[1]+precision));pair=(toString(value)+"e").split("e");return+(pair[0]+
"e"+(+pair[1]-precision))}return func(number4)}}var createSet=!(Set2&&1/setToArray(new Set2([,-0]))[1]==INFINITY)?noop:function(values2){return new Set2(values2)};
function createToPairs(keysFunc){return function(object){var tag=getTag(object);if(tag==mapTag){return mapToArray(object)}if(tag==setTag){return setToPairs(object)}
return baseToPairs(object,keysFunc(object))}}function createWrap(func,bitmask,thisArg,partials,holders,argPos,ary2,arity){var isBindKey=bitmask&WRAP_BIND_KEY_FLAG;
if(!isBindKey&&typeof func!="function"){throw new TypeError2(FUNC_ERROR_TEXT)}var length=partials?partials.length:0;if(!length){bitmask&=-97;partials=holders=undefined$1}
ary2=ary2===undefined$1?ary2:nativeMax(toInteger(ary2),0);arity=arity===undefined$1?arity:toInteger(arity);length-=holders?holders.length:0;if(bitmask&WRAP_PARTIAL_RIGHT_FLAG){
var partialsRight=partials,holdersRight=holders;partials=holders=undefined$1}var data=isBindKey?undefined$1:getData(func);var newData=[func,bitmask,thisArg,partials,
holders,partialsRight,holdersRight,argPos,ary2,arity];if(data){mergeData(newData,data)}func=newData[0];bitmask=newData[1];thisArg=newData[2];partials=newData[3];
holders=newData[4];arity=newData[9]=newData[9]===undefined$1?isBindKey?0:func.length:nativeMax(newData[9]-length,0);if(!arity&&bitmask&(WRAP_CURRY_FLAG|WRAP_CURRY_RIGHT_FLAG)){
bitmask&=-25}if(!bitmask||bitmask==WRAP_BIND_FLAG){var result3=createBind(func,bitmask,thisArg)}else if(bitmask==WRAP_CURRY_FLAG||bitmask==WRAP_CURRY_RIGHT_FLAG){
result3=createCurry(func,bitmask,arity)}else if((bitmask==WRAP_PARTIAL_FLAG||bitmask==(WRAP_BIND_FLAG|WRAP_PARTIAL_FLAG))&&!holders.length){result3=createPartial(
func,bitmask,thisArg,partials)}else{result3=createHybrid.apply(undefined$1,newData)}var setter=data?baseSetData:setData;return setWrapToString(setter(result3,newData),
func,bitmask)}function customDefaultsAssignIn(objValue,srcValue,key,object){if(objValue===undefined$1||eq(objValue,objectProto[key])&&!hasOwnProperty.call(object,
key)){return srcValue}return objValue}function customDefaultsMerge(objValue,srcValue,key,object,source,stack){if(isObject2(objValue)&&isObject2(srcValue)){stack.
set(srcValue,objValue);baseMerge(objValue,srcValue,undefined$1,customDefaultsMerge,stack);stack["delete"](srcValue)}return objValue}function customOmitClone(value){
return isPlainObject2(value)?undefined$1:value}function equalArrays(array2,other,bitmask,customizer,equalFunc,stack){var isPartial=bitmask&COMPARE_PARTIAL_FLAG,
arrLength=array2.length,othLength=other.length;if(arrLength!=othLength&&!(isPartial&&othLength>arrLength)){return false}var arrStacked=stack.get(array2);var othStacked=stack.
get(other);if(arrStacked&&othStacked){return arrStacked==other&&othStacked==array2}var index2=-1,result3=true,seen2=bitmask&COMPARE_UNORDERED_FLAG?new SetCache:
undefined$1;stack.set(array2,other);stack.set(other,array2);while(++index2<arrLength){var arrValue=array2[index2],othValue=other[index2];if(customizer){var compared=isPartial?
customizer(othValue,arrValue,index2,other,array2,stack):customizer(arrValue,othValue,index2,array2,other,stack)}if(compared!==undefined$1){if(compared){continue}
result3=false;break}if(seen2){if(!arraySome(other,function(othValue2,othIndex){if(!cacheHas(seen2,othIndex)&&(arrValue===othValue2||equalFunc(arrValue,othValue2,
bitmask,customizer,stack))){return seen2.push(othIndex)}})){result3=false;break}}else if(!(arrValue===othValue||equalFunc(arrValue,othValue,bitmask,customizer,stack))){
result3=false;break}}stack["delete"](array2);stack["delete"](other);return result3}function equalByTag(object,other,tag,bitmask,customizer,equalFunc,stack){switch(tag){case dataViewTag:
if(object.byteLength!=other.byteLength||object.byteOffset!=other.byteOffset){return false}object=object.buffer;other=other.buffer;case arrayBufferTag:if(object.
byteLength!=other.byteLength||!equalFunc(new Uint8Array2(object),new Uint8Array2(other))){return false}return true;case boolTag:case dateTag:case numberTag:return eq(
+object,+other);case errorTag:return object.name==other.name&&object.message==other.message;case regexpTag:case stringTag:return object==other+"";case mapTag:var convert=mapToArray;case setTag:
var isPartial=bitmask&COMPARE_PARTIAL_FLAG;convert||(convert=setToArray);if(object.size!=other.size&&!isPartial){return false}var stacked=stack.get(object);if(stacked){
return stacked==other}bitmask|=COMPARE_UNORDERED_FLAG;stack.set(object,other);var result3=equalArrays(convert(object),convert(other),bitmask,customizer,equalFunc,
stack);stack["delete"](object);return result3;case symbolTag:if(symbolValueOf){return symbolValueOf.call(object)==symbolValueOf.call(other)}}return false}function equalObjects(object,other,bitmask,customizer,equalFunc,stack){
var isPartial=bitmask&COMPARE_PARTIAL_FLAG,objProps=getAllKeys(object),objLength=objProps.length,othProps=getAllKeys(other),othLength=othProps.length;if(objLength!=
othLength&&!isPartial){return false}var index2=objLength;while(index2--){var key=objProps[index2];if(!(isPartial?key in other:hasOwnProperty.call(other,key))){return false}}
var objStacked=stack.get(object);var othStacked=stack.get(other);if(objStacked&&othStacked){return objStacked==other&&othStacked==object}var result3=true;stack.
set(object,other);stack.set(other,object);var skipCtor=isPartial;while(++index2<objLength){key=objProps[index2];var objValue=object[key],othValue=other[key];if(customizer){
var compared=isPartial?customizer(othValue,objValue,key,other,object,stack):customizer(objValue,othValue,key,object,other,stack)}if(!(compared===undefined$1?objValue===
othValue||equalFunc(objValue,othValue,bitmask,customizer,stack):compared)){result3=false;break}skipCtor||(skipCtor=key=="constructor")}if(result3&&!skipCtor){var objCtor=object.
constructor,othCtor=other.constructor;if(objCtor!=othCtor&&("constructor"in object&&"constructor"in other)&&!(typeof objCtor=="function"&&objCtor instanceof objCtor&&
typeof othCtor=="function"&&othCtor instanceof othCtor)){result3=false}}stack["delete"](object);stack["delete"](other);return result3}function flatRest(func){return setToString(
overRest(func,undefined$1,flatten),func+"")}function getAllKeys(object){return baseGetAllKeys(object,keys,getSymbols)}function getAllKeysIn(object){return baseGetAllKeys(
object,keysIn,getSymbolsIn)}var getData=!metaMap?noop:function(func){return metaMap.get(func)};function getFuncName(func){var result3=func.name+"",array2=realNames[result3],
length=hasOwnProperty.call(realNames,result3)?array2.length:0;while(length--){var data=array2[length],otherFunc=data.func;if(otherFunc==null||otherFunc==func){return data.
name}}return result3}function getHolder(func){var object=hasOwnProperty.call(lodash2,"placeholder")?lodash2:func;return object.placeholder}function getIteratee(){
var result3=lodash2.iteratee||iteratee;result3=result3===iteratee?baseIteratee:result3;return arguments.length?result3(arguments[0],arguments[1]):result3}function getMapData(map2,key){
var data=map2.__data__;return isKeyable(key)?data[typeof key=="string"?"string":"hash"]:data.map}function getMatchData(object){var result3=keys(object),length=result3.
length;while(length--){var key=result3[length],value=object[key];result3[length]=[key,value,isStrictComparable(value)]}return result3}function getNative(object,key){
var value=getValue(object,key);return baseIsNative(value)?value:undefined$1}function getRawTag(value){var isOwn=hasOwnProperty.call(value,symToStringTag),tag=value[symToStringTag];
try{value[symToStringTag]=undefined$1;var unmasked=true}catch(e){}var result3=nativeObjectToString.call(value);if(unmasked){if(isOwn){value[symToStringTag]=tag}else{
delete value[symToStringTag]}}return result3}var getSymbols=!nativeGetSymbols?stubArray:function(object){if(object==null){return[]}object=Object2(object);return arrayFilter(
nativeGetSymbols(object),function(symbol){return propertyIsEnumerable.call(object,symbol)})};var getSymbolsIn=!nativeGetSymbols?stubArray:function(object){var result3=[];
while(object){arrayPush(result3,getSymbols(object));object=getPrototype(object)}return result3};var getTag=baseGetTag;if(DataView&&getTag(new DataView(new ArrayBuffer(
1)))!=dataViewTag||Map2&&getTag(new Map2)!=mapTag||Promise2&&getTag(Promise2.resolve())!=promiseTag||Set2&&getTag(new Set2)!=setTag||WeakMap2&&getTag(new WeakMap2)!=
weakMapTag){getTag=function(value){var result3=baseGetTag(value),Ctor=result3==objectTag?value.constructor:undefined$1,ctorString=Ctor?toSource(Ctor):"";if(ctorString){
switch(ctorString){case dataViewCtorString:return dataViewTag;case mapCtorString:return mapTag;case promiseCtorString:return promiseTag;case setCtorString:return setTag;case weakMapCtorString:
return weakMapTag}}return result3}}function getView(start,end,transforms){var index2=-1,length=transforms.length;while(++index2<length){var data=transforms[index2],
size2=data.size;switch(data.type){case"drop":start+=size2;break;case"dropRight":end-=size2;break;case"take":end=nativeMin(end,start+size2);break;case"takeRight":
start=nativeMax(start,end-size2);break}}return{"start":start,"end":end}}function getWrapDetails(source){var match=source.match(reWrapDetails);return match?match[1].
split(reSplitDetails):[]}function hasPath(object,path7,hasFunc){path7=castPath(path7,object);var index2=-1,length=path7.length,result3=false;while(++index2<length){
var key=toKey(path7[index2]);if(!(result3=object!=null&&hasFunc(object,key))){break}object=object[key]}if(result3||++index2!=length){return result3}length=object==
null?0:object.length;return!!length&&isLength(length)&&isIndex(key,length)&&(isArray(object)||isArguments(object))}function initCloneArray(array2){var length=array2.
length,result3=new array2.constructor(length);if(length&&typeof array2[0]=="string"&&hasOwnProperty.call(array2,"index")){result3.index=array2.index;result3.input=
array2.input}return result3}function initCloneObject(object){return typeof object.constructor=="function"&&!isPrototype(object)?baseCreate(getPrototype(object)):
{}}function initCloneByTag(object,tag,isDeep){var Ctor=object.constructor;switch(tag){case arrayBufferTag:return cloneArrayBuffer(object);case boolTag:case dateTag:
return new Ctor(+object);case dataViewTag:return cloneDataView(object,isDeep);case float32Tag:case float64Tag:case int8Tag:case int16Tag:case int32Tag:case uint8Tag:case uint8ClampedTag:case uint16Tag:case uint32Tag:
return cloneTypedArray(object,isDeep);case mapTag:return new Ctor;case numberTag:case stringTag:return new Ctor(object);case regexpTag:return cloneRegExp(object);case setTag:
return new Ctor;case symbolTag:return cloneSymbol(object)}}function insertWrapDetails(source,details){var length=details.length;if(!length){return source}var lastIndex=length-
1;details[lastIndex]=(length>1?"& ":"")+details[lastIndex];details=details.join(length>2?", ":" ");return source.replace(reWrapComment,"{\n/* [wrapped with "+details+
"] */\n")}function isFlattenable(value){return isArray(value)||isArguments(value)||!!(spreadableSymbol&&value&&value[spreadableSymbol])}function isIndex(value,length){
var type=typeof value;length=length==null?MAX_SAFE_INTEGER:length;return!!length&&(type=="number"||type!="symbol"&&reIsUint.test(value))&&(value>-1&&value%1==0&&
value<length)}function isIterateeCall(value,index2,object){if(!isObject2(object)){return false}var type=typeof index2;if(type=="number"?isArrayLike(object)&&isIndex(
index2,object.length):type=="string"&&index2 in object){return eq(object[index2],value)}return false}function isKey(value,object){if(isArray(value)){return false}
var type=typeof value;if(type=="number"||type=="symbol"||type=="boolean"||value==null||isSymbol(value)){return true}return reIsPlainProp.test(value)||!reIsDeepProp.
test(value)||object!=null&&value in Object2(object)}function isKeyable(value){var type=typeof value;return type=="string"||type=="number"||type=="symbol"||type==
"boolean"?value!=="__proto__":value===null}function isLaziable(func){var funcName=getFuncName(func),other=lodash2[funcName];if(typeof other!="function"||!(funcName in
LazyWrapper.prototype)){return false}if(func===other){return true}var data=getData(other);return!!data&&func===data[0]}function isMasked(func){return!!maskSrcKey&&
maskSrcKey in func}var isMaskable=coreJsData?isFunction:stubFalse;function isPrototype(value){var Ctor=value&&value.constructor,proto=typeof Ctor=="function"&&Ctor.
prototype||objectProto;return value===proto}function isStrictComparable(value){return value===value&&!isObject2(value)}function matchesStrictComparable(key,srcValue){
return function(object){if(object==null){return false}return object[key]===srcValue&&(srcValue!==undefined$1||key in Object2(object))}}function memoizeCapped(func){
var result3=memoize(func,function(key){if(cache.size===MAX_MEMOIZE_SIZE){cache.clear()}return key});var cache=result3.cache;return result3}function mergeData(data,source){
var bitmask=data[1],srcBitmask=source[1],newBitmask=bitmask|srcBitmask,isCommon=newBitmask<(WRAP_BIND_FLAG|WRAP_BIND_KEY_FLAG|WRAP_ARY_FLAG);var isCombo=srcBitmask==
WRAP_ARY_FLAG&&bitmask==WRAP_CURRY_FLAG||srcBitmask==WRAP_ARY_FLAG&&bitmask==WRAP_REARG_FLAG&&data[7].length<=source[8]||srcBitmask==(WRAP_ARY_FLAG|WRAP_REARG_FLAG)&&
source[7].length<=source[8]&&bitmask==WRAP_CURRY_FLAG;if(!(isCommon||isCombo)){return data}if(srcBitmask&WRAP_BIND_FLAG){data[2]=source[2];newBitmask|=bitmask&WRAP_BIND_FLAG?
0:WRAP_CURRY_BOUND_FLAG}var value=source[3];if(value){var partials=data[3];data[3]=partials?composeArgs(partials,value,source[4]):value;data[4]=partials?replaceHolders(
data[3],PLACEHOLDER2):source[4]}value=source[5];if(value){partials=data[5];data[5]=partials?composeArgsRight(partials,value,source[6]):value;data[6]=partials?replaceHolders(
data[5],PLACEHOLDER2):source[6]}value=source[7];if(value){data[7]=value}if(srcBitmask&WRAP_ARY_FLAG){data[8]=data[8]==null?source[8]:nativeMin(data[8],source[8])}
if(data[9]==null){data[9]=source[9]}data[0]=source[0];data[1]=newBitmask;return data}function nativeKeysIn(object){var result3=[];if(object!=null){for(var key in Object2(
object)){result3.push(key)}}return result3}function objectToString(value){return nativeObjectToString.call(value)}function overRest(func,start,transform2){start=
nativeMax(start===undefined$1?func.length-1:start,0);return function(){var args=arguments,index2=-1,length=nativeMax(args.length-start,0),array2=Array2(length);
while(++index2<length){array2[index2]=args[start+index2]}index2=-1;var otherArgs=Array2(start+1);while(++index2<start){otherArgs[index2]=args[index2]}otherArgs[start]=
transform2(array2);return apply(func,this,otherArgs)}}function parent(object,path7){return path7.length<2?object:baseGet(object,baseSlice(path7,0,-1))}function reorder(array2,indexes){
var arrLength=array2.length,length=nativeMin(indexes.length,arrLength),oldArray=copyArray(array2);while(length--){var index2=indexes[length];array2[length]=isIndex(
index2,arrLength)?oldArray[index2]:undefined$1}return array2}function safeGet(object,key){if(key==="constructor"&&typeof object[key]==="function"){return}if(key==
"__proto__"){return}return object[key]}var setData=shortOut(baseSetData);var setTimeout4=ctxSetTimeout||function(func,wait){return root.setTimeout(func,wait)};var setToString=shortOut(
baseSetToString);function setWrapToString(wrapper,reference2,bitmask){var source=reference2+"";return setToString(wrapper,insertWrapDetails(source,updateWrapDetails(
getWrapDetails(source),bitmask)))}function shortOut(func){var count3=0,lastCalled=0;return function(){var stamp=nativeNow(),remaining=HOT_SPAN-(stamp-lastCalled);
lastCalled=stamp;if(remaining>0){if(++count3>=HOT_COUNT){return arguments[0]}}else{count3=0}return func.apply(undefined$1,arguments)}}function shuffleSelf(array2,size2){
var index2=-1,length=array2.length,lastIndex=length-1;size2=size2===undefined$1?length:size2;while(++index2<size2){var rand=baseRandom(index2,lastIndex),value=array2[rand];
array2[rand]=array2[index2];array2[index2]=value}array2.length=size2;return array2}var stringToPath=memoizeCapped(function(string3){var result3=[];if(string3.charCodeAt(
0)===46){result3.push("")}string3.replace(rePropName,function(match,number4,quote2,subString){result3.push(quote2?subString.replace(reEscapeChar,"$1"):number4||
match)});return result3});function toKey(value){if(typeof value=="string"||isSymbol(value)){return value}var result3=value+"";return result3=="0"&&1/value==-INFINITY?
"-0":result3}function toSource(func){if(func!=null){try{return funcToString.call(func)}catch(e){}try{return func+""}catch(e){}}return""}function updateWrapDetails(details,bitmask){
arrayEach(wrapFlags,function(pair){var value="_."+pair[0];if(bitmask&pair[1]&&!arrayIncludes(details,value)){details.push(value)}});return details.sort()}function wrapperClone(wrapper){
if(wrapper instanceof LazyWrapper){return wrapper.clone()}var result3=new LodashWrapper(wrapper.__wrapped__,wrapper.__chain__);result3.__actions__=copyArray(wrapper.
__actions__);result3.__index__=wrapper.__index__;result3.__values__=wrapper.__values__;return result3}function chunk(array2,size2,guard){if(guard?isIterateeCall(
array2,size2,guard):size2===undefined$1){size2=1}else{size2=nativeMax(toInteger(size2),0)}var length=array2==null?0:array2.length;if(!length||size2<1){return[]}
var index2=0,resIndex=0,result3=Array2(nativeCeil(length/size2));while(index2<length){result3[resIndex++]=baseSlice(array2,index2,index2+=size2)}return result3}
function compact(array2){var index2=-1,length=array2==null?0:array2.length,resIndex=0,result3=[];while(++index2<length){var value=array2[index2];if(value){result3[resIndex++]=
value}}return result3}function concat(){var length=arguments.length;if(!length){return[]}var args=Array2(length-1),array2=arguments[0],index2=length;while(index2--){
args[index2-1]=arguments[index2]}return arrayPush(isArray(array2)?copyArray(array2):[array2],baseFlatten(args,1))}var difference=baseRest(function(array2,values2){
return isArrayLikeObject(array2)?baseDifference(array2,baseFlatten(values2,1,isArrayLikeObject,true)):[]});var differenceBy=baseRest(function(array2,values2){var iteratee2=last(
values2);if(isArrayLikeObject(iteratee2)){iteratee2=undefined$1}return isArrayLikeObject(array2)?baseDifference(array2,baseFlatten(values2,1,isArrayLikeObject,true),
getIteratee(iteratee2,2)):[]});var differenceWith=baseRest(function(array2,values2){var comparator=last(values2);if(isArrayLikeObject(comparator)){comparator=undefined$1}
return isArrayLikeObject(array2)?baseDifference(array2,baseFlatten(values2,1,isArrayLikeObject,true),undefined$1,comparator):[]});function drop(array2,n,guard){
var length=array2==null?0:array2.length;if(!length){return[]}n=guard||n===undefined$1?1:toInteger(n);return baseSlice(array2,n<0?0:n,length)}function dropRight(array2,n,guard){
var length=array2==null?0:array2.length;if(!length){return[]}n=guard||n===undefined$1?1:toInteger(n);n=length-n;return baseSlice(array2,0,n<0?0:n)}function dropRightWhile(array2,predicate){
return array2&&array2.length?baseWhile(array2,getIteratee(predicate,3),true,true):[]}function dropWhile(array2,predicate){return array2&&array2.length?baseWhile(
array2,getIteratee(predicate,3),true):[]}function fill2(array2,value,start,end){var length=array2==null?0:array2.length;if(!length){return[]}if(start&&typeof start!=
"number"&&isIterateeCall(array2,value,start)){start=0;end=length}return baseFill(array2,value,start,end)}function findIndex(array2,predicate,fromIndex){var length=array2==
null?0:array2.length;if(!length){return-1}var index2=fromIndex==null?0:toInteger(fromIndex);if(index2<0){index2=nativeMax(length+index2,0)}return baseFindIndex(
array2,getIteratee(predicate,3),index2)}function findLastIndex(array2,predicate,fromIndex){var length=array2==null?0:array2.length;if(!length){return-1}var index2=length-
1;if(fromIndex!==undefined$1){index2=toInteger(fromIndex);index2=fromIndex<0?nativeMax(length+index2,0):nativeMin(index2,length-1)}return baseFindIndex(array2,getIteratee(
predicate,3),index2,true)}function flatten(array2){var length=array2==null?0:array2.length;return length?baseFlatten(array2,1):[]}function flattenDeep(array2){var length=array2==
null?0:array2.length;return length?baseFlatten(array2,INFINITY):[]}function flattenDepth(array2,depth){var length=array2==null?0:array2.length;if(!length){return[]}
depth=depth===undefined$1?1:toInteger(depth);return baseFlatten(array2,depth)}function fromPairs(pairs){var index2=-1,length=pairs==null?0:pairs.length,result3={};
while(++index2<length){var pair=pairs[index2];baseAssignValue(result3,pair[0],pair[1])}return result3}function head(array2){return array2&&array2.length?array2[0]:
undefined$1}function indexOf(array2,value,fromIndex){var length=array2==null?0:array2.length;if(!length){return-1}var index2=fromIndex==null?0:toInteger(fromIndex);
if(index2<0){index2=nativeMax(length+index2,0)}return baseIndexOf(array2,value,index2)}function initial(array2){var length=array2==null?0:array2.length;return length?
baseSlice(array2,0,-1):[]}var intersection2=baseRest(function(arrays){var mapped=arrayMap(arrays,castArrayLikeObject);return mapped.length&&mapped[0]===arrays[0]?
baseIntersection(mapped):[]});var intersectionBy=baseRest(function(arrays){var iteratee2=last(arrays),mapped=arrayMap(arrays,castArrayLikeObject);if(iteratee2===
last(mapped)){iteratee2=undefined$1}else{mapped.pop()}return mapped.length&&mapped[0]===arrays[0]?baseIntersection(mapped,getIteratee(iteratee2,2)):[]});var intersectionWith=baseRest(
function(arrays){var comparator=last(arrays),mapped=arrayMap(arrays,castArrayLikeObject);comparator=typeof comparator=="function"?comparator:undefined$1;if(comparator){
mapped.pop()}return mapped.length&&mapped[0]===arrays[0]?baseIntersection(mapped,undefined$1,comparator):[]});function join5(array2,separator){return array2==null?
"":nativeJoin.call(array2,separator)}function last(array2){var length=array2==null?0:array2.length;return length?array2[length-1]:undefined$1}function lastIndexOf(array2,value,fromIndex){
var length=array2==null?0:array2.length;if(!length){return-1}var index2=length;if(fromIndex!==undefined$1){index2=toInteger(fromIndex);index2=index2<0?nativeMax(
length+index2,0):nativeMin(index2,length-1)}return value===value?strictLastIndexOf(array2,value,index2):baseFindIndex(array2,baseIsNaN,index2,true)}function nth(array2,n){
return array2&&array2.length?baseNth(array2,toInteger(n)):undefined$1}var pull=baseRest(pullAll);function pullAll(array2,values2){return array2&&array2.length&&
values2&&values2.length?basePullAll(array2,values2):array2}function pullAllBy(array2,values2,iteratee2){return array2&&array2.length&&values2&&values2.length?basePullAll(
array2,values2,getIteratee(iteratee2,2)):array2}function pullAllWith(array2,values2,comparator){return array2&&array2.length&&values2&&values2.length?basePullAll(
array2,values2,undefined$1,comparator):array2}var pullAt=flatRest(function(array2,indexes){var length=array2==null?0:array2.length,result3=baseAt(array2,indexes);
basePullAt(array2,arrayMap(indexes,function(index2){return isIndex(index2,length)?+index2:index2}).sort(compareAscending));return result3});function remove(array2,predicate){
var result3=[];if(!(array2&&array2.length)){return result3}var index2=-1,indexes=[],length=array2.length;predicate=getIteratee(predicate,3);while(++index2<length){
var value=array2[index2];if(predicate(value,index2,array2)){result3.push(value);indexes.push(index2)}}basePullAt(array2,indexes);return result3}function reverse(array2){
return array2==null?array2:nativeReverse.call(array2)}function slice(array2,start,end){var length=array2==null?0:array2.length;if(!length){return[]}if(end&&typeof end!=
"number"&&isIterateeCall(array2,start,end)){start=0;end=length}else{start=start==null?0:toInteger(start);end=end===undefined$1?length:toInteger(end)}return baseSlice(
array2,start,end)}function sortedIndex(array2,value){return baseSortedIndex(array2,value)}function sortedIndexBy(array2,value,iteratee2){return baseSortedIndexBy(
array2,value,getIteratee(iteratee2,2))}function sortedIndexOf(array2,value){var length=array2==null?0:array2.length;if(length){var index2=baseSortedIndex(array2,
value);if(index2<length&&eq(array2[index2],value)){return index2}}return-1}function sortedLastIndex(array2,value){return baseSortedIndex(array2,value,true)}function sortedLastIndexBy(array2,value,iteratee2){
return baseSortedIndexBy(array2,value,getIteratee(iteratee2,2),true)}function sortedLastIndexOf(array2,value){var length=array2==null?0:array2.length;if(length){
var index2=baseSortedIndex(array2,value,true)-1;if(eq(array2[index2],value)){return index2}}return-1}function sortedUniq(array2){return array2&&array2.length?baseSortedUniq(
array2):[]}function sortedUniqBy(array2,iteratee2){return array2&&array2.length?baseSortedUniq(array2,getIteratee(iteratee2,2)):[]}function tail(array2){var length=array2==
null?0:array2.length;return length?baseSlice(array2,1,length):[]}function take2(array2,n,guard){if(!(array2&&array2.length)){return[]}n=guard||n===undefined$1?1:
toInteger(n);return baseSlice(array2,0,n<0?0:n)}function takeRight(array2,n,guard){var length=array2==null?0:array2.length;if(!length){return[]}n=guard||n===undefined$1?
1:toInteger(n);n=length-n;return baseSlice(array2,n<0?0:n,length)}function takeRightWhile(array2,predicate){return array2&&array2.length?baseWhile(array2,getIteratee(
predicate,3),false,true):[]}function takeWhile(array2,predicate){return array2&&array2.length?baseWhile(array2,getIteratee(predicate,3)):[]}var union3=baseRest(
function(arrays){return baseUniq(baseFlatten(arrays,1,isArrayLikeObject,true))});var unionBy=baseRest(function(arrays){var iteratee2=last(arrays);if(isArrayLikeObject(
iteratee2)){iteratee2=undefined$1}return baseUniq(baseFlatten(arrays,1,isArrayLikeObject,true),getIteratee(iteratee2,2))});var unionWith=baseRest(function(arrays){
var comparator=last(arrays);comparator=typeof comparator=="function"?comparator:undefined$1;return baseUniq(baseFlatten(arrays,1,isArrayLikeObject,true),undefined$1,
comparator)});function uniq(array2){return array2&&array2.length?baseUniq(array2):[]}function uniqBy(array2,iteratee2){return array2&&array2.length?baseUniq(array2,
getIteratee(iteratee2,2)):[]}function uniqWith(array2,comparator){comparator=typeof comparator=="function"?comparator:undefined$1;return array2&&array2.length?baseUniq(
array2,undefined$1,comparator):[]}function unzip(array2){if(!(array2&&array2.length)){return[]}var length=0;array2=arrayFilter(array2,function(group4){if(isArrayLikeObject(
group4)){length=nativeMax(group4.length,length);return true}});return baseTimes(length,function(index2){return arrayMap(array2,baseProperty(index2))})}function unzipWith(array2,iteratee2){
if(!(array2&&array2.length)){return[]}var result3=unzip(array2);if(iteratee2==null){return result3}return arrayMap(result3,function(group4){return apply(iteratee2,
undefined$1,group4)})}var without2=baseRest(function(array2,values2){return isArrayLikeObject(array2)?baseDifference(array2,values2):[]});var xor=baseRest(function(arrays){
return baseXor(arrayFilter(arrays,isArrayLikeObject))});var xorBy=baseRest(function(arrays){var iteratee2=last(arrays);if(isArrayLikeObject(iteratee2)){iteratee2=
undefined$1}return baseXor(arrayFilter(arrays,isArrayLikeObject),getIteratee(iteratee2,2))});var xorWith=baseRest(function(arrays){var comparator=last(arrays);comparator=
typeof comparator=="function"?comparator:undefined$1;return baseXor(arrayFilter(arrays,isArrayLikeObject),undefined$1,comparator)});var zip=baseRest(unzip);function zipObject(props,values2){
return baseZipObject(props||[],values2||[],assignValue)}function zipObjectDeep(props,values2){return baseZipObject(props||[],values2||[],baseSet)}var zipWith=baseRest(
function(arrays){var length=arrays.length,iteratee2=length>1?arrays[length-1]:undefined$1;iteratee2=typeof iteratee2=="function"?(arrays.pop(),iteratee2):undefined$1;
return unzipWith(arrays,iteratee2)});function chain(value){var result3=lodash2(value);result3.__chain__=true;return result3}function tap(value,interceptor){interceptor(
value);return value}function thru(value,interceptor){return interceptor(value)}var wrapperAt=flatRest(function(paths){var length=paths.length,start=length?paths[0]:
0,value=this.__wrapped__,interceptor=function(object){return baseAt(object,paths)};if(length>1||this.__actions__.length||!(value instanceof LazyWrapper)||!isIndex(
start)){return this.thru(interceptor)}value=value.slice(start,+start+(length?1:0));value.__actions__.push({"func":thru,"args":[interceptor],"thisArg":undefined$1});
return new LodashWrapper(value,this.__chain__).thru(function(array2){if(length&&!array2.length){array2.push(undefined$1)}return array2})});function wrapperChain(){
return chain(this)}function wrapperCommit(){return new LodashWrapper(this.value(),this.__chain__)}function wrapperNext(){if(this.__values__===undefined$1){this.
__values__=toArray(this.value())}var done=this.__index__>=this.__values__.length,value=done?undefined$1:this.__values__[this.__index__++];return{"done":done,"va\
lue":value}}function wrapperToIterator(){return this}function wrapperPlant(value){var result3,parent2=this;while(parent2 instanceof baseLodash){var clone3=wrapperClone(
parent2);clone3.__index__=0;clone3.__values__=undefined$1;if(result3){previous.__wrapped__=clone3}else{result3=clone3}var previous=clone3;parent2=parent2.__wrapped__}
previous.__wrapped__=value;return result3}function wrapperReverse(){var value=this.__wrapped__;if(value instanceof LazyWrapper){var wrapped=value;if(this.__actions__.
length){wrapped=new LazyWrapper(this)}wrapped=wrapped.reverse();wrapped.__actions__.push({"func":thru,"args":[reverse],"thisArg":undefined$1});return new LodashWrapper(
wrapped,this.__chain__)}return this.thru(reverse)}function wrapperValue(){return baseWrapperValue(this.__wrapped__,this.__actions__)}var countBy=createAggregator(
function(result3,value,key){if(hasOwnProperty.call(result3,key)){++result3[key]}else{baseAssignValue(result3,key,1)}});function every(collection,predicate,guard){
var func=isArray(collection)?arrayEvery:baseEvery;if(guard&&isIterateeCall(collection,predicate,guard)){predicate=undefined$1}return func(collection,getIteratee(
predicate,3))}function filter(collection,predicate){var func=isArray(collection)?arrayFilter:baseFilter;return func(collection,getIteratee(predicate,3))}var find=createFind(
findIndex);var findLast=createFind(findLastIndex);function flatMap(collection,iteratee2){return baseFlatten(map(collection,iteratee2),1)}function flatMapDeep(collection,iteratee2){
return baseFlatten(map(collection,iteratee2),INFINITY)}function flatMapDepth(collection,iteratee2,depth){depth=depth===undefined$1?1:toInteger(depth);return baseFlatten(
map(collection,iteratee2),depth)}function forEach(collection,iteratee2){var func=isArray(collection)?arrayEach:baseEach;return func(collection,getIteratee(iteratee2,
3))}function forEachRight(collection,iteratee2){var func=isArray(collection)?arrayEachRight:baseEachRight;return func(collection,getIteratee(iteratee2,3))}var groupBy2=createAggregator(
function(result3,value,key){if(hasOwnProperty.call(result3,key)){result3[key].push(value)}else{baseAssignValue(result3,key,[value])}});function includes(collection,value,fromIndex,guard){
collection=isArrayLike(collection)?collection:values(collection);fromIndex=fromIndex&&!guard?toInteger(fromIndex):0;var length=collection.length;if(fromIndex<0){
fromIndex=nativeMax(length+fromIndex,0)}return isString(collection)?fromIndex<=length&&collection.indexOf(value,fromIndex)>-1:!!length&&baseIndexOf(collection,value,
fromIndex)>-1}var invokeMap=baseRest(function(collection,path7,args){var index2=-1,isFunc=typeof path7=="function",result3=isArrayLike(collection)?Array2(collection.
length):[];baseEach(collection,function(value){result3[++index2]=isFunc?apply(path7,value,args):baseInvoke(value,path7,args)});return result3});var keyBy=createAggregator(
function(result3,value,key){baseAssignValue(result3,key,value)});function map(collection,iteratee2){var func=isArray(collection)?arrayMap:baseMap;return func(collection,
getIteratee(iteratee2,3))}function orderBy(collection,iteratees,orders,guard){if(collection==null){return[]}if(!isArray(iteratees)){iteratees=iteratees==null?[]:
[iteratees]}orders=guard?undefined$1:orders;if(!isArray(orders)){orders=orders==null?[]:[orders]}return baseOrderBy(collection,iteratees,orders)}var partition=createAggregator(
function(result3,value,key){result3[key?0:1].push(value)},function(){return[[],[]]});function reduce(collection,iteratee2,accumulator){var func=isArray(collection)?
arrayReduce:baseReduce,initAccum=arguments.length<3;return func(collection,getIteratee(iteratee2,4),accumulator,initAccum,baseEach)}function reduceRight(collection,iteratee2,accumulator){
var func=isArray(collection)?arrayReduceRight:baseReduce,initAccum=arguments.length<3;return func(collection,getIteratee(iteratee2,4),accumulator,initAccum,baseEachRight)}
function reject(collection,predicate){var func=isArray(collection)?arrayFilter:baseFilter;return func(collection,negate(getIteratee(predicate,3)))}function sample(collection){
var func=isArray(collection)?arraySample:baseSample;return func(collection)}function sampleSize(collection,n,guard){if(guard?isIterateeCall(collection,n,guard):
n===undefined$1){n=1}else{n=toInteger(n)}var func=isArray(collection)?arraySampleSize:baseSampleSize;return func(collection,n)}function shuffle(collection){var func=isArray(
collection)?arrayShuffle:baseShuffle;return func(collection)}function size(collection){if(collection==null){return 0}if(isArrayLike(collection)){return isString(
collection)?stringSize(collection):collection.length}var tag=getTag(collection);if(tag==mapTag||tag==setTag){return collection.size}return baseKeys(collection).
length}function some(collection,predicate,guard){var func=isArray(collection)?arraySome:baseSome;if(guard&&isIterateeCall(collection,predicate,guard)){predicate=
undefined$1}return func(collection,getIteratee(predicate,3))}var sortBy=baseRest(function(collection,iteratees){if(collection==null){return[]}var length=iteratees.
length;if(length>1&&isIterateeCall(collection,iteratees[0],iteratees[1])){iteratees=[]}else if(length>2&&isIterateeCall(iteratees[0],iteratees[1],iteratees[2])){
iteratees=[iteratees[0]]}return baseOrderBy(collection,baseFlatten(iteratees,1),[])});var now=ctxNow||function(){return root.Date.now()};function after(n,func){
if(typeof func!="function"){throw new TypeError2(FUNC_ERROR_TEXT)}n=toInteger(n);return function(){if(--n<1){return func.apply(this,arguments)}}}function ary(func,n,guard){
n=guard?undefined$1:n;n=func&&n==null?func.length:n;return createWrap(func,WRAP_ARY_FLAG,undefined$1,undefined$1,undefined$1,undefined$1,n)}function before(n,func){
var result3;if(typeof func!="function"){throw new TypeError2(FUNC_ERROR_TEXT)}n=toInteger(n);return function(){if(--n>0){result3=func.apply(this,arguments)}if(n<=
1){func=undefined$1}return result3}}var bind=baseRest(function(func,thisArg,partials){var bitmask=WRAP_BIND_FLAG;if(partials.length){var holders=replaceHolders(
partials,getHolder(bind));bitmask|=WRAP_PARTIAL_FLAG}return createWrap(func,bitmask,thisArg,partials,holders)});var bindKey=baseRest(function(object,key,partials){
var bitmask=WRAP_BIND_FLAG|WRAP_BIND_KEY_FLAG;if(partials.length){var holders=replaceHolders(partials,getHolder(bindKey));bitmask|=WRAP_PARTIAL_FLAG}return createWrap(
key,bitmask,object,partials,holders)});function curry(func,arity,guard){arity=guard?undefined$1:arity;var result3=createWrap(func,WRAP_CURRY_FLAG,undefined$1,undefined$1,
undefined$1,undefined$1,undefined$1,arity);result3.placeholder=curry.placeholder;return result3}function curryRight(func,arity,guard){arity=guard?undefined$1:arity;
var result3=createWrap(func,WRAP_CURRY_RIGHT_FLAG,undefined$1,undefined$1,undefined$1,undefined$1,undefined$1,arity);result3.placeholder=curryRight.placeholder;
return result3}function debounce(func,wait,options){var lastArgs,lastThis,maxWait,result3,timerId,lastCallTime,lastInvokeTime=0,leading=false,maxing=false,trailing=true;
if(typeof func!="function"){throw new TypeError2(FUNC_ERROR_TEXT)}wait=toNumber(wait)||0;if(isObject2(options)){leading=!!options.leading;maxing="maxWait"in options;
maxWait=maxing?nativeMax(toNumber(options.maxWait)||0,wait):maxWait;trailing="trailing"in options?!!options.trailing:trailing}function invokeFunc(time2){var args=lastArgs,
thisArg=lastThis;lastArgs=lastThis=undefined$1;lastInvokeTime=time2;result3=func.apply(thisArg,args);return result3}function leadingEdge(time2){lastInvokeTime=time2;
timerId=setTimeout4(timerExpired,wait);return leading?invokeFunc(time2):result3}function remainingWait(time2){var timeSinceLastCall=time2-lastCallTime,timeSinceLastInvoke=time2-
lastInvokeTime,timeWaiting=wait-timeSinceLastCall;return maxing?nativeMin(timeWaiting,maxWait-timeSinceLastInvoke):timeWaiting}function shouldInvoke(time2){var timeSinceLastCall=time2-
lastCallTime,timeSinceLastInvoke=time2-lastInvokeTime;return lastCallTime===undefined$1||timeSinceLastCall>=wait||timeSinceLastCall<0||maxing&&timeSinceLastInvoke>=
maxWait}function timerExpired(){var time2=now();if(shouldInvoke(time2)){return trailingEdge(time2)}timerId=setTimeout4(timerExpired,remainingWait(time2))}function trailingEdge(time2){
timerId=undefined$1;if(trailing&&lastArgs){return invokeFunc(time2)}lastArgs=lastThis=undefined$1;return result3}function cancel(){if(timerId!==undefined$1){clearTimeout2(
timerId)}lastInvokeTime=0;lastArgs=lastCallTime=lastThis=timerId=undefined$1}function flush(){return timerId===undefined$1?result3:trailingEdge(now())}function debounced(){
var time2=now(),isInvoking=shouldInvoke(time2);lastArgs=arguments;lastThis=this;lastCallTime=time2;if(isInvoking){if(timerId===undefined$1){return leadingEdge(lastCallTime)}
if(maxing){clearTimeout2(timerId);timerId=setTimeout4(timerExpired,wait);return invokeFunc(lastCallTime)}}if(timerId===undefined$1){timerId=setTimeout4(timerExpired,
wait)}return result3}debounced.cancel=cancel;debounced.flush=flush;return debounced}var defer=baseRest(function(func,args){return baseDelay(func,1,args)});var delay=baseRest(
function(func,wait,args){return baseDelay(func,toNumber(wait)||0,args)});function flip(func){return createWrap(func,WRAP_FLIP_FLAG)}function memoize(func,resolver){
if(typeof func!="function"||resolver!=null&&typeof resolver!="function"){throw new TypeError2(FUNC_ERROR_TEXT)}var memoized=function(){var args=arguments,key=resolver?
resolver.apply(this,args):args[0],cache=memoized.cache;if(cache.has(key)){return cache.get(key)}var result3=func.apply(this,args);memoized.cache=cache.set(key,result3)||
cache;return result3};memoized.cache=new(memoize.Cache||MapCache);return memoized}memoize.Cache=MapCache;function negate(predicate){if(typeof predicate!="functi\
on"){throw new TypeError2(FUNC_ERROR_TEXT)}return function(){var args=arguments;switch(args.length){case 0:return!predicate.call(this);case 1:return!predicate.call(
this,args[0]);case 2:return!predicate.call(this,args[0],args[1]);case 3:return!predicate.call(this,args[0],args[1],args[2])}return!predicate.apply(this,args)}}function once3(func){
return before(2,func)}var overArgs=castRest(function(func,transforms){transforms=transforms.length==1&&isArray(transforms[0])?arrayMap(transforms[0],baseUnary(getIteratee())):
arrayMap(baseFlatten(transforms,1),baseUnary(getIteratee()));var funcsLength=transforms.length;return baseRest(function(args){var index2=-1,length=nativeMin(args.
length,funcsLength);while(++index2<length){args[index2]=transforms[index2].call(this,args[index2])}return apply(func,this,args)})});var partial2=baseRest(function(func,partials){
var holders=replaceHolders(partials,getHolder(partial2));return createWrap(func,WRAP_PARTIAL_FLAG,undefined$1,partials,holders)});var partialRight=baseRest(function(func,partials){
var holders=replaceHolders(partials,getHolder(partialRight));return createWrap(func,WRAP_PARTIAL_RIGHT_FLAG,undefined$1,partials,holders)});var rearg=flatRest(function(func,indexes){
return createWrap(func,WRAP_REARG_FLAG,undefined$1,undefined$1,undefined$1,indexes)});function rest(func,start){if(typeof func!="function"){throw new TypeError2(
FUNC_ERROR_TEXT)}start=start===undefined$1?start:toInteger(start);return baseRest(func,start)}function spread(func,start){if(typeof func!="function"){throw new TypeError2(
FUNC_ERROR_TEXT)}start=start==null?0:nativeMax(toInteger(start),0);return baseRest(function(args){var array2=args[start],otherArgs=castSlice(args,0,start);if(array2){
arrayPush(otherArgs,array2)}return apply(func,this,otherArgs)})}function throttle(func,wait,options){var leading=true,trailing=true;if(typeof func!="function"){
throw new TypeError2(FUNC_ERROR_TEXT)}if(isObject2(options)){leading="leading"in options?!!options.leading:leading;trailing="trailing"in options?!!options.trailing:
trailing}return debounce(func,wait,{"leading":leading,"maxWait":wait,"trailing":trailing})}function unary(func){return ary(func,1)}function wrap2(value,wrapper){
return partial2(castFunction(wrapper),value)}function castArray(){if(!arguments.length){return[]}var value=arguments[0];return isArray(value)?value:[value]}function clone2(value){
return baseClone(value,CLONE_SYMBOLS_FLAG)}function cloneWith(value,customizer){customizer=typeof customizer=="function"?customizer:undefined$1;return baseClone(
value,CLONE_SYMBOLS_FLAG,customizer)}function cloneDeep(value){return baseClone(value,CLONE_DEEP_FLAG|CLONE_SYMBOLS_FLAG)}function cloneDeepWith(value,customizer){
customizer=typeof customizer=="function"?customizer:undefined$1;return baseClone(value,CLONE_DEEP_FLAG|CLONE_SYMBOLS_FLAG,customizer)}function conformsTo(object,source){
return source==null||baseConformsTo(object,source,keys(source))}function eq(value,other){return value===other||value!==value&&other!==other}var gt=createRelationalOperation(
baseGt);var gte=createRelationalOperation(function(value,other){return value>=other});var isArguments=baseIsArguments((function(){return arguments})())?baseIsArguments:
function(value){return isObjectLike(value)&&hasOwnProperty.call(value,"callee")&&!propertyIsEnumerable.call(value,"callee")};var isArray=Array2.isArray;var isArrayBuffer=nodeIsArrayBuffer?
baseUnary(nodeIsArrayBuffer):baseIsArrayBuffer;function isArrayLike(value){return value!=null&&isLength(value.length)&&!isFunction(value)}function isArrayLikeObject(value){
return isObjectLike(value)&&isArrayLike(value)}function isBoolean(value){return value===true||value===false||isObjectLike(value)&&baseGetTag(value)==boolTag}var isBuffer=nativeIsBuffer||
stubFalse;var isDate=nodeIsDate?baseUnary(nodeIsDate):baseIsDate;function isElement(value){return isObjectLike(value)&&value.nodeType===1&&!isPlainObject2(value)}
function isEmpty(value){if(value==null){return true}if(isArrayLike(value)&&(isArray(value)||typeof value=="string"||typeof value.splice=="function"||isBuffer(value)||
isTypedArray(value)||isArguments(value))){return!value.length}var tag=getTag(value);if(tag==mapTag||tag==setTag){return!value.size}if(isPrototype(value)){return!baseKeys(
value).length}for(var key in value){if(hasOwnProperty.call(value,key)){return false}}return true}function isEqual(value,other){return baseIsEqual(value,other)}function isEqualWith(value,other,customizer){
customizer=typeof customizer=="function"?customizer:undefined$1;var result3=customizer?customizer(value,other):undefined$1;return result3===undefined$1?baseIsEqual(
value,other,undefined$1,customizer):!!result3}function isError2(value){if(!isObjectLike(value)){return false}var tag=baseGetTag(value);return tag==errorTag||tag==
domExcTag||typeof value.message=="string"&&typeof value.name=="string"&&!isPlainObject2(value)}function isFinite2(value){return typeof value=="number"&&nativeIsFinite(
value)}function isFunction(value){if(!isObject2(value)){return false}var tag=baseGetTag(value);return tag==funcTag||tag==genTag||tag==asyncTag||tag==proxyTag}function isInteger(value){
return typeof value=="number"&&value==toInteger(value)}function isLength(value){return typeof value=="number"&&value>-1&&value%1==0&&value<=MAX_SAFE_INTEGER}function isObject2(value){
var type=typeof value;return value!=null&&(type=="object"||type=="function")}function isObjectLike(value){return value!=null&&typeof value=="object"}var isMap4=nodeIsMap?
baseUnary(nodeIsMap):baseIsMap;function isMatch(object,source){return object===source||baseIsMatch(object,source,getMatchData(source))}function isMatchWith(object,source,customizer){
customizer=typeof customizer=="function"?customizer:undefined$1;return baseIsMatch(object,source,getMatchData(source),customizer)}function isNaN2(value){return isNumber(
value)&&value!=+value}function isNative(value){if(isMaskable(value)){throw new Error2(CORE_ERROR_TEXT)}return baseIsNative(value)}function isNull(value){return value===
null}function isNil(value){return value==null}function isNumber(value){return typeof value=="number"||isObjectLike(value)&&baseGetTag(value)==numberTag}function isPlainObject2(value){
if(!isObjectLike(value)||baseGetTag(value)!=objectTag){return false}var proto=getPrototype(value);if(proto===null){return true}var Ctor=hasOwnProperty.call(proto,
"constructor")&&proto.constructor;return typeof Ctor=="function"&&Ctor instanceof Ctor&&funcToString.call(Ctor)==objectCtorString}var isRegExp=nodeIsRegExp?baseUnary(
nodeIsRegExp):baseIsRegExp;function isSafeInteger(value){return isInteger(value)&&value>=-MAX_SAFE_INTEGER&&value<=MAX_SAFE_INTEGER}var isSet=nodeIsSet?baseUnary(
nodeIsSet):baseIsSet;function isString(value){return typeof value=="string"||!isArray(value)&&isObjectLike(value)&&baseGetTag(value)==stringTag}function isSymbol(value){
return typeof value=="symbol"||isObjectLike(value)&&baseGetTag(value)==symbolTag}var isTypedArray=nodeIsTypedArray?baseUnary(nodeIsTypedArray):baseIsTypedArray;
function isUndefined(value){return value===undefined$1}function isWeakMap(value){return isObjectLike(value)&&getTag(value)==weakMapTag}function isWeakSet(value){
return isObjectLike(value)&&baseGetTag(value)==weakSetTag}var lt=createRelationalOperation(baseLt);var lte=createRelationalOperation(function(value,other){return value<=
other});function toArray(value){if(!value){return[]}if(isArrayLike(value)){return isString(value)?stringToArray(value):copyArray(value)}if(symIterator&&value[symIterator]){
return iteratorToArray(value[symIterator]())}var tag=getTag(value),func=tag==mapTag?mapToArray:tag==setTag?setToArray:values;return func(value)}function toFinite(value){
if(!value){return value===0?value:0}value=toNumber(value);if(value===INFINITY||value===-INFINITY){var sign=value<0?-1:1;return sign*MAX_INTEGER}return value===value?
value:0}function toInteger(value){var result3=toFinite(value),remainder=result3%1;return result3===result3?remainder?result3-remainder:result3:0}function toLength(value){
return value?baseClamp(toInteger(value),0,MAX_ARRAY_LENGTH):0}function toNumber(value){if(typeof value=="number"){return value}if(isSymbol(value)){return NAN}if(isObject2(
value)){var other=typeof value.valueOf=="function"?value.valueOf():value;value=isObject2(other)?other+"":other}if(typeof value!="string"){return value===0?value:
+value}value=baseTrim(value);var isBinary=reIsBinary.test(value);return isBinary||reIsOctal.test(value)?freeParseInt(value.slice(2),isBinary?2:8):reIsBadHex.test(
value)?NAN:+value}function toPlainObject(value){return copyObject(value,keysIn(value))}function toSafeInteger(value){return value?baseClamp(toInteger(value),-MAX_SAFE_INTEGER,
MAX_SAFE_INTEGER):value===0?value:0}function toString(value){return value==null?"":baseToString(value)}var assign=createAssigner(function(object,source){if(isPrototype(
source)||isArrayLike(source)){copyObject(source,keys(source),object);return}for(var key in source){if(hasOwnProperty.call(source,key)){assignValue(object,key,source[key])}}});
var assignIn=createAssigner(function(object,source){copyObject(source,keysIn(source),object)});var assignInWith=createAssigner(function(object,source,srcIndex,customizer){
copyObject(source,keysIn(source),object,customizer)});var assignWith=createAssigner(function(object,source,srcIndex,customizer){copyObject(source,keys(source),object,
customizer)});var at4=flatRest(baseAt);function create(prototype,properties){var result3=baseCreate(prototype);return properties==null?result3:baseAssign(result3,
properties)}var defaults=baseRest(function(object,sources){object=Object2(object);var index2=-1;var length=sources.length;var guard=length>2?sources[2]:undefined$1;
if(guard&&isIterateeCall(sources[0],sources[1],guard)){length=1}while(++index2<length){var source=sources[index2];var props=keysIn(source);var propsIndex=-1;var propsLength=props.
length;while(++propsIndex<propsLength){var key=props[propsIndex];var value=object[key];if(value===undefined$1||eq(value,objectProto[key])&&!hasOwnProperty.call(
object,key)){object[key]=source[key]}}}return object});var defaultsDeep=baseRest(function(args){args.push(undefined$1,customDefaultsMerge);return apply(mergeWith,
undefined$1,args)});function findKey(object,predicate){return baseFindKey(object,getIteratee(predicate,3),baseForOwn)}function findLastKey(object,predicate){return baseFindKey(
object,getIteratee(predicate,3),baseForOwnRight)}function forIn(object,iteratee2){return object==null?object:baseFor(object,getIteratee(iteratee2,3),keysIn)}function forInRight(object,iteratee2){
return object==null?object:baseForRight(object,getIteratee(iteratee2,3),keysIn)}function forOwn(object,iteratee2){return object&&baseForOwn(object,getIteratee(iteratee2,
3))}function forOwnRight(object,iteratee2){return object&&baseForOwnRight(object,getIteratee(iteratee2,3))}function functions(object){return object==null?[]:baseFunctions(
object,keys(object))}function functionsIn(object){return object==null?[]:baseFunctions(object,keysIn(object))}function get(object,path7,defaultValue){var result3=object==
null?undefined$1:baseGet(object,path7);return result3===undefined$1?defaultValue:result3}function has(object,path7){return object!=null&&hasPath(object,path7,baseHas)}
function hasIn(object,path7){return object!=null&&hasPath(object,path7,baseHasIn)}var invert=createInverter(function(result3,value,key){if(value!=null&&typeof value.
toString!="function"){value=nativeObjectToString.call(value)}result3[value]=key},constant(identity));var invertBy=createInverter(function(result3,value,key){if(value!=
null&&typeof value.toString!="function"){value=nativeObjectToString.call(value)}if(hasOwnProperty.call(result3,value)){result3[value].push(key)}else{result3[value]=
[key]}},getIteratee);var invoke=baseRest(baseInvoke);function keys(object){return isArrayLike(object)?arrayLikeKeys(object):baseKeys(object)}function keysIn(object){
return isArrayLike(object)?arrayLikeKeys(object,true):baseKeysIn(object)}function mapKeys(object,iteratee2){var result3={};iteratee2=getIteratee(iteratee2,3);baseForOwn(
object,function(value,key,object2){baseAssignValue(result3,iteratee2(value,key,object2),value)});return result3}function mapValues(object,iteratee2){var result3={};
iteratee2=getIteratee(iteratee2,3);baseForOwn(object,function(value,key,object2){baseAssignValue(result3,key,iteratee2(value,key,object2))});return result3}var merge3=createAssigner(
function(object,source,srcIndex){baseMerge(object,source,srcIndex)});var mergeWith=createAssigner(function(object,source,srcIndex,customizer){baseMerge(object,source,
srcIndex,customizer)});var omit2=flatRest(function(object,paths){var result3={};if(object==null){return result3}var isDeep=false;paths=arrayMap(paths,function(path7){
path7=castPath(path7,object);isDeep||(isDeep=path7.length>1);return path7});copyObject(object,getAllKeysIn(object),result3);if(isDeep){result3=baseClone(result3,
CLONE_DEEP_FLAG|CLONE_FLAT_FLAG|CLONE_SYMBOLS_FLAG,customOmitClone)}var length=paths.length;while(length--){baseUnset(result3,paths[length])}return result3});function omitBy(object,predicate){
return pickBy(object,negate(getIteratee(predicate)))}var pick3=flatRest(function(object,paths){return object==null?{}:basePick(object,paths)});function pickBy(object,predicate){
if(object==null){return{}}var props=arrayMap(getAllKeysIn(object),function(prop){return[prop]});predicate=getIteratee(predicate);return basePickBy(object,props,
function(value,path7){return predicate(value,path7[0])})}function result2(object,path7,defaultValue){path7=castPath(path7,object);var index2=-1,length=path7.length;
if(!length){length=1;object=undefined$1}while(++index2<length){var value=object==null?undefined$1:object[toKey(path7[index2])];if(value===undefined$1){index2=length;
value=defaultValue}object=isFunction(value)?value.call(object):value}return object}function set(object,path7,value){return object==null?object:baseSet(object,path7,
value)}function setWith(object,path7,value,customizer){customizer=typeof customizer=="function"?customizer:undefined$1;return object==null?object:baseSet(object,
path7,value,customizer)}var toPairs=createToPairs(keys);var toPairsIn=createToPairs(keysIn);function transform(object,iteratee2,accumulator){var isArr=isArray(object),
isArrLike=isArr||isBuffer(object)||isTypedArray(object);iteratee2=getIteratee(iteratee2,4);if(accumulator==null){var Ctor=object&&object.constructor;if(isArrLike){
accumulator=isArr?new Ctor:[]}else if(isObject2(object)){accumulator=isFunction(Ctor)?baseCreate(getPrototype(object)):{}}else{accumulator={}}}(isArrLike?arrayEach:
baseForOwn)(object,function(value,index2,object2){return iteratee2(accumulator,value,index2,object2)});return accumulator}function unset(object,path7){return object==
null?true:baseUnset(object,path7)}function update(object,path7,updater){return object==null?object:baseUpdate(object,path7,castFunction(updater))}function updateWith(object,path7,updater,customizer){
customizer=typeof customizer=="function"?customizer:undefined$1;return object==null?object:baseUpdate(object,path7,castFunction(updater),customizer)}function values(object){
return object==null?[]:baseValues(object,keys(object))}function valuesIn(object){return object==null?[]:baseValues(object,keysIn(object))}function clamp(number4,lower2,upper2){
if(upper2===undefined$1){upper2=lower2;lower2=undefined$1}if(upper2!==undefined$1){upper2=toNumber(upper2);upper2=upper2===upper2?upper2:0}if(lower2!==undefined$1){
lower2=toNumber(lower2);lower2=lower2===lower2?lower2:0}return baseClamp(toNumber(number4),lower2,upper2)}function inRange(number4,start,end){start=toFinite(start);
if(end===undefined$1){end=start;start=0}else{end=toFinite(end)}number4=toNumber(number4);return baseInRange(number4,start,end)}function random(lower2,upper2,floating){
if(floating&&typeof floating!="boolean"&&isIterateeCall(lower2,upper2,floating)){upper2=floating=undefined$1}if(floating===undefined$1){if(typeof upper2=="boole\
an"){floating=upper2;upper2=undefined$1}else if(typeof lower2=="boolean"){floating=lower2;lower2=undefined$1}}if(lower2===undefined$1&&upper2===undefined$1){lower2=
0;upper2=1}else{lower2=toFinite(lower2);if(upper2===undefined$1){upper2=lower2;lower2=0}else{upper2=toFinite(upper2)}}if(lower2>upper2){var temp=lower2;lower2=upper2;
upper2=temp}if(floating||lower2%1||upper2%1){var rand=nativeRandom();return nativeMin(lower2+rand*(upper2-lower2+freeParseFloat("1e-"+((rand+"").length-1))),upper2)}
return baseRandom(lower2,upper2)}var camelCase=createCompounder(function(result3,word,index2){word=word.toLowerCase();return result3+(index2?capitalize(word):word)});
function capitalize(string3){return upperFirst(toString(string3).toLowerCase())}function deburr(string3){string3=toString(string3);return string3&&string3.replace(
reLatin,deburrLetter).replace(reComboMark,"")}function endsWith(string3,target2,position2){string3=toString(string3);target2=baseToString(target2);var length=string3.
length;position2=position2===undefined$1?length:baseClamp(toInteger(position2),0,length);var end=position2;position2-=target2.length;return position2>=0&&string3.
slice(position2,end)==target2}function escape2(string3){string3=toString(string3);return string3&&reHasUnescapedHtml.test(string3)?string3.replace(reUnescapedHtml,
escapeHtmlChar):string3}function escapeRegExp(string3){string3=toString(string3);return string3&&reHasRegExpChar.test(string3)?string3.replace(reRegExpChar,"\\$&"):
string3}var kebabCase=createCompounder(function(result3,word,index2){return result3+(index2?"-":"")+word.toLowerCase()});var lowerCase=createCompounder(function(result3,word,index2){
return result3+(index2?" ":"")+word.toLowerCase()});var lowerFirst=createCaseFirst("toLowerCase");function pad(string3,length,chars){string3=toString(string3);length=
toInteger(length);var strLength=length?stringSize(string3):0;if(!length||strLength>=length){return string3}var mid=(length-strLength)/2;return createPadding(nativeFloor(
mid),chars)+string3+createPadding(nativeCeil(mid),chars)}function padEnd2(string3,length,chars){string3=toString(string3);length=toInteger(length);var strLength=length?
stringSize(string3):0;return length&&strLength<length?string3+createPadding(length-strLength,chars):string3}function padStart(string3,length,chars){string3=toString(
string3);length=toInteger(length);var strLength=length?stringSize(string3):0;return length&&strLength<length?createPadding(length-strLength,chars)+string3:string3}
function parseInt2(string3,radix,guard){if(guard||radix==null){radix=0}else if(radix){radix=+radix}return nativeParseInt(toString(string3).replace(reTrimStart,""),
radix||0)}function repeat(string3,n,guard){if(guard?isIterateeCall(string3,n,guard):n===undefined$1){n=1}else{n=toInteger(n)}return baseRepeat(toString(string3),
n)}function replace(){var args=arguments,string3=toString(args[0]);return args.length<3?string3:string3.replace(args[1],args[2])}var snakeCase=createCompounder(
function(result3,word,index2){return result3+(index2?"_":"")+word.toLowerCase()});function split(string3,separator,limit){if(limit&&typeof limit!="number"&&isIterateeCall(
string3,separator,limit)){separator=limit=undefined$1}limit=limit===undefined$1?MAX_ARRAY_LENGTH:limit>>>0;if(!limit){return[]}string3=toString(string3);if(string3&&
(typeof separator=="string"||separator!=null&&!isRegExp(separator))){separator=baseToString(separator);if(!separator&&hasUnicode(string3)){return castSlice(stringToArray(
string3),0,limit)}}return string3.split(separator,limit)}var startCase=createCompounder(function(result3,word,index2){return result3+(index2?" ":"")+upperFirst(
word)});function startsWith(string3,target2,position2){string3=toString(string3);position2=position2==null?0:baseClamp(toInteger(position2),0,string3.length);target2=
baseToString(target2);return string3.slice(position2,position2+target2.length)==target2}function template(string3,options,guard){var settings=lodash2.templateSettings;
if(guard&&isIterateeCall(string3,options,guard)){options=undefined$1}string3=toString(string3);options=assignWith({},options,settings,customDefaultsAssignIn);var imports=assignWith(
{},options.imports,settings.imports,customDefaultsAssignIn),importsKeys=keys(imports),importsValues=baseValues(imports,importsKeys);arrayEach(importsKeys,function(key){
if(reForbiddenIdentifierChars.test(key)){throw new Error2(INVALID_TEMPL_IMPORTS_ERROR_TEXT)}});var isEscaping,isEvaluating,index2=0,interpolate=options.interpolate||
reNoMatch,source="__p += '";var reDelimiters=RegExp2((options.escape||reNoMatch).source+"|"+interpolate.source+"|"+(interpolate===reInterpolate?reEsTemplate:reNoMatch).
source+"|"+(options.evaluate||reNoMatch).source+"|$","g");var sourceURL="//# sourceURL="+(hasOwnProperty.call(options,"sourceURL")?(options.sourceURL+"").replace(
/\s/g," "):"lodash.templateSources["+ ++templateCounter+"]")+"\n";string3.replace(reDelimiters,function(match,escapeValue,interpolateValue,esTemplateValue,evaluateValue,offset){
interpolateValue||(interpolateValue=esTemplateValue);source+=string3.slice(index2,offset).replace(reUnescapedString,escapeStringChar);if(escapeValue){isEscaping=
true;source+="' +\n__e("+escapeValue+") +\n'"}if(evaluateValue){isEvaluating=true;source+="';\n"+evaluateValue+";\n__p += '"}if(interpolateValue){source+="' +\n(\
(__t = ("+interpolateValue+")) == null ? '' : __t) +\n'"}index2=offset+match.length;return match});source+="';\n";var variable=hasOwnProperty.call(options,"vari\
able")&&options.variable;if(!variable){source="with (obj) {\n"+source+"\n}\n"}else if(reForbiddenIdentifierChars.test(variable)){throw new Error2(INVALID_TEMPL_VAR_ERROR_TEXT)}
source=(isEvaluating?source.replace(reEmptyStringLeading,""):source).replace(reEmptyStringMiddle,"$1").replace(reEmptyStringTrailing,"$1;");source="function("+(variable||
"obj")+") {\n"+(variable?"":"obj || (obj = {});\n")+"var __t, __p = ''"+(isEscaping?", __e = _.escape":"")+(isEvaluating?", __j = Array.prototype.join;\nfunction\
 print() { __p += __j.call(arguments, '') }\n":";\n")+source+"return __p\n}";var result3=attempt(function(){return Function2(importsKeys,sourceURL+"return "+source).
apply(undefined$1,importsValues)});result3.source=source;if(isError2(result3)){throw result3}return result3}function toLower(value){return toString(value).toLowerCase()}
function toUpper(value){return toString(value).toUpperCase()}function trim(string3,chars,guard){string3=toString(string3);if(string3&&(guard||chars===undefined$1)){
return baseTrim(string3)}if(!string3||!(chars=baseToString(chars))){return string3}var strSymbols=stringToArray(string3),chrSymbols=stringToArray(chars),start=charsStartIndex(
strSymbols,chrSymbols),end=charsEndIndex(strSymbols,chrSymbols)+1;return castSlice(strSymbols,start,end).join("")}function trimEnd(string3,chars,guard){string3=
toString(string3);if(string3&&(guard||chars===undefined$1)){return string3.slice(0,trimmedEndIndex(string3)+1)}if(!string3||!(chars=baseToString(chars))){return string3}
var strSymbols=stringToArray(string3),end=charsEndIndex(strSymbols,stringToArray(chars))+1;return castSlice(strSymbols,0,end).join("")}function trimStart(string3,chars,guard){
string3=toString(string3);if(string3&&(guard||chars===undefined$1)){return string3.replace(reTrimStart,"")}if(!string3||!(chars=baseToString(chars))){return string3}
var strSymbols=stringToArray(string3),start=charsStartIndex(strSymbols,stringToArray(chars));return castSlice(strSymbols,start).join("")}function truncate(string3,options){
var length=DEFAULT_TRUNC_LENGTH,omission=DEFAULT_TRUNC_OMISSION;if(isObject2(options)){var separator="separator"in options?options.separator:separator;length="l\
ength"in options?toInteger(options.length):length;omission="omission"in options?baseToString(options.omission):omission}string3=toString(string3);var strLength=string3.
length;if(hasUnicode(string3)){var strSymbols=stringToArray(string3);strLength=strSymbols.length}if(length>=strLength){return string3}var end=length-stringSize(
omission);if(end<1){return omission}var result3=strSymbols?castSlice(strSymbols,0,end).join(""):string3.slice(0,end);if(separator===undefined$1){return result3+
omission}if(strSymbols){end+=result3.length-end}if(isRegExp(separator)){if(string3.slice(end).search(separator)){var match,substring=result3;if(!separator.global){
separator=RegExp2(separator.source,toString(reFlags.exec(separator))+"g")}separator.lastIndex=0;while(match=separator.exec(substring)){var newEnd=match.index}result3=
result3.slice(0,newEnd===undefined$1?end:newEnd)}}else if(string3.indexOf(baseToString(separator),end)!=end){var index2=result3.lastIndexOf(separator);if(index2>
-1){result3=result3.slice(0,index2)}}return result3+omission}function unescape(string3){string3=toString(string3);return string3&&reHasEscapedHtml.test(string3)?
string3.replace(reEscapedHtml,unescapeHtmlChar):string3}var upperCase=createCompounder(function(result3,word,index2){return result3+(index2?" ":"")+word.toUpperCase()});
var upperFirst=createCaseFirst("toUpperCase");function words4(string3,pattern,guard){string3=toString(string3);pattern=guard?undefined$1:pattern;if(pattern===undefined$1){
return hasUnicodeWord(string3)?unicodeWords(string3):asciiWords(string3)}return string3.match(pattern)||[]}var attempt=baseRest(function(func,args){try{return apply(
func,undefined$1,args)}catch(e){return isError2(e)?e:new Error2(e)}});var bindAll=flatRest(function(object,methodNames){arrayEach(methodNames,function(key){key=
toKey(key);baseAssignValue(object,key,bind(object[key],object))});return object});function cond(pairs){var length=pairs==null?0:pairs.length,toIteratee=getIteratee();
pairs=!length?[]:arrayMap(pairs,function(pair){if(typeof pair[1]!="function"){throw new TypeError2(FUNC_ERROR_TEXT)}return[toIteratee(pair[0]),pair[1]]});return baseRest(
function(args){var index2=-1;while(++index2<length){var pair=pairs[index2];if(apply(pair[0],this,args)){return apply(pair[1],this,args)}}})}function conforms(source){
return baseConforms(baseClone(source,CLONE_DEEP_FLAG))}function constant(value){return function(){return value}}function defaultTo(value,defaultValue){return value==
null||value!==value?defaultValue:value}var flow=createFlow();var flowRight=createFlow(true);function identity(value){return value}function iteratee(func){return baseIteratee(
typeof func=="function"?func:baseClone(func,CLONE_DEEP_FLAG))}function matches(source){return baseMatches(baseClone(source,CLONE_DEEP_FLAG))}function matchesProperty(path7,srcValue){
return baseMatchesProperty(path7,baseClone(srcValue,CLONE_DEEP_FLAG))}var method=baseRest(function(path7,args){return function(object){return baseInvoke(object,
path7,args)}});var methodOf=baseRest(function(object,args){return function(path7){return baseInvoke(object,path7,args)}});function mixin(object,source,options){
var props=keys(source),methodNames=baseFunctions(source,props);if(options==null&&!(isObject2(source)&&(methodNames.length||!props.length))){options=source;source=
object;object=this;methodNames=baseFunctions(source,keys(source))}var chain2=!(isObject2(options)&&"chain"in options)||!!options.chain,isFunc=isFunction(object);
arrayEach(methodNames,function(methodName){var func=source[methodName];object[methodName]=func;if(isFunc){object.prototype[methodName]=function(){var chainAll=this.
__chain__;if(chain2||chainAll){var result3=object(this.__wrapped__),actions=result3.__actions__=copyArray(this.__actions__);actions.push({"func":func,"args":arguments,
"thisArg":object});result3.__chain__=chainAll;return result3}return func.apply(object,arrayPush([this.value()],arguments))}}});return object}function noConflict(){
if(root._===this){root._=oldDash}return this}function noop(){}function nthArg(n){n=toInteger(n);return baseRest(function(args){return baseNth(args,n)})}var over=createOver(
arrayMap);var overEvery=createOver(arrayEvery);var overSome=createOver(arraySome);function property(path7){return isKey(path7)?baseProperty(toKey(path7)):basePropertyDeep(
path7)}function propertyOf(object){return function(path7){return object==null?undefined$1:baseGet(object,path7)}}var range2=createRange();var rangeRight=createRange(
true);function stubArray(){return[]}function stubFalse(){return false}function stubObject(){return{}}function stubString(){return""}function stubTrue(){return true}
function times(n,iteratee2){n=toInteger(n);if(n<1||n>MAX_SAFE_INTEGER){return[]}var index2=MAX_ARRAY_LENGTH,length=nativeMin(n,MAX_ARRAY_LENGTH);iteratee2=getIteratee(
iteratee2);n-=MAX_ARRAY_LENGTH;var result3=baseTimes(length,iteratee2);while(++index2<n){iteratee2(index2)}return result3}function toPath(value){if(isArray(value)){
return arrayMap(value,toKey)}return isSymbol(value)?[value]:copyArray(stringToPath(toString(value)))}function uniqueId(prefix){var id=++idCounter;return toString(
prefix)+id}var add=createMathOperation(function(augend,addend){return augend+addend},0);var ceil=createRound("ceil");var divide=createMathOperation(function(dividend,divisor){
return dividend/divisor},1);var floor=createRound("floor");function max(array2){return array2&&array2.length?baseExtremum(array2,identity,baseGt):undefined$1}function maxBy(array2,iteratee2){
return array2&&array2.length?baseExtremum(array2,getIteratee(iteratee2,2),baseGt):undefined$1}function mean(array2){return baseMean(array2,identity)}function meanBy(array2,iteratee2){
return baseMean(array2,getIteratee(iteratee2,2))}function min(array2){return array2&&array2.length?baseExtremum(array2,identity,baseLt):undefined$1}function minBy(array2,iteratee2){
return array2&&array2.length?baseExtremum(array2,getIteratee(iteratee2,2),baseLt):undefined$1}var multiply=createMathOperation(function(multiplier,multiplicand){
return multiplier*multiplicand},1);var round3=createRound("round");var subtract=createMathOperation(function(minuend,subtrahend){return minuend-subtrahend},0);function sum(array2){
return array2&&array2.length?baseSum(array2,identity):0}function sumBy(array2,iteratee2){return array2&&array2.length?baseSum(array2,getIteratee(iteratee2,2)):0}
lodash2.after=after;lodash2.ary=ary;lodash2.assign=assign;lodash2.assignIn=assignIn;lodash2.assignInWith=assignInWith;lodash2.assignWith=assignWith;lodash2.at=at4;
lodash2.before=before;lodash2.bind=bind;lodash2.bindAll=bindAll;lodash2.bindKey=bindKey;lodash2.castArray=castArray;lodash2.chain=chain;lodash2.chunk=chunk;lodash2.
compact=compact;lodash2.concat=concat;lodash2.cond=cond;lodash2.conforms=conforms;lodash2.constant=constant;lodash2.countBy=countBy;lodash2.create=create;lodash2.
curry=curry;lodash2.curryRight=curryRight;lodash2.debounce=debounce;lodash2.defaults=defaults;lodash2.defaultsDeep=defaultsDeep;lodash2.defer=defer;lodash2.delay=
delay;lodash2.difference=difference;lodash2.differenceBy=differenceBy;lodash2.differenceWith=differenceWith;lodash2.drop=drop;lodash2.dropRight=dropRight;lodash2.
dropRightWhile=dropRightWhile;lodash2.dropWhile=dropWhile;lodash2.fill=fill2;lodash2.filter=filter;lodash2.flatMap=flatMap;lodash2.flatMapDeep=flatMapDeep;lodash2.
flatMapDepth=flatMapDepth;lodash2.flatten=flatten;lodash2.flattenDeep=flattenDeep;lodash2.flattenDepth=flattenDepth;lodash2.flip=flip;lodash2.flow=flow;lodash2.
flowRight=flowRight;lodash2.fromPairs=fromPairs;lodash2.functions=functions;lodash2.functionsIn=functionsIn;lodash2.groupBy=groupBy2;lodash2.initial=initial;lodash2.
intersection=intersection2;lodash2.intersectionBy=intersectionBy;lodash2.intersectionWith=intersectionWith;lodash2.invert=invert;lodash2.invertBy=invertBy;lodash2.
invokeMap=invokeMap;lodash2.iteratee=iteratee;lodash2.keyBy=keyBy;lodash2.keys=keys;lodash2.keysIn=keysIn;lodash2.map=map;lodash2.mapKeys=mapKeys;lodash2.mapValues=
mapValues;lodash2.matches=matches;lodash2.matchesProperty=matchesProperty;lodash2.memoize=memoize;lodash2.merge=merge3;lodash2.mergeWith=mergeWith;lodash2.method=
method;lodash2.methodOf=methodOf;lodash2.mixin=mixin;lodash2.negate=negate;lodash2.nthArg=nthArg;lodash2.omit=omit2;lodash2.omitBy=omitBy;lodash2.once=once3;lodash2.
orderBy=orderBy;lodash2.over=over;lodash2.overArgs=overArgs;lodash2.overEvery=overEvery;lodash2.overSome=overSome;lodash2.partial=partial2;lodash2.partialRight=
partialRight;lodash2.partition=partition;lodash2.pick=pick3;lodash2.pickBy=pickBy;lodash2.property=property;lodash2.propertyOf=propertyOf;lodash2.pull=pull;lodash2.
pullAll=pullAll;lodash2.pullAllBy=pullAllBy;lodash2.pullAllWith=pullAllWith;lodash2.pullAt=pullAt;lodash2.range=range2;lodash2.rangeRight=rangeRight;lodash2.rearg=
rearg;lodash2.reject=reject;lodash2.remove=remove;lodash2.rest=rest;lodash2.reverse=reverse;lodash2.sampleSize=sampleSize;lodash2.set=set;lodash2.setWith=setWith;
lodash2.shuffle=shuffle;lodash2.slice=slice;lodash2.sortBy=sortBy;lodash2.sortedUniq=sortedUniq;lodash2.sortedUniqBy=sortedUniqBy;lodash2.split=split;lodash2.spread=
spread;lodash2.tail=tail;lodash2.take=take2;lodash2.takeRight=takeRight;lodash2.takeRightWhile=takeRightWhile;lodash2.takeWhile=takeWhile;lodash2.tap=tap;lodash2.
throttle=throttle;lodash2.thru=thru;lodash2.toArray=toArray;lodash2.toPairs=toPairs;lodash2.toPairsIn=toPairsIn;lodash2.toPath=toPath;lodash2.toPlainObject=toPlainObject;
lodash2.transform=transform;lodash2.unary=unary;lodash2.union=union3;lodash2.unionBy=unionBy;lodash2.unionWith=unionWith;lodash2.uniq=uniq;lodash2.uniqBy=uniqBy;
lodash2.uniqWith=uniqWith;lodash2.unset=unset;lodash2.unzip=unzip;lodash2.unzipWith=unzipWith;lodash2.update=update;lodash2.updateWith=updateWith;lodash2.values=
values;lodash2.valuesIn=valuesIn;lodash2.without=without2;lodash2.words=words4;lodash2.wrap=wrap2;lodash2.xor=xor;lodash2.xorBy=xorBy;lodash2.xorWith=xorWith;lodash2.
zip=zip;lodash2.zipObject=zipObject;lodash2.zipObjectDeep=zipObjectDeep;lodash2.zipWith=zipWith;lodash2.entries=toPairs;lodash2.entriesIn=toPairsIn;lodash2.extend=
assignIn;lodash2.extendWith=assignInWith;mixin(lodash2,lodash2);lodash2.add=add;lodash2.attempt=attempt;lodash2.camelCase=camelCase;lodash2.capitalize=capitalize;
lodash2.ceil=ceil;lodash2.clamp=clamp;lodash2.clone=clone2;lodash2.cloneDeep=cloneDeep;lodash2.cloneDeepWith=cloneDeepWith;lodash2.cloneWith=cloneWith;lodash2.conformsTo=
conformsTo;lodash2.deburr=deburr;lodash2.defaultTo=defaultTo;lodash2.divide=divide;lodash2.endsWith=endsWith;lodash2.eq=eq;lodash2.escape=escape2;lodash2.escapeRegExp=
escapeRegExp;lodash2.every=every;lodash2.find=find;lodash2.findIndex=findIndex;lodash2.findKey=findKey;lodash2.findLast=findLast;lodash2.findLastIndex=findLastIndex;
lodash2.findLastKey=findLastKey;lodash2.floor=floor;lodash2.forEach=forEach;lodash2.forEachRight=forEachRight;lodash2.forIn=forIn;lodash2.forInRight=forInRight;
lodash2.forOwn=forOwn;lodash2.forOwnRight=forOwnRight;lodash2.get=get;lodash2.gt=gt;lodash2.gte=gte;lodash2.has=has;lodash2.hasIn=hasIn;lodash2.head=head;lodash2.
identity=identity;lodash2.includes=includes;lodash2.indexOf=indexOf;lodash2.inRange=inRange;lodash2.invoke=invoke;lodash2.isArguments=isArguments;lodash2.isArray=
isArray;lodash2.isArrayBuffer=isArrayBuffer;lodash2.isArrayLike=isArrayLike;lodash2.isArrayLikeObject=isArrayLikeObject;lodash2.isBoolean=isBoolean;lodash2.isBuffer=
isBuffer;lodash2.isDate=isDate;lodash2.isElement=isElement;lodash2.isEmpty=isEmpty;lodash2.isEqual=isEqual;lodash2.isEqualWith=isEqualWith;lodash2.isError=isError2;
lodash2.isFinite=isFinite2;lodash2.isFunction=isFunction;lodash2.isInteger=isInteger;lodash2.isLength=isLength;lodash2.isMap=isMap4;lodash2.isMatch=isMatch;lodash2.
isMatchWith=isMatchWith;lodash2.isNaN=isNaN2;lodash2.isNative=isNative;lodash2.isNil=isNil;lodash2.isNull=isNull;lodash2.isNumber=isNumber;lodash2.isObject=isObject2;
lodash2.isObjectLike=isObjectLike;lodash2.isPlainObject=isPlainObject2;lodash2.isRegExp=isRegExp;lodash2.isSafeInteger=isSafeInteger;lodash2.isSet=isSet;lodash2.
isString=isString;lodash2.isSymbol=isSymbol;lodash2.isTypedArray=isTypedArray;lodash2.isUndefined=isUndefined;lodash2.isWeakMap=isWeakMap;lodash2.isWeakSet=isWeakSet;
lodash2.join=join5;lodash2.kebabCase=kebabCase;lodash2.last=last;lodash2.lastIndexOf=lastIndexOf;lodash2.lowerCase=lowerCase;lodash2.lowerFirst=lowerFirst;lodash2.
lt=lt;lodash2.lte=lte;lodash2.max=max;lodash2.maxBy=maxBy;lodash2.mean=mean;lodash2.meanBy=meanBy;lodash2.min=min;lodash2.minBy=minBy;lodash2.stubArray=stubArray;
lodash2.stubFalse=stubFalse;lodash2.stubObject=stubObject;lodash2.stubString=stubString;lodash2.stubTrue=stubTrue;lodash2.multiply=multiply;lodash2.nth=nth;lodash2.
noConflict=noConflict;lodash2.noop=noop;lodash2.now=now;lodash2.pad=pad;lodash2.padEnd=padEnd2;lodash2.padStart=padStart;lodash2.parseInt=parseInt2;lodash2.random=
random;lodash2.reduce=reduce;lodash2.reduceRight=reduceRight;lodash2.repeat=repeat;lodash2.replace=replace;lodash2.result=result2;lodash2.round=round3;lodash2.runInContext=
runInContext2;lodash2.sample=sample;lodash2.size=size;lodash2.snakeCase=snakeCase;lodash2.some=some;lodash2.sortedIndex=sortedIndex;lodash2.sortedIndexBy=sortedIndexBy;
lodash2.sortedIndexOf=sortedIndexOf;lodash2.sortedLastIndex=sortedLastIndex;lodash2.sortedLastIndexBy=sortedLastIndexBy;lodash2.sortedLastIndexOf=sortedLastIndexOf;
lodash2.startCase=startCase;lodash2.startsWith=startsWith;lodash2.subtract=subtract;lodash2.sum=sum;lodash2.sumBy=sumBy;lodash2.template=template;lodash2.times=
times;lodash2.toFinite=toFinite;lodash2.toInteger=toInteger;lodash2.toLength=toLength;lodash2.toLower=toLower;lodash2.toNumber=toNumber;lodash2.toSafeInteger=toSafeInteger;
lodash2.toString=toString;lodash2.toUpper=toUpper;lodash2.trim=trim;lodash2.trimEnd=trimEnd;lodash2.trimStart=trimStart;lodash2.truncate=truncate;lodash2.unescape=
unescape;lodash2.uniqueId=uniqueId;lodash2.upperCase=upperCase;lodash2.upperFirst=upperFirst;lodash2.each=forEach;lodash2.eachRight=forEachRight;lodash2.first=head;
mixin(lodash2,(function(){var source={};baseForOwn(lodash2,function(func,methodName){if(!hasOwnProperty.call(lodash2.prototype,methodName)){source[methodName]=func}});
return source})(),{"chain":false});lodash2.VERSION=VERSION2;arrayEach(["bind","bindKey","curry","curryRight","partial","partialRight"],function(methodName){lodash2[methodName].
placeholder=lodash2});arrayEach(["drop","take"],function(methodName,index2){LazyWrapper.prototype[methodName]=function(n){n=n===undefined$1?1:nativeMax(toInteger(
n),0);var result3=this.__filtered__&&!index2?new LazyWrapper(this):this.clone();if(result3.__filtered__){result3.__takeCount__=nativeMin(n,result3.__takeCount__)}else{
result3.__views__.push({"size":nativeMin(n,MAX_ARRAY_LENGTH),"type":methodName+(result3.__dir__<0?"Right":"")})}return result3};LazyWrapper.prototype[methodName+
"Right"]=function(n){return this.reverse()[methodName](n).reverse()}});arrayEach(["filter","map","takeWhile"],function(methodName,index2){var type=index2+1,isFilter=type==
LAZY_FILTER_FLAG||type==LAZY_WHILE_FLAG;LazyWrapper.prototype[methodName]=function(iteratee2){var result3=this.clone();result3.__iteratees__.push({"iteratee":getIteratee(
iteratee2,3),"type":type});result3.__filtered__=result3.__filtered__||isFilter;return result3}});arrayEach(["head","last"],function(methodName,index2){var takeName="\
take"+(index2?"Right":"");LazyWrapper.prototype[methodName]=function(){return this[takeName](1).value()[0]}});arrayEach(["initial","tail"],function(methodName,index2){
var dropName="drop"+(index2?"":"Right");LazyWrapper.prototype[methodName]=function(){return this.__filtered__?new LazyWrapper(this):this[dropName](1)}});LazyWrapper.
prototype.compact=function(){return this.filter(identity)};LazyWrapper.prototype.find=function(predicate){return this.filter(predicate).head()};LazyWrapper.prototype.
findLast=function(predicate){return this.reverse().find(predicate)};LazyWrapper.prototype.invokeMap=baseRest(function(path7,args){if(typeof path7=="function"){return new LazyWrapper(
this)}return this.map(function(value){return baseInvoke(value,path7,args)})});LazyWrapper.prototype.reject=function(predicate){return this.filter(negate(getIteratee(
predicate)))};LazyWrapper.prototype.slice=function(start,end){start=toInteger(start);var result3=this;if(result3.__filtered__&&(start>0||end<0)){return new LazyWrapper(
result3)}if(start<0){result3=result3.takeRight(-start)}else if(start){result3=result3.drop(start)}if(end!==undefined$1){end=toInteger(end);result3=end<0?result3.
dropRight(-end):result3.take(end-start)}return result3};LazyWrapper.prototype.takeRightWhile=function(predicate){return this.reverse().takeWhile(predicate).reverse()};
LazyWrapper.prototype.toArray=function(){return this.take(MAX_ARRAY_LENGTH)};baseForOwn(LazyWrapper.prototype,function(func,methodName){var checkIteratee=/^(?:filter|find|map|reject)|While$/.
test(methodName),isTaker=/^(?:head|last)$/.test(methodName),lodashFunc=lodash2[isTaker?"take"+(methodName=="last"?"Right":""):methodName],retUnwrapped=isTaker||
/^find/.test(methodName);if(!lodashFunc){return}lodash2.prototype[methodName]=function(){var value=this.__wrapped__,args=isTaker?[1]:arguments,isLazy=value instanceof
LazyWrapper,iteratee2=args[0],useLazy=isLazy||isArray(value);var interceptor=function(value2){var result4=lodashFunc.apply(lodash2,arrayPush([value2],args));return isTaker&&
chainAll?result4[0]:result4};if(useLazy&&checkIteratee&&typeof iteratee2=="function"&&iteratee2.length!=1){isLazy=useLazy=false}var chainAll=this.__chain__,isHybrid=!!this.
__actions__.length,isUnwrapped=retUnwrapped&&!chainAll,onlyLazy=isLazy&&!isHybrid;if(!retUnwrapped&&useLazy){value=onlyLazy?value:new LazyWrapper(this);var result3=func.
apply(value,args);result3.__actions__.push({"func":thru,"args":[interceptor],"thisArg":undefined$1});return new LodashWrapper(result3,chainAll)}if(isUnwrapped&&
onlyLazy){return func.apply(this,args)}result3=this.thru(interceptor);return isUnwrapped?isTaker?result3.value()[0]:result3.value():result3}});arrayEach(["pop",
"push","shift","sort","splice","unshift"],function(methodName){var func=arrayProto[methodName],chainName=/^(?:push|sort|unshift)$/.test(methodName)?"tap":"thru",
retUnwrapped=/^(?:pop|shift)$/.test(methodName);lodash2.prototype[methodName]=function(){var args=arguments;if(retUnwrapped&&!this.__chain__){var value=this.value();
return func.apply(isArray(value)?value:[],args)}return this[chainName](function(value2){return func.apply(isArray(value2)?value2:[],args)})}});baseForOwn(LazyWrapper.
prototype,function(func,methodName){var lodashFunc=lodash2[methodName];if(lodashFunc){var key=lodashFunc.name+"";if(!hasOwnProperty.call(realNames,key)){realNames[key]=
[]}realNames[key].push({"name":methodName,"func":lodashFunc})}});realNames[createHybrid(undefined$1,WRAP_BIND_KEY_FLAG).name]=[{"name":"wrapper","func":undefined$1}];
LazyWrapper.prototype.clone=lazyClone;LazyWrapper.prototype.reverse=lazyReverse;LazyWrapper.prototype.value=lazyValue;lodash2.prototype.at=wrapperAt;lodash2.prototype.
chain=wrapperChain;lodash2.prototype.commit=wrapperCommit;lodash2.prototype.next=wrapperNext;lodash2.prototype.plant=wrapperPlant;lodash2.prototype.reverse=wrapperReverse;
lodash2.prototype.toJSON=lodash2.prototype.valueOf=lodash2.prototype.value=wrapperValue;lodash2.prototype.first=lodash2.prototype.head;if(symIterator){lodash2.prototype[symIterator]=
wrapperToIterator}return lodash2});var _2=runInContext();if(freeModule){(freeModule.exports=_2)._=_2;freeExports._=_2}else{root._=_2}}).call(commonjsGlobal)})(lodash,
lodash.exports);var lodashExports=lodash.exports;var _=getDefaultExportFromCjs(lodashExports);var lib={};var Utility={};var hasRequiredUtility;function requireUtility(){
if(hasRequiredUtility)return Utility;hasRequiredUtility=1;(function(){var assign,getValue,isArray,isEmpty,isFunction,isObject2,isPlainObject2,hasProp={}.hasOwnProperty;
assign=function(target2,...sources){var i,key,len,source;if(isFunction(Object.assign)){Object.assign.apply(null,arguments)}else{for(i=0,len=sources.length;i<len;i++){
source=sources[i];if(source!=null){for(key in source){if(!hasProp.call(source,key))continue;target2[key]=source[key]}}}}return target2};isFunction=function(val){
return!!val&&Object.prototype.toString.call(val)==="[object Function]"};isObject2=function(val){var ref;return!!val&&((ref=typeof val)==="function"||ref==="obje\
ct")};isArray=function(val){if(isFunction(Array.isArray)){return Array.isArray(val)}else{return Object.prototype.toString.call(val)==="[object Array]"}};isEmpty=
function(val){var key;if(isArray(val)){return!val.length}else{for(key in val){if(!hasProp.call(val,key))continue;return false}return true}};isPlainObject2=function(val){
var ctor,proto;return isObject2(val)&&(proto=Object.getPrototypeOf(val))&&(ctor=proto.constructor)&&typeof ctor==="function"&&ctor instanceof ctor&&Function.prototype.
toString.call(ctor)===Function.prototype.toString.call(Object)};getValue=function(obj){if(isFunction(obj.valueOf)){return obj.valueOf()}else{return obj}};Utility.
assign=assign;Utility.isFunction=isFunction;Utility.isObject=isObject2;Utility.isArray=isArray;Utility.isEmpty=isEmpty;Utility.isPlainObject=isPlainObject2;Utility.
getValue=getValue}).call(commonjsGlobal);return Utility}var XMLDOMImplementation={exports:{}};var hasRequiredXMLDOMImplementation;function requireXMLDOMImplementation(){
if(hasRequiredXMLDOMImplementation)return XMLDOMImplementation.exports;hasRequiredXMLDOMImplementation=1;(function(){XMLDOMImplementation.exports=class XMLDOMImplementation{hasFeature(feature,version3){
return true}createDocumentType(qualifiedName,publicId,systemId){throw new Error("This DOM method is not implemented.")}createDocument(namespaceURI,qualifiedName,doctype){
throw new Error("This DOM method is not implemented.")}createHTMLDocument(title){throw new Error("This DOM method is not implemented.")}getFeature(feature,version3){
throw new Error("This DOM method is not implemented.")}}}).call(commonjsGlobal);return XMLDOMImplementation.exports}var XMLDocument={exports:{}};var XMLDOMConfiguration={
exports:{}};var XMLDOMErrorHandler={exports:{}};var hasRequiredXMLDOMErrorHandler;function requireXMLDOMErrorHandler(){if(hasRequiredXMLDOMErrorHandler)return XMLDOMErrorHandler.
exports;hasRequiredXMLDOMErrorHandler=1;(function(){XMLDOMErrorHandler.exports=class XMLDOMErrorHandler{constructor(){}handleError(error2){throw new Error(error2)}}}).
call(commonjsGlobal);return XMLDOMErrorHandler.exports}var XMLDOMStringList={exports:{}};var hasRequiredXMLDOMStringList;function requireXMLDOMStringList(){if(hasRequiredXMLDOMStringList)
return XMLDOMStringList.exports;hasRequiredXMLDOMStringList=1;(function(){XMLDOMStringList.exports=(function(){class XMLDOMStringList2{constructor(arr){this.arr=
arr||[]}item(index2){return this.arr[index2]||null}contains(str){return this.arr.indexOf(str)!==-1}}Object.defineProperty(XMLDOMStringList2.prototype,"length",{
get:function(){return this.arr.length}});return XMLDOMStringList2}).call(this)}).call(commonjsGlobal);return XMLDOMStringList.exports}var hasRequiredXMLDOMConfiguration;
function requireXMLDOMConfiguration(){if(hasRequiredXMLDOMConfiguration)return XMLDOMConfiguration.exports;hasRequiredXMLDOMConfiguration=1;(function(){var XMLDOMErrorHandler2,
XMLDOMStringList2;XMLDOMErrorHandler2=requireXMLDOMErrorHandler();XMLDOMStringList2=requireXMLDOMStringList();XMLDOMConfiguration.exports=(function(){class XMLDOMConfiguration2{constructor(){
this.defaultParams={"canonical-form":false,"cdata-sections":false,"comments":false,"datatype-normalization":false,"element-content-whitespace":true,"entities":true,
"error-handler":new XMLDOMErrorHandler2,"infoset":true,"validate-if-schema":false,"namespaces":true,"namespace-declarations":true,"normalize-characters":false,"\
schema-location":"","schema-type":"","split-cdata-sections":true,"validate":false,"well-formed":true};this.params=Object.create(this.defaultParams)}getParameter(name2){
if(this.params.hasOwnProperty(name2)){return this.params[name2]}else{return null}}canSetParameter(name2,value){return true}setParameter(name2,value){if(value!=null){
return this.params[name2]=value}else{return delete this.params[name2]}}}Object.defineProperty(XMLDOMConfiguration2.prototype,"parameterNames",{get:function(){return new XMLDOMStringList2(
Object.keys(this.defaultParams))}});return XMLDOMConfiguration2}).call(this)}).call(commonjsGlobal);return XMLDOMConfiguration.exports}var XMLNode={exports:{}};
var XMLElement={exports:{}};var NodeType={exports:{}};var hasRequiredNodeType;function requireNodeType(){if(hasRequiredNodeType)return NodeType.exports;hasRequiredNodeType=
1;(function(){NodeType.exports={Element:1,Attribute:2,Text:3,CData:4,EntityReference:5,EntityDeclaration:6,ProcessingInstruction:7,Comment:8,Document:9,DocType:10,
DocumentFragment:11,NotationDeclaration:12,Declaration:201,Raw:202,AttributeDeclaration:203,ElementDeclaration:204,Dummy:205}}).call(commonjsGlobal);return NodeType.
exports}var XMLAttribute={exports:{}};var hasRequiredXMLAttribute;function requireXMLAttribute(){if(hasRequiredXMLAttribute)return XMLAttribute.exports;hasRequiredXMLAttribute=
1;(function(){var NodeType2;NodeType2=requireNodeType();requireXMLNode();XMLAttribute.exports=(function(){class XMLAttribute2{constructor(parent,name2,value){this.
parent=parent;if(this.parent){this.options=this.parent.options;this.stringify=this.parent.stringify}if(name2==null){throw new Error("Missing attribute name. "+this.
debugInfo(name2))}this.name=this.stringify.name(name2);this.value=this.stringify.attValue(value);this.type=NodeType2.Attribute;this.isId=false;this.schemaTypeInfo=
null}clone(){return Object.create(this)}toString(options){return this.options.writer.attribute(this,this.options.writer.filterOptions(options))}debugInfo(name2){
name2=name2||this.name;if(name2==null){return"parent: <"+this.parent.name+">"}else{return"attribute: {"+name2+"}, parent: <"+this.parent.name+">"}}isEqualNode(node){
if(node.namespaceURI!==this.namespaceURI){return false}if(node.prefix!==this.prefix){return false}if(node.localName!==this.localName){return false}if(node.value!==
this.value){return false}return true}}Object.defineProperty(XMLAttribute2.prototype,"nodeType",{get:function(){return this.type}});Object.defineProperty(XMLAttribute2.
prototype,"ownerElement",{get:function(){return this.parent}});Object.defineProperty(XMLAttribute2.prototype,"textContent",{get:function(){return this.value},set:function(value){
return this.value=value||""}});Object.defineProperty(XMLAttribute2.prototype,"namespaceURI",{get:function(){return""}});Object.defineProperty(XMLAttribute2.prototype,
"prefix",{get:function(){return""}});Object.defineProperty(XMLAttribute2.prototype,"localName",{get:function(){return this.name}});Object.defineProperty(XMLAttribute2.
prototype,"specified",{get:function(){return true}});return XMLAttribute2}).call(this)}).call(commonjsGlobal);return XMLAttribute.exports}var XMLNamedNodeMap={exports:{}};
var hasRequiredXMLNamedNodeMap;function requireXMLNamedNodeMap(){if(hasRequiredXMLNamedNodeMap)return XMLNamedNodeMap.exports;hasRequiredXMLNamedNodeMap=1;(function(){
XMLNamedNodeMap.exports=(function(){class XMLNamedNodeMap2{constructor(nodes){this.nodes=nodes}clone(){return this.nodes=null}getNamedItem(name2){return this.nodes[name2]}setNamedItem(node){
var oldNode;oldNode=this.nodes[node.nodeName];this.nodes[node.nodeName]=node;return oldNode||null}removeNamedItem(name2){var oldNode;oldNode=this.nodes[name2];delete this.
nodes[name2];return oldNode||null}item(index2){return this.nodes[Object.keys(this.nodes)[index2]]||null}getNamedItemNS(namespaceURI,localName){throw new Error("\
This DOM method is not implemented.")}setNamedItemNS(node){throw new Error("This DOM method is not implemented.")}removeNamedItemNS(namespaceURI,localName){throw new Error(
"This DOM method is not implemented.")}}Object.defineProperty(XMLNamedNodeMap2.prototype,"length",{get:function(){return Object.keys(this.nodes).length||0}});return XMLNamedNodeMap2}).
call(this)}).call(commonjsGlobal);return XMLNamedNodeMap.exports}var hasRequiredXMLElement;function requireXMLElement(){if(hasRequiredXMLElement)return XMLElement.
exports;hasRequiredXMLElement=1;(function(){var NodeType2,XMLAttribute2,XMLNamedNodeMap2,XMLNode2,getValue,isFunction,isObject2,hasProp={}.hasOwnProperty;({isObject:isObject2,
isFunction,getValue}=requireUtility());XMLNode2=requireXMLNode();NodeType2=requireNodeType();XMLAttribute2=requireXMLAttribute();XMLNamedNodeMap2=requireXMLNamedNodeMap();
XMLElement.exports=(function(){class XMLElement2 extends XMLNode2{constructor(parent,name2,attributes){var child2,j,len,ref;super(parent);if(name2==null){throw new Error(
"Missing element name. "+this.debugInfo())}this.name=this.stringify.name(name2);this.type=NodeType2.Element;this.attribs={};this.schemaTypeInfo=null;if(attributes!=
null){this.attribute(attributes)}if(parent.type===NodeType2.Document){this.isRoot=true;this.documentObject=parent;parent.rootObject=this;if(parent.children){ref=
parent.children;for(j=0,len=ref.length;j<len;j++){child2=ref[j];if(child2.type===NodeType2.DocType){child2.name=this.name;break}}}}}clone(){var att,attName,clonedSelf,
ref;clonedSelf=Object.create(this);if(clonedSelf.isRoot){clonedSelf.documentObject=null}clonedSelf.attribs={};ref=this.attribs;for(attName in ref){if(!hasProp.call(
ref,attName))continue;att=ref[attName];clonedSelf.attribs[attName]=att.clone()}clonedSelf.children=[];this.children.forEach(function(child2){var clonedChild;clonedChild=
child2.clone();clonedChild.parent=clonedSelf;return clonedSelf.children.push(clonedChild)});return clonedSelf}attribute(name2,value){var attName,attValue;if(name2!=
null){name2=getValue(name2)}if(isObject2(name2)){for(attName in name2){if(!hasProp.call(name2,attName))continue;attValue=name2[attName];this.attribute(attName,attValue)}}else{
if(isFunction(value)){value=value.apply()}if(this.options.keepNullAttributes&&value==null){this.attribs[name2]=new XMLAttribute2(this,name2,"")}else if(value!=null){
this.attribs[name2]=new XMLAttribute2(this,name2,value)}}return this}removeAttribute(name2){var attName,j,len;if(name2==null){throw new Error("Missing attribute\
 name. "+this.debugInfo())}name2=getValue(name2);if(Array.isArray(name2)){for(j=0,len=name2.length;j<len;j++){attName=name2[j];delete this.attribs[attName]}}else{
delete this.attribs[name2]}return this}toString(options){return this.options.writer.element(this,this.options.writer.filterOptions(options))}att(name2,value){return this.
attribute(name2,value)}a(name2,value){return this.attribute(name2,value)}getAttribute(name2){if(this.attribs.hasOwnProperty(name2)){return this.attribs[name2].value}else{
return null}}setAttribute(name2,value){throw new Error("This DOM method is not implemented."+this.debugInfo())}getAttributeNode(name2){if(this.attribs.hasOwnProperty(
name2)){return this.attribs[name2]}else{return null}}setAttributeNode(newAttr){throw new Error("This DOM method is not implemented."+this.debugInfo())}removeAttributeNode(oldAttr){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagName(name2){throw new Error("This DOM method is not implemented."+this.debugInfo())}getAttributeNS(namespaceURI,localName){
throw new Error("This DOM method is not implemented."+this.debugInfo())}setAttributeNS(namespaceURI,qualifiedName,value){throw new Error("This DOM method is not\
 implemented."+this.debugInfo())}removeAttributeNS(namespaceURI,localName){throw new Error("This DOM method is not implemented."+this.debugInfo())}getAttributeNodeNS(namespaceURI,localName){
throw new Error("This DOM method is not implemented."+this.debugInfo())}setAttributeNodeNS(newAttr){throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagNameNS(namespaceURI,localName){
throw new Error("This DOM method is not implemented."+this.debugInfo())}hasAttribute(name2){return this.attribs.hasOwnProperty(name2)}hasAttributeNS(namespaceURI,localName){
throw new Error("This DOM method is not implemented."+this.debugInfo())}setIdAttribute(name2,isId){if(this.attribs.hasOwnProperty(name2)){return this.attribs[name2].
isId}else{return isId}}setIdAttributeNS(namespaceURI,localName,isId){throw new Error("This DOM method is not implemented."+this.debugInfo())}setIdAttributeNode(idAttr,isId){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagName(tagname){throw new Error("This DOM method is not implemented."+this.
debugInfo())}getElementsByTagNameNS(namespaceURI,localName){throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByClassName(classNames){
throw new Error("This DOM method is not implemented."+this.debugInfo())}isEqualNode(node){var i,j,ref;if(!super.isEqualNode(node)){return false}if(node.namespaceURI!==
this.namespaceURI){return false}if(node.prefix!==this.prefix){return false}if(node.localName!==this.localName){return false}if(node.attribs.length!==this.attribs.
length){return false}for(i=j=0,ref=this.attribs.length-1;0<=ref?j<=ref:j>=ref;i=0<=ref?++j:--j){if(!this.attribs[i].isEqualNode(node.attribs[i])){return false}}
return true}}Object.defineProperty(XMLElement2.prototype,"tagName",{get:function(){return this.name}});Object.defineProperty(XMLElement2.prototype,"namespaceURI",
{get:function(){return""}});Object.defineProperty(XMLElement2.prototype,"prefix",{get:function(){return""}});Object.defineProperty(XMLElement2.prototype,"localN\
ame",{get:function(){return this.name}});Object.defineProperty(XMLElement2.prototype,"id",{get:function(){throw new Error("This DOM method is not implemented."+
this.debugInfo())}});Object.defineProperty(XMLElement2.prototype,"className",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}});
Object.defineProperty(XMLElement2.prototype,"classList",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}});Object.defineProperty(
XMLElement2.prototype,"attributes",{get:function(){if(!this.attributeMap||!this.attributeMap.nodes){this.attributeMap=new XMLNamedNodeMap2(this.attribs)}return this.
attributeMap}});return XMLElement2}).call(this)}).call(commonjsGlobal);return XMLElement.exports}var XMLCData={exports:{}};var XMLCharacterData={exports:{}};var hasRequiredXMLCharacterData;
function requireXMLCharacterData(){if(hasRequiredXMLCharacterData)return XMLCharacterData.exports;hasRequiredXMLCharacterData=1;(function(){var XMLNode2;XMLNode2=
requireXMLNode();XMLCharacterData.exports=(function(){class XMLCharacterData2 extends XMLNode2{constructor(parent){super(parent);this.value=""}clone(){return Object.
create(this)}substringData(offset,count3){throw new Error("This DOM method is not implemented."+this.debugInfo())}appendData(arg){throw new Error("This DOM meth\
od is not implemented."+this.debugInfo())}insertData(offset,arg){throw new Error("This DOM method is not implemented."+this.debugInfo())}deleteData(offset,count3){
throw new Error("This DOM method is not implemented."+this.debugInfo())}replaceData(offset,count3,arg){throw new Error("This DOM method is not implemented."+this.
debugInfo())}isEqualNode(node){if(!super.isEqualNode(node)){return false}if(node.data!==this.data){return false}return true}}Object.defineProperty(XMLCharacterData2.
prototype,"data",{get:function(){return this.value},set:function(value){return this.value=value||""}});Object.defineProperty(XMLCharacterData2.prototype,"length",
{get:function(){return this.value.length}});Object.defineProperty(XMLCharacterData2.prototype,"textContent",{get:function(){return this.value},set:function(value){
return this.value=value||""}});return XMLCharacterData2}).call(this)}).call(commonjsGlobal);return XMLCharacterData.exports}var hasRequiredXMLCData;function requireXMLCData(){
if(hasRequiredXMLCData)return XMLCData.exports;hasRequiredXMLCData=1;(function(){var NodeType2,XMLCharacterData2;NodeType2=requireNodeType();XMLCharacterData2=requireXMLCharacterData();
XMLCData.exports=class XMLCData extends XMLCharacterData2{constructor(parent,text3){super(parent);if(text3==null){throw new Error("Missing CDATA text. "+this.debugInfo())}
this.name="#cdata-section";this.type=NodeType2.CData;this.value=this.stringify.cdata(text3)}clone(){return Object.create(this)}toString(options){return this.options.
writer.cdata(this,this.options.writer.filterOptions(options))}}}).call(commonjsGlobal);return XMLCData.exports}var XMLComment={exports:{}};var hasRequiredXMLComment;
function requireXMLComment(){if(hasRequiredXMLComment)return XMLComment.exports;hasRequiredXMLComment=1;(function(){var NodeType2,XMLCharacterData2;NodeType2=requireNodeType();
XMLCharacterData2=requireXMLCharacterData();XMLComment.exports=class XMLComment extends XMLCharacterData2{constructor(parent,text3){super(parent);if(text3==null){
throw new Error("Missing comment text. "+this.debugInfo())}this.name="#comment";this.type=NodeType2.Comment;this.value=this.stringify.comment(text3)}clone(){return Object.
create(this)}toString(options){return this.options.writer.comment(this,this.options.writer.filterOptions(options))}}}).call(commonjsGlobal);return XMLComment.exports}
var XMLDeclaration={exports:{}};var hasRequiredXMLDeclaration;function requireXMLDeclaration(){if(hasRequiredXMLDeclaration)return XMLDeclaration.exports;hasRequiredXMLDeclaration=
1;(function(){var NodeType2,XMLNode2,isObject2;({isObject:isObject2}=requireUtility());XMLNode2=requireXMLNode();NodeType2=requireNodeType();XMLDeclaration.exports=
class XMLDeclaration extends XMLNode2{constructor(parent,version3,encoding,standalone){super(parent);if(isObject2(version3)){({version:version3,encoding,standalone}=
version3)}if(!version3){version3="1.0"}this.type=NodeType2.Declaration;this.version=this.stringify.xmlVersion(version3);if(encoding!=null){this.encoding=this.stringify.
xmlEncoding(encoding)}if(standalone!=null){this.standalone=this.stringify.xmlStandalone(standalone)}}toString(options){return this.options.writer.declaration(this,
this.options.writer.filterOptions(options))}}}).call(commonjsGlobal);return XMLDeclaration.exports}var XMLDocType={exports:{}};var XMLDTDAttList={exports:{}};var hasRequiredXMLDTDAttList;
function requireXMLDTDAttList(){if(hasRequiredXMLDTDAttList)return XMLDTDAttList.exports;hasRequiredXMLDTDAttList=1;(function(){var NodeType2,XMLNode2;XMLNode2=
requireXMLNode();NodeType2=requireNodeType();XMLDTDAttList.exports=class XMLDTDAttList extends XMLNode2{constructor(parent,elementName,attributeName,attributeType,defaultValueType,defaultValue){
super(parent);if(elementName==null){throw new Error("Missing DTD element name. "+this.debugInfo())}if(attributeName==null){throw new Error("Missing DTD attribut\
e name. "+this.debugInfo(elementName))}if(!attributeType){throw new Error("Missing DTD attribute type. "+this.debugInfo(elementName))}if(!defaultValueType){throw new Error(
"Missing DTD attribute default. "+this.debugInfo(elementName))}if(defaultValueType.indexOf("#")!==0){defaultValueType="#"+defaultValueType}if(!defaultValueType.
match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/)){throw new Error("Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. "+this.debugInfo(
elementName))}if(defaultValue&&!defaultValueType.match(/^(#FIXED|#DEFAULT)$/)){throw new Error("Default value only applies to #FIXED or #DEFAULT. "+this.debugInfo(
elementName))}this.elementName=this.stringify.name(elementName);this.type=NodeType2.AttributeDeclaration;this.attributeName=this.stringify.name(attributeName);this.
attributeType=this.stringify.dtdAttType(attributeType);if(defaultValue){this.defaultValue=this.stringify.dtdAttDefault(defaultValue)}this.defaultValueType=defaultValueType}toString(options){
return this.options.writer.dtdAttList(this,this.options.writer.filterOptions(options))}}}).call(commonjsGlobal);return XMLDTDAttList.exports}var XMLDTDEntity={exports:{}};
var hasRequiredXMLDTDEntity;function requireXMLDTDEntity(){if(hasRequiredXMLDTDEntity)return XMLDTDEntity.exports;hasRequiredXMLDTDEntity=1;(function(){var NodeType2,
XMLNode2,isObject2;({isObject:isObject2}=requireUtility());XMLNode2=requireXMLNode();NodeType2=requireNodeType();XMLDTDEntity.exports=(function(){class XMLDTDEntity2 extends XMLNode2{constructor(parent,pe,name2,value){
super(parent);if(name2==null){throw new Error("Missing DTD entity name. "+this.debugInfo(name2))}if(value==null){throw new Error("Missing DTD entity value. "+this.
debugInfo(name2))}this.pe=!!pe;this.name=this.stringify.name(name2);this.type=NodeType2.EntityDeclaration;if(!isObject2(value)){this.value=this.stringify.dtdEntityValue(
value);this.internal=true}else{if(!value.pubID&&!value.sysID){throw new Error("Public and/or system identifiers are required for an external entity. "+this.debugInfo(
name2))}if(value.pubID&&!value.sysID){throw new Error("System identifier is required for a public external entity. "+this.debugInfo(name2))}this.internal=false;
if(value.pubID!=null){this.pubID=this.stringify.dtdPubID(value.pubID)}if(value.sysID!=null){this.sysID=this.stringify.dtdSysID(value.sysID)}if(value.nData!=null){
this.nData=this.stringify.dtdNData(value.nData)}if(this.pe&&this.nData){throw new Error("Notation declaration is not allowed in a parameter entity. "+this.debugInfo(
name2))}}}toString(options){return this.options.writer.dtdEntity(this,this.options.writer.filterOptions(options))}}Object.defineProperty(XMLDTDEntity2.prototype,
"publicId",{get:function(){return this.pubID}});Object.defineProperty(XMLDTDEntity2.prototype,"systemId",{get:function(){return this.sysID}});Object.defineProperty(
XMLDTDEntity2.prototype,"notationName",{get:function(){return this.nData||null}});Object.defineProperty(XMLDTDEntity2.prototype,"inputEncoding",{get:function(){
return null}});Object.defineProperty(XMLDTDEntity2.prototype,"xmlEncoding",{get:function(){return null}});Object.defineProperty(XMLDTDEntity2.prototype,"xmlVers\
ion",{get:function(){return null}});return XMLDTDEntity2}).call(this)}).call(commonjsGlobal);return XMLDTDEntity.exports}var XMLDTDElement={exports:{}};var hasRequiredXMLDTDElement;
function requireXMLDTDElement(){if(hasRequiredXMLDTDElement)return XMLDTDElement.exports;hasRequiredXMLDTDElement=1;(function(){var NodeType2,XMLNode2;XMLNode2=
requireXMLNode();NodeType2=requireNodeType();XMLDTDElement.exports=class XMLDTDElement extends XMLNode2{constructor(parent,name2,value){super(parent);if(name2==
null){throw new Error("Missing DTD element name. "+this.debugInfo())}if(!value){value="(#PCDATA)"}if(Array.isArray(value)){value="("+value.join(",")+")"}this.name=
this.stringify.name(name2);this.type=NodeType2.ElementDeclaration;this.value=this.stringify.dtdElementValue(value)}toString(options){return this.options.writer.
dtdElement(this,this.options.writer.filterOptions(options))}}}).call(commonjsGlobal);return XMLDTDElement.exports}var XMLDTDNotation={exports:{}};var hasRequiredXMLDTDNotation;
function requireXMLDTDNotation(){if(hasRequiredXMLDTDNotation)return XMLDTDNotation.exports;hasRequiredXMLDTDNotation=1;(function(){var NodeType2,XMLNode2;XMLNode2=
requireXMLNode();NodeType2=requireNodeType();XMLDTDNotation.exports=(function(){class XMLDTDNotation2 extends XMLNode2{constructor(parent,name2,value){super(parent);
if(name2==null){throw new Error("Missing DTD notation name. "+this.debugInfo(name2))}if(!value.pubID&&!value.sysID){throw new Error("Public or system identifier\
s are required for an external entity. "+this.debugInfo(name2))}this.name=this.stringify.name(name2);this.type=NodeType2.NotationDeclaration;if(value.pubID!=null){
this.pubID=this.stringify.dtdPubID(value.pubID)}if(value.sysID!=null){this.sysID=this.stringify.dtdSysID(value.sysID)}}toString(options){return this.options.writer.
dtdNotation(this,this.options.writer.filterOptions(options))}}Object.defineProperty(XMLDTDNotation2.prototype,"publicId",{get:function(){return this.pubID}});Object.
defineProperty(XMLDTDNotation2.prototype,"systemId",{get:function(){return this.sysID}});return XMLDTDNotation2}).call(this)}).call(commonjsGlobal);return XMLDTDNotation.
exports}var hasRequiredXMLDocType;function requireXMLDocType(){if(hasRequiredXMLDocType)return XMLDocType.exports;hasRequiredXMLDocType=1;(function(){var NodeType2,
XMLDTDAttList2,XMLDTDElement2,XMLDTDEntity2,XMLDTDNotation2,XMLNamedNodeMap2,XMLNode2,isObject2;({isObject:isObject2}=requireUtility());XMLNode2=requireXMLNode();
NodeType2=requireNodeType();XMLDTDAttList2=requireXMLDTDAttList();XMLDTDEntity2=requireXMLDTDEntity();XMLDTDElement2=requireXMLDTDElement();XMLDTDNotation2=requireXMLDTDNotation();
XMLNamedNodeMap2=requireXMLNamedNodeMap();XMLDocType.exports=(function(){class XMLDocType2 extends XMLNode2{constructor(parent,pubID,sysID){var child2,i,len,ref;
super(parent);this.type=NodeType2.DocType;if(parent.children){ref=parent.children;for(i=0,len=ref.length;i<len;i++){child2=ref[i];if(child2.type===NodeType2.Element){
this.name=child2.name;break}}}this.documentObject=parent;if(isObject2(pubID)){({pubID,sysID}=pubID)}if(sysID==null){[sysID,pubID]=[pubID,sysID]}if(pubID!=null){
this.pubID=this.stringify.dtdPubID(pubID)}if(sysID!=null){this.sysID=this.stringify.dtdSysID(sysID)}}element(name2,value){var child2;child2=new XMLDTDElement2(this,
name2,value);this.children.push(child2);return this}attList(elementName,attributeName,attributeType,defaultValueType,defaultValue){var child2;child2=new XMLDTDAttList2(
this,elementName,attributeName,attributeType,defaultValueType,defaultValue);this.children.push(child2);return this}entity(name2,value){var child2;child2=new XMLDTDEntity2(
this,false,name2,value);this.children.push(child2);return this}pEntity(name2,value){var child2;child2=new XMLDTDEntity2(this,true,name2,value);this.children.push(
child2);return this}notation(name2,value){var child2;child2=new XMLDTDNotation2(this,name2,value);this.children.push(child2);return this}toString(options){return this.
options.writer.docType(this,this.options.writer.filterOptions(options))}ele(name2,value){return this.element(name2,value)}att(elementName,attributeName,attributeType,defaultValueType,defaultValue){
return this.attList(elementName,attributeName,attributeType,defaultValueType,defaultValue)}ent(name2,value){return this.entity(name2,value)}pent(name2,value){return this.
pEntity(name2,value)}not(name2,value){return this.notation(name2,value)}up(){return this.root()||this.documentObject}isEqualNode(node){if(!super.isEqualNode(node)){
return false}if(node.name!==this.name){return false}if(node.publicId!==this.publicId){return false}if(node.systemId!==this.systemId){return false}return true}}Object.
defineProperty(XMLDocType2.prototype,"entities",{get:function(){var child2,i,len,nodes,ref;nodes={};ref=this.children;for(i=0,len=ref.length;i<len;i++){child2=ref[i];
if(child2.type===NodeType2.EntityDeclaration&&!child2.pe){nodes[child2.name]=child2}}return new XMLNamedNodeMap2(nodes)}});Object.defineProperty(XMLDocType2.prototype,
"notations",{get:function(){var child2,i,len,nodes,ref;nodes={};ref=this.children;for(i=0,len=ref.length;i<len;i++){child2=ref[i];if(child2.type===NodeType2.NotationDeclaration){
nodes[child2.name]=child2}}return new XMLNamedNodeMap2(nodes)}});Object.defineProperty(XMLDocType2.prototype,"publicId",{get:function(){return this.pubID}});Object.
defineProperty(XMLDocType2.prototype,"systemId",{get:function(){return this.sysID}});Object.defineProperty(XMLDocType2.prototype,"internalSubset",{get:function(){
throw new Error("This DOM method is not implemented."+this.debugInfo())}});return XMLDocType2}).call(this)}).call(commonjsGlobal);return XMLDocType.exports}var XMLRaw={
exports:{}};var hasRequiredXMLRaw;function requireXMLRaw(){if(hasRequiredXMLRaw)return XMLRaw.exports;hasRequiredXMLRaw=1;(function(){var NodeType2,XMLNode2;NodeType2=
requireNodeType();XMLNode2=requireXMLNode();XMLRaw.exports=class XMLRaw extends XMLNode2{constructor(parent,text3){super(parent);if(text3==null){throw new Error(
"Missing raw text. "+this.debugInfo())}this.type=NodeType2.Raw;this.value=this.stringify.raw(text3)}clone(){return Object.create(this)}toString(options){return this.
options.writer.raw(this,this.options.writer.filterOptions(options))}}}).call(commonjsGlobal);return XMLRaw.exports}var XMLText={exports:{}};var hasRequiredXMLText;
function requireXMLText(){if(hasRequiredXMLText)return XMLText.exports;hasRequiredXMLText=1;(function(){var NodeType2,XMLCharacterData2;NodeType2=requireNodeType();
XMLCharacterData2=requireXMLCharacterData();XMLText.exports=(function(){class XMLText2 extends XMLCharacterData2{constructor(parent,text3){super(parent);if(text3==
null){throw new Error("Missing element text. "+this.debugInfo())}this.name="#text";this.type=NodeType2.Text;this.value=this.stringify.text(text3)}clone(){return Object.
create(this)}toString(options){return this.options.writer.text(this,this.options.writer.filterOptions(options))}splitText(offset){throw new Error("This DOM meth\
od is not implemented."+this.debugInfo())}replaceWholeText(content){throw new Error("This DOM method is not implemented."+this.debugInfo())}}Object.defineProperty(
XMLText2.prototype,"isElementContentWhitespace",{get:function(){throw new Error("This DOM method is not implemented."+this.debugInfo())}});Object.defineProperty(
XMLText2.prototype,"wholeText",{get:function(){var next,prev,str;str="";prev=this.previousSibling;while(prev){str=prev.data+str;prev=prev.previousSibling}str+=this.
data;next=this.nextSibling;while(next){str=str+next.data;next=next.nextSibling}return str}});return XMLText2}).call(this)}).call(commonjsGlobal);return XMLText.
exports}var XMLProcessingInstruction={exports:{}};var hasRequiredXMLProcessingInstruction;function requireXMLProcessingInstruction(){if(hasRequiredXMLProcessingInstruction)
return XMLProcessingInstruction.exports;hasRequiredXMLProcessingInstruction=1;(function(){var NodeType2,XMLCharacterData2;NodeType2=requireNodeType();XMLCharacterData2=
requireXMLCharacterData();XMLProcessingInstruction.exports=class XMLProcessingInstruction extends XMLCharacterData2{constructor(parent,target2,value){super(parent);
if(target2==null){throw new Error("Missing instruction target. "+this.debugInfo())}this.type=NodeType2.ProcessingInstruction;this.target=this.stringify.insTarget(
target2);this.name=this.target;if(value){this.value=this.stringify.insValue(value)}}clone(){return Object.create(this)}toString(options){return this.options.writer.
processingInstruction(this,this.options.writer.filterOptions(options))}isEqualNode(node){if(!super.isEqualNode(node)){return false}if(node.target!==this.target){
return false}return true}}}).call(commonjsGlobal);return XMLProcessingInstruction.exports}var XMLDummy={exports:{}};var hasRequiredXMLDummy;function requireXMLDummy(){
if(hasRequiredXMLDummy)return XMLDummy.exports;hasRequiredXMLDummy=1;(function(){var NodeType2,XMLNode2;XMLNode2=requireXMLNode();NodeType2=requireNodeType();XMLDummy.
exports=class XMLDummy extends XMLNode2{constructor(parent){super(parent);this.type=NodeType2.Dummy}clone(){return Object.create(this)}toString(options){return""}}}).
call(commonjsGlobal);return XMLDummy.exports}var XMLNodeList={exports:{}};var hasRequiredXMLNodeList;function requireXMLNodeList(){if(hasRequiredXMLNodeList)return XMLNodeList.
exports;hasRequiredXMLNodeList=1;(function(){XMLNodeList.exports=(function(){class XMLNodeList2{constructor(nodes){this.nodes=nodes}clone(){return this.nodes=null}item(index2){
return this.nodes[index2]||null}}Object.defineProperty(XMLNodeList2.prototype,"length",{get:function(){return this.nodes.length||0}});return XMLNodeList2}).call(
this)}).call(commonjsGlobal);return XMLNodeList.exports}var DocumentPosition={exports:{}};var hasRequiredDocumentPosition;function requireDocumentPosition(){if(hasRequiredDocumentPosition)
return DocumentPosition.exports;hasRequiredDocumentPosition=1;(function(){DocumentPosition.exports={Disconnected:1,Preceding:2,Following:4,Contains:8,ContainedBy:16,
ImplementationSpecific:32}}).call(commonjsGlobal);return DocumentPosition.exports}var hasRequiredXMLNode;function requireXMLNode(){if(hasRequiredXMLNode)return XMLNode.
exports;hasRequiredXMLNode=1;(function(){var DocumentPosition2,NodeType2,XMLCData2,XMLComment2,XMLDeclaration2,XMLDocType2,XMLDummy2,XMLElement2,XMLNodeList2,XMLProcessingInstruction2,
XMLRaw2,XMLText2,getValue,isEmpty,isFunction,isObject2,hasProp={}.hasOwnProperty,splice=[].splice;({isObject:isObject2,isFunction,isEmpty,getValue}=requireUtility());
XMLElement2=null;XMLCData2=null;XMLComment2=null;XMLDeclaration2=null;XMLDocType2=null;XMLRaw2=null;XMLText2=null;XMLProcessingInstruction2=null;XMLDummy2=null;
NodeType2=null;XMLNodeList2=null;DocumentPosition2=null;XMLNode.exports=(function(){class XMLNode2{constructor(parent1){this.parent=parent1;if(this.parent){this.
options=this.parent.options;this.stringify=this.parent.stringify}this.value=null;this.children=[];this.baseURI=null;if(!XMLElement2){XMLElement2=requireXMLElement();
XMLCData2=requireXMLCData();XMLComment2=requireXMLComment();XMLDeclaration2=requireXMLDeclaration();XMLDocType2=requireXMLDocType();XMLRaw2=requireXMLRaw();XMLText2=
requireXMLText();XMLProcessingInstruction2=requireXMLProcessingInstruction();XMLDummy2=requireXMLDummy();NodeType2=requireNodeType();XMLNodeList2=requireXMLNodeList();
requireXMLNamedNodeMap();DocumentPosition2=requireDocumentPosition()}}setParent(parent){var child2,j,len,ref1,results;this.parent=parent;if(parent){this.options=
parent.options;this.stringify=parent.stringify}ref1=this.children;results=[];for(j=0,len=ref1.length;j<len;j++){child2=ref1[j];results.push(child2.setParent(this))}
return results}element(name2,attributes,text3){var childNode,item2,j,k,key,lastChild,len,len1,val;lastChild=null;if(attributes===null&&text3==null){[attributes,
text3]=[{},null]}if(attributes==null){attributes={}}attributes=getValue(attributes);if(!isObject2(attributes)){[text3,attributes]=[attributes,text3]}if(name2!=null){
name2=getValue(name2)}if(Array.isArray(name2)){for(j=0,len=name2.length;j<len;j++){item2=name2[j];lastChild=this.element(item2)}}else if(isFunction(name2)){lastChild=
this.element(name2.apply())}else if(isObject2(name2)){for(key in name2){if(!hasProp.call(name2,key))continue;val=name2[key];if(isFunction(val)){val=val.apply()}
if(!this.options.ignoreDecorators&&this.stringify.convertAttKey&&key.indexOf(this.stringify.convertAttKey)===0){lastChild=this.attribute(key.substr(this.stringify.
convertAttKey.length),val)}else if(!this.options.separateArrayItems&&Array.isArray(val)&&isEmpty(val)){lastChild=this.dummy()}else if(isObject2(val)&&isEmpty(val)){
lastChild=this.element(key)}else if(!this.options.keepNullNodes&&val==null){lastChild=this.dummy()}else if(!this.options.separateArrayItems&&Array.isArray(val)){
for(k=0,len1=val.length;k<len1;k++){item2=val[k];childNode={};childNode[key]=item2;lastChild=this.element(childNode)}}else if(isObject2(val)){if(!this.options.ignoreDecorators&&
this.stringify.convertTextKey&&key.indexOf(this.stringify.convertTextKey)===0){lastChild=this.element(val)}else{lastChild=this.element(key);lastChild.element(val)}}else{
lastChild=this.element(key,val)}}}else if(!this.options.keepNullNodes&&text3===null){lastChild=this.dummy()}else{if(!this.options.ignoreDecorators&&this.stringify.
convertTextKey&&name2.indexOf(this.stringify.convertTextKey)===0){lastChild=this.text(text3)}else if(!this.options.ignoreDecorators&&this.stringify.convertCDataKey&&
name2.indexOf(this.stringify.convertCDataKey)===0){lastChild=this.cdata(text3)}else if(!this.options.ignoreDecorators&&this.stringify.convertCommentKey&&name2.indexOf(
this.stringify.convertCommentKey)===0){lastChild=this.comment(text3)}else if(!this.options.ignoreDecorators&&this.stringify.convertRawKey&&name2.indexOf(this.stringify.
convertRawKey)===0){lastChild=this.raw(text3)}else if(!this.options.ignoreDecorators&&this.stringify.convertPIKey&&name2.indexOf(this.stringify.convertPIKey)===
0){lastChild=this.instruction(name2.substr(this.stringify.convertPIKey.length),text3)}else{lastChild=this.node(name2,attributes,text3)}}if(lastChild==null){throw new Error(
"Could not create any elements with: "+name2+". "+this.debugInfo())}return lastChild}insertBefore(name2,attributes,text3){var child2,i,newChild,refChild,removed;
if(name2!=null?name2.type:void 0){newChild=name2;refChild=attributes;newChild.setParent(this);if(refChild){i=children.indexOf(refChild);removed=children.splice(
i);children.push(newChild);Array.prototype.push.apply(children,removed)}else{children.push(newChild)}return newChild}else{if(this.isRoot){throw new Error("Canno\
t insert elements at root level. "+this.debugInfo(name2))}i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i);child2=this.parent.element(
name2,attributes,text3);Array.prototype.push.apply(this.parent.children,removed);return child2}}insertAfter(name2,attributes,text3){var child2,i,removed;if(this.
isRoot){throw new Error("Cannot insert elements at root level. "+this.debugInfo(name2))}i=this.parent.children.indexOf(this);removed=this.parent.children.splice(
i+1);child2=this.parent.element(name2,attributes,text3);Array.prototype.push.apply(this.parent.children,removed);return child2}remove(){var i;if(this.isRoot){throw new Error(
"Cannot remove the root element. "+this.debugInfo())}i=this.parent.children.indexOf(this);splice.apply(this.parent.children,[i,i-i+1].concat([]));return this.parent}node(name2,attributes,text3){
var child2;if(name2!=null){name2=getValue(name2)}attributes||(attributes={});attributes=getValue(attributes);if(!isObject2(attributes)){[text3,attributes]=[attributes,
text3]}child2=new XMLElement2(this,name2,attributes);if(text3!=null){child2.text(text3)}this.children.push(child2);return child2}text(value){var child2;if(isObject2(
value)){this.element(value)}child2=new XMLText2(this,value);this.children.push(child2);return this}cdata(value){var child2;child2=new XMLCData2(this,value);this.
children.push(child2);return this}comment(value){var child2;child2=new XMLComment2(this,value);this.children.push(child2);return this}commentBefore(value){var i,
removed;i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i);this.parent.comment(value);Array.prototype.push.apply(this.parent.children,removed);
return this}commentAfter(value){var i,removed;i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i+1);this.parent.comment(value);Array.prototype.
push.apply(this.parent.children,removed);return this}raw(value){var child2;child2=new XMLRaw2(this,value);this.children.push(child2);return this}dummy(){var child2;
child2=new XMLDummy2(this);return child2}instruction(target2,value){var insTarget,insValue,instruction,j,len;if(target2!=null){target2=getValue(target2)}if(value!=
null){value=getValue(value)}if(Array.isArray(target2)){for(j=0,len=target2.length;j<len;j++){insTarget=target2[j];this.instruction(insTarget)}}else if(isObject2(
target2)){for(insTarget in target2){if(!hasProp.call(target2,insTarget))continue;insValue=target2[insTarget];this.instruction(insTarget,insValue)}}else{if(isFunction(
value)){value=value.apply()}instruction=new XMLProcessingInstruction2(this,target2,value);this.children.push(instruction)}return this}instructionBefore(target2,value){
var i,removed;i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i);this.parent.instruction(target2,value);Array.prototype.push.apply(this.
parent.children,removed);return this}instructionAfter(target2,value){var i,removed;i=this.parent.children.indexOf(this);removed=this.parent.children.splice(i+1);
this.parent.instruction(target2,value);Array.prototype.push.apply(this.parent.children,removed);return this}declaration(version3,encoding,standalone){var doc,xmldec;
doc=this.document();xmldec=new XMLDeclaration2(doc,version3,encoding,standalone);if(doc.children.length===0){doc.children.unshift(xmldec)}else if(doc.children[0].
type===NodeType2.Declaration){doc.children[0]=xmldec}else{doc.children.unshift(xmldec)}return doc.root()||doc}dtd(pubID,sysID){var child2,doc,doctype,i,j,k,len,
len1,ref1,ref2;doc=this.document();doctype=new XMLDocType2(doc,pubID,sysID);ref1=doc.children;for(i=j=0,len=ref1.length;j<len;i=++j){child2=ref1[i];if(child2.type===
NodeType2.DocType){doc.children[i]=doctype;return doctype}}ref2=doc.children;for(i=k=0,len1=ref2.length;k<len1;i=++k){child2=ref2[i];if(child2.isRoot){doc.children.
splice(i,0,doctype);return doctype}}doc.children.push(doctype);return doctype}up(){if(this.isRoot){throw new Error("The root node has no parent. Use doc() if yo\
u need to get the document object.")}return this.parent}root(){var node;node=this;while(node){if(node.type===NodeType2.Document){return node.rootObject}else if(node.
isRoot){return node}else{node=node.parent}}}document(){var node;node=this;while(node){if(node.type===NodeType2.Document){return node}else{node=node.parent}}}end(options){
return this.document().end(options)}prev(){var i;i=this.parent.children.indexOf(this);if(i<1){throw new Error("Already at the first node. "+this.debugInfo())}return this.
parent.children[i-1]}next(){var i;i=this.parent.children.indexOf(this);if(i===-1||i===this.parent.children.length-1){throw new Error("Already at the last node. "+
this.debugInfo())}return this.parent.children[i+1]}importDocument(doc){var child2,clonedRoot,j,len,ref1;clonedRoot=doc.root().clone();clonedRoot.parent=this;clonedRoot.
isRoot=false;this.children.push(clonedRoot);if(this.type===NodeType2.Document){clonedRoot.isRoot=true;clonedRoot.documentObject=this;this.rootObject=clonedRoot;
if(this.children){ref1=this.children;for(j=0,len=ref1.length;j<len;j++){child2=ref1[j];if(child2.type===NodeType2.DocType){child2.name=clonedRoot.name;break}}}}
return this}debugInfo(name2){var ref1,ref2;name2=name2||this.name;if(name2==null&&!((ref1=this.parent)!=null?ref1.name:void 0)){return""}else if(name2==null){return"\
parent: <"+this.parent.name+">"}else if(!((ref2=this.parent)!=null?ref2.name:void 0)){return"node: <"+name2+">"}else{return"node: <"+name2+">, parent: <"+this.parent.
name+">"}}ele(name2,attributes,text3){return this.element(name2,attributes,text3)}nod(name2,attributes,text3){return this.node(name2,attributes,text3)}txt(value){
return this.text(value)}dat(value){return this.cdata(value)}com(value){return this.comment(value)}ins(target2,value){return this.instruction(target2,value)}doc(){
return this.document()}dec(version3,encoding,standalone){return this.declaration(version3,encoding,standalone)}e(name2,attributes,text3){return this.element(name2,
attributes,text3)}n(name2,attributes,text3){return this.node(name2,attributes,text3)}t(value){return this.text(value)}d(value){return this.cdata(value)}c(value){
return this.comment(value)}r(value){return this.raw(value)}i(target2,value){return this.instruction(target2,value)}u(){return this.up()}importXMLBuilder(doc){return this.
importDocument(doc)}attribute(name2,value){throw new Error("attribute() applies to element nodes only.")}att(name2,value){return this.attribute(name2,value)}a(name2,value){
return this.attribute(name2,value)}removeAttribute(name2){throw new Error("attribute() applies to element nodes only.")}replaceChild(newChild,oldChild){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}removeChild(oldChild){throw new Error("This DOM method is not implemented."+this.debugInfo())}appendChild(newChild){
throw new Error("This DOM method is not implemented."+this.debugInfo())}hasChildNodes(){return this.children.length!==0}cloneNode(deep){throw new Error("This DO\
M method is not implemented."+this.debugInfo())}normalize(){throw new Error("This DOM method is not implemented."+this.debugInfo())}isSupported(feature,version3){
return true}hasAttributes(){return this.attribs.length!==0}compareDocumentPosition(other){var ref,res;ref=this;if(ref===other){return 0}else if(this.document()!==
other.document()){res=DocumentPosition2.Disconnected|DocumentPosition2.ImplementationSpecific;if(Math.random()<.5){res|=DocumentPosition2.Preceding}else{res|=DocumentPosition2.
Following}return res}else if(ref.isAncestor(other)){return DocumentPosition2.Contains|DocumentPosition2.Preceding}else if(ref.isDescendant(other)){return DocumentPosition2.
Contains|DocumentPosition2.Following}else if(ref.isPreceding(other)){return DocumentPosition2.Preceding}else{return DocumentPosition2.Following}}isSameNode(other){
throw new Error("This DOM method is not implemented."+this.debugInfo())}lookupPrefix(namespaceURI){throw new Error("This DOM method is not implemented."+this.debugInfo())}isDefaultNamespace(namespaceURI){
throw new Error("This DOM method is not implemented."+this.debugInfo())}lookupNamespaceURI(prefix){throw new Error("This DOM method is not implemented."+this.debugInfo())}isEqualNode(node){
var i,j,ref1;if(node.nodeType!==this.nodeType){return false}if(node.children.length!==this.children.length){return false}for(i=j=0,ref1=this.children.length-1;0<=
ref1?j<=ref1:j>=ref1;i=0<=ref1?++j:--j){if(!this.children[i].isEqualNode(node.children[i])){return false}}return true}getFeature(feature,version3){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}setUserData(key,data,handler){throw new Error("This DOM method is not implemented."+this.debugInfo())}getUserData(key){
throw new Error("This DOM method is not implemented."+this.debugInfo())}contains(other){if(!other){return false}return other===this||this.isDescendant(other)}isDescendant(node){
var child2,isDescendantChild,j,len,ref1;ref1=this.children;for(j=0,len=ref1.length;j<len;j++){child2=ref1[j];if(node===child2){return true}isDescendantChild=child2.
isDescendant(node);if(isDescendantChild){return true}}return false}isAncestor(node){return node.isDescendant(this)}isPreceding(node){var nodePos,thisPos;nodePos=
this.treePosition(node);thisPos=this.treePosition(this);if(nodePos===-1||thisPos===-1){return false}else{return nodePos<thisPos}}isFollowing(node){var nodePos,thisPos;
nodePos=this.treePosition(node);thisPos=this.treePosition(this);if(nodePos===-1||thisPos===-1){return false}else{return nodePos>thisPos}}treePosition(node){var found,
pos;pos=0;found=false;this.foreachTreeNode(this.document(),function(childNode){pos++;if(!found&&childNode===node){return found=true}});if(found){return pos}else{
return-1}}foreachTreeNode(node,func){var child2,j,len,ref1,res;node||(node=this.document());ref1=node.children;for(j=0,len=ref1.length;j<len;j++){child2=ref1[j];
if(res=func(child2)){return res}else{res=this.foreachTreeNode(child2,func);if(res){return res}}}}}Object.defineProperty(XMLNode2.prototype,"nodeName",{get:function(){
return this.name}});Object.defineProperty(XMLNode2.prototype,"nodeType",{get:function(){return this.type}});Object.defineProperty(XMLNode2.prototype,"nodeValue",
{get:function(){return this.value}});Object.defineProperty(XMLNode2.prototype,"parentNode",{get:function(){return this.parent}});Object.defineProperty(XMLNode2.
prototype,"childNodes",{get:function(){if(!this.childNodeList||!this.childNodeList.nodes){this.childNodeList=new XMLNodeList2(this.children)}return this.childNodeList}});
Object.defineProperty(XMLNode2.prototype,"firstChild",{get:function(){return this.children[0]||null}});Object.defineProperty(XMLNode2.prototype,"lastChild",{get:function(){
return this.children[this.children.length-1]||null}});Object.defineProperty(XMLNode2.prototype,"previousSibling",{get:function(){var i;i=this.parent.children.indexOf(
this);return this.parent.children[i-1]||null}});Object.defineProperty(XMLNode2.prototype,"nextSibling",{get:function(){var i;i=this.parent.children.indexOf(this);
return this.parent.children[i+1]||null}});Object.defineProperty(XMLNode2.prototype,"ownerDocument",{get:function(){return this.document()||null}});Object.defineProperty(
XMLNode2.prototype,"textContent",{get:function(){var child2,j,len,ref1,str;if(this.nodeType===NodeType2.Element||this.nodeType===NodeType2.DocumentFragment){str=
"";ref1=this.children;for(j=0,len=ref1.length;j<len;j++){child2=ref1[j];if(child2.textContent){str+=child2.textContent}}return str}else{return null}},set:function(value){
throw new Error("This DOM method is not implemented."+this.debugInfo())}});return XMLNode2}).call(this)}).call(commonjsGlobal);return XMLNode.exports}var XMLStringifier={
exports:{}};var hasRequiredXMLStringifier;function requireXMLStringifier(){if(hasRequiredXMLStringifier)return XMLStringifier.exports;hasRequiredXMLStringifier=
1;(function(){var hasProp={}.hasOwnProperty;XMLStringifier.exports=(function(){class XMLStringifier2{constructor(options){var key,ref,value;this.assertLegalChar=
this.assertLegalChar.bind(this);this.assertLegalName=this.assertLegalName.bind(this);options||(options={});this.options=options;if(!this.options.version){this.options.
version="1.0"}ref=options.stringify||{};for(key in ref){if(!hasProp.call(ref,key))continue;value=ref[key];this[key]=value}}name(val){if(this.options.noValidation){
return val}return this.assertLegalName(""+val||"")}text(val){if(this.options.noValidation){return val}return this.assertLegalChar(this.textEscape(""+val||""))}cdata(val){
if(this.options.noValidation){return val}val=""+val||"";val=val.replace("]]>","]]]]><![CDATA[>");return this.assertLegalChar(val)}comment(val){if(this.options.noValidation){
return val}val=""+val||"";if(val.match(/--/)){throw new Error("Comment text cannot contain double-hypen: "+val)}return this.assertLegalChar(val)}raw(val){if(this.
options.noValidation){return val}return""+val||""}attValue(val){if(this.options.noValidation){return val}return this.assertLegalChar(this.attEscape(val=""+val||
""))}insTarget(val){if(this.options.noValidation){return val}return this.assertLegalChar(""+val||"")}insValue(val){if(this.options.noValidation){return val}val=
""+val||"";if(val.match(/\?>/)){throw new Error("Invalid processing instruction value: "+val)}return this.assertLegalChar(val)}xmlVersion(val){if(this.options.noValidation){
return val}val=""+val||"";if(!val.match(/1\.[0-9]+/)){throw new Error("Invalid version number: "+val)}return val}xmlEncoding(val){if(this.options.noValidation){
return val}val=""+val||"";if(!val.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/)){throw new Error("Invalid encoding: "+val)}return this.assertLegalChar(val)}xmlStandalone(val){
if(this.options.noValidation){return val}if(val){return"yes"}else{return"no"}}dtdPubID(val){if(this.options.noValidation){return val}return this.assertLegalChar(
""+val||"")}dtdSysID(val){if(this.options.noValidation){return val}return this.assertLegalChar(""+val||"")}dtdElementValue(val){if(this.options.noValidation){return val}
return this.assertLegalChar(""+val||"")}dtdAttType(val){if(this.options.noValidation){return val}return this.assertLegalChar(""+val||"")}dtdAttDefault(val){if(this.
options.noValidation){return val}return this.assertLegalChar(""+val||"")}dtdEntityValue(val){if(this.options.noValidation){return val}return this.assertLegalChar(
""+val||"")}dtdNData(val){if(this.options.noValidation){return val}return this.assertLegalChar(""+val||"")}assertLegalChar(str){var regex,res;if(this.options.noValidation){
return str}if(this.options.version==="1.0"){regex=/[\0-\x08\x0B\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g;
if(this.options.invalidCharReplacement!==void 0){str=str.replace(regex,this.options.invalidCharReplacement)}else if(res=str.match(regex)){throw new Error(`Inval\
id character in string: ${str} at index ${res.index}`)}}else if(this.options.version==="1.1"){regex=/[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/g;
if(this.options.invalidCharReplacement!==void 0){str=str.replace(regex,this.options.invalidCharReplacement)}else if(res=str.match(regex)){throw new Error(`Inval\
id character in string: ${str} at index ${res.index}`)}}return str}assertLegalName(str){var regex;if(this.options.noValidation){return str}str=this.assertLegalChar(
str);regex=/^([:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])([\x2D\.0-:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u037D\u037F-\u1FFF\u200C\u200D\u203F\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]|[\uD800-\uDB7F][\uDC00-\uDFFF])*$/;
if(!str.match(regex)){throw new Error(`Invalid character in name: ${str}`)}return str}textEscape(str){var ampregex;if(this.options.noValidation){return str}ampregex=
this.options.noDoubleEncoding?/(?!&(lt|gt|amp|apos|quot);)&/g:/&/g;return str.replace(ampregex,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/\r/g,
"&#xD;")}attEscape(str){var ampregex;if(this.options.noValidation){return str}ampregex=this.options.noDoubleEncoding?/(?!&(lt|gt|amp|apos|quot);)&/g:/&/g;return str.
replace(ampregex,"&amp;").replace(/</g,"&lt;").replace(/"/g,"&quot;").replace(/\t/g,"&#x9;").replace(/\n/g,"&#xA;").replace(/\r/g,"&#xD;")}}XMLStringifier2.prototype.
convertAttKey="@";XMLStringifier2.prototype.convertPIKey="?";XMLStringifier2.prototype.convertTextKey="#text";XMLStringifier2.prototype.convertCDataKey="#cdata";
XMLStringifier2.prototype.convertCommentKey="#comment";XMLStringifier2.prototype.convertRawKey="#raw";return XMLStringifier2}).call(this)}).call(commonjsGlobal);
return XMLStringifier.exports}var XMLStringWriter={exports:{}};var XMLWriterBase={exports:{}};var WriterState={exports:{}};var hasRequiredWriterState;function requireWriterState(){
if(hasRequiredWriterState)return WriterState.exports;hasRequiredWriterState=1;(function(){WriterState.exports={None:0,OpenTag:1,InsideTag:2,CloseTag:3}}).call(commonjsGlobal);
return WriterState.exports}var hasRequiredXMLWriterBase;function requireXMLWriterBase(){if(hasRequiredXMLWriterBase)return XMLWriterBase.exports;hasRequiredXMLWriterBase=
1;(function(){var NodeType2,WriterState2,assign,hasProp={}.hasOwnProperty;({assign}=requireUtility());NodeType2=requireNodeType();requireXMLDeclaration();requireXMLDocType();
requireXMLCData();requireXMLComment();requireXMLElement();requireXMLRaw();requireXMLText();requireXMLProcessingInstruction();requireXMLDummy();requireXMLDTDAttList();
requireXMLDTDElement();requireXMLDTDEntity();requireXMLDTDNotation();WriterState2=requireWriterState();XMLWriterBase.exports=class XMLWriterBase{constructor(options){
var key,ref,value;options||(options={});this.options=options;ref=options.writer||{};for(key in ref){if(!hasProp.call(ref,key))continue;value=ref[key];this["_"+key]=
this[key];this[key]=value}}filterOptions(options){var filteredOptions,ref,ref1,ref2,ref3,ref4,ref5,ref6,ref7;options||(options={});options=assign({},this.options,
options);filteredOptions={writer:this};filteredOptions.pretty=options.pretty||false;filteredOptions.allowEmpty=options.allowEmpty||false;filteredOptions.indent=
(ref=options.indent)!=null?ref:"  ";filteredOptions.newline=(ref1=options.newline)!=null?ref1:"\n";filteredOptions.offset=(ref2=options.offset)!=null?ref2:0;filteredOptions.
width=(ref3=options.width)!=null?ref3:0;filteredOptions.dontPrettyTextNodes=(ref4=(ref5=options.dontPrettyTextNodes)!=null?ref5:options.dontprettytextnodes)!=null?
ref4:0;filteredOptions.spaceBeforeSlash=(ref6=(ref7=options.spaceBeforeSlash)!=null?ref7:options.spacebeforeslash)!=null?ref6:"";if(filteredOptions.spaceBeforeSlash===
true){filteredOptions.spaceBeforeSlash=" "}filteredOptions.suppressPrettyCount=0;filteredOptions.user={};filteredOptions.state=WriterState2.None;return filteredOptions}indent(node,options,level){
var indentLevel;if(!options.pretty||options.suppressPrettyCount){return""}else if(options.pretty){indentLevel=(level||0)+options.offset+1;if(indentLevel>0){return new Array(
indentLevel).join(options.indent)}}return""}endline(node,options,level){if(!options.pretty||options.suppressPrettyCount){return""}else{return options.newline}}attribute(att,options,level){
var r;this.openAttribute(att,options,level);if(options.pretty&&options.width>0){r=att.name+'="'+att.value+'"'}else{r=" "+att.name+'="'+att.value+'"'}this.closeAttribute(
att,options,level);return r}cdata(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.indent(node,options,level)+
"<![CDATA[";options.state=WriterState2.InsideTag;r+=node.value;options.state=WriterState2.CloseTag;r+="]]>"+this.endline(node,options,level);options.state=WriterState2.
None;this.closeNode(node,options,level);return r}comment(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.indent(
node,options,level)+"<!-- ";options.state=WriterState2.InsideTag;r+=node.value;options.state=WriterState2.CloseTag;r+=" -->"+this.endline(node,options,level);options.
state=WriterState2.None;this.closeNode(node,options,level);return r}declaration(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState2.
OpenTag;r=this.indent(node,options,level)+"<?xml";options.state=WriterState2.InsideTag;r+=' version="'+node.version+'"';if(node.encoding!=null){r+=' encoding="'+
node.encoding+'"'}if(node.standalone!=null){r+=' standalone="'+node.standalone+'"'}options.state=WriterState2.CloseTag;r+=options.spaceBeforeSlash+"?>";r+=this.
endline(node,options,level);options.state=WriterState2.None;this.closeNode(node,options,level);return r}docType(node,options,level){var child2,i,len1,r,ref;level||
(level=0);this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.indent(node,options,level);r+="<!DOCTYPE "+node.root().name;if(node.pubID&&
node.sysID){r+=' PUBLIC "'+node.pubID+'" "'+node.sysID+'"'}else if(node.sysID){r+=' SYSTEM "'+node.sysID+'"'}if(node.children.length>0){r+=" [";r+=this.endline(
node,options,level);options.state=WriterState2.InsideTag;ref=node.children;for(i=0,len1=ref.length;i<len1;i++){child2=ref[i];r+=this.writeChildNode(child2,options,
level+1)}options.state=WriterState2.CloseTag;r+="]"}options.state=WriterState2.CloseTag;r+=options.spaceBeforeSlash+">";r+=this.endline(node,options,level);options.
state=WriterState2.None;this.closeNode(node,options,level);return r}element(node,options,level){var att,attLen,child2,childNodeCount,firstChildNode,i,j,len,len1,
len2,name2,prettySuppressed,r,ratt,ref,ref1,ref2,ref3,rline;level||(level=0);prettySuppressed=false;this.openNode(node,options,level);options.state=WriterState2.
OpenTag;r=this.indent(node,options,level)+"<"+node.name;if(options.pretty&&options.width>0){len=r.length;ref=node.attribs;for(name2 in ref){if(!hasProp.call(ref,
name2))continue;att=ref[name2];ratt=this.attribute(att,options,level);attLen=ratt.length;if(len+attLen>options.width){rline=this.indent(node,options,level+1)+ratt;
r+=this.endline(node,options,level)+rline;len=rline.length}else{rline=" "+ratt;r+=rline;len+=rline.length}}}else{ref1=node.attribs;for(name2 in ref1){if(!hasProp.
call(ref1,name2))continue;att=ref1[name2];r+=this.attribute(att,options,level)}}childNodeCount=node.children.length;firstChildNode=childNodeCount===0?null:node.
children[0];if(childNodeCount===0||node.children.every(function(e){return(e.type===NodeType2.Text||e.type===NodeType2.Raw||e.type===NodeType2.CData)&&e.value===
""})){if(options.allowEmpty){r+=">";options.state=WriterState2.CloseTag;r+="</"+node.name+">"+this.endline(node,options,level)}else{options.state=WriterState2.CloseTag;
r+=options.spaceBeforeSlash+"/>"+this.endline(node,options,level)}}else if(options.pretty&&childNodeCount===1&&(firstChildNode.type===NodeType2.Text||firstChildNode.
type===NodeType2.Raw||firstChildNode.type===NodeType2.CData)&&firstChildNode.value!=null){r+=">";options.state=WriterState2.InsideTag;options.suppressPrettyCount++;
prettySuppressed=true;r+=this.writeChildNode(firstChildNode,options,level+1);options.suppressPrettyCount--;prettySuppressed=false;options.state=WriterState2.CloseTag;
r+="</"+node.name+">"+this.endline(node,options,level)}else{if(options.dontPrettyTextNodes){ref2=node.children;for(i=0,len1=ref2.length;i<len1;i++){child2=ref2[i];
if((child2.type===NodeType2.Text||child2.type===NodeType2.Raw||child2.type===NodeType2.CData)&&child2.value!=null){options.suppressPrettyCount++;prettySuppressed=
true;break}}}r+=">"+this.endline(node,options,level);options.state=WriterState2.InsideTag;ref3=node.children;for(j=0,len2=ref3.length;j<len2;j++){child2=ref3[j];
r+=this.writeChildNode(child2,options,level+1)}options.state=WriterState2.CloseTag;r+=this.indent(node,options,level)+"</"+node.name+">";if(prettySuppressed){options.
suppressPrettyCount--}r+=this.endline(node,options,level);options.state=WriterState2.None}this.closeNode(node,options,level);return r}writeChildNode(node,options,level){
switch(node.type){case NodeType2.CData:return this.cdata(node,options,level);case NodeType2.Comment:return this.comment(node,options,level);case NodeType2.Element:
return this.element(node,options,level);case NodeType2.Raw:return this.raw(node,options,level);case NodeType2.Text:return this.text(node,options,level);case NodeType2.
ProcessingInstruction:return this.processingInstruction(node,options,level);case NodeType2.Dummy:return"";case NodeType2.Declaration:return this.declaration(node,
options,level);case NodeType2.DocType:return this.docType(node,options,level);case NodeType2.AttributeDeclaration:return this.dtdAttList(node,options,level);case NodeType2.
ElementDeclaration:return this.dtdElement(node,options,level);case NodeType2.EntityDeclaration:return this.dtdEntity(node,options,level);case NodeType2.NotationDeclaration:
return this.dtdNotation(node,options,level);default:throw new Error("Unknown XML node type: "+node.constructor.name)}}processingInstruction(node,options,level){
var r;this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.indent(node,options,level)+"<?";options.state=WriterState2.InsideTag;r+=node.target;
if(node.value){r+=" "+node.value}options.state=WriterState2.CloseTag;r+=options.spaceBeforeSlash+"?>";r+=this.endline(node,options,level);options.state=WriterState2.
None;this.closeNode(node,options,level);return r}raw(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.indent(
node,options,level);options.state=WriterState2.InsideTag;r+=node.value;options.state=WriterState2.CloseTag;r+=this.endline(node,options,level);options.state=WriterState2.
None;this.closeNode(node,options,level);return r}text(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.indent(
node,options,level);options.state=WriterState2.InsideTag;r+=node.value;options.state=WriterState2.CloseTag;r+=this.endline(node,options,level);options.state=WriterState2.
None;this.closeNode(node,options,level);return r}dtdAttList(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.
indent(node,options,level)+"<!ATTLIST";options.state=WriterState2.InsideTag;r+=" "+node.elementName+" "+node.attributeName+" "+node.attributeType;if(node.defaultValueType!==
"#DEFAULT"){r+=" "+node.defaultValueType}if(node.defaultValue){r+=' "'+node.defaultValue+'"'}options.state=WriterState2.CloseTag;r+=options.spaceBeforeSlash+">"+
this.endline(node,options,level);options.state=WriterState2.None;this.closeNode(node,options,level);return r}dtdElement(node,options,level){var r;this.openNode(
node,options,level);options.state=WriterState2.OpenTag;r=this.indent(node,options,level)+"<!ELEMENT";options.state=WriterState2.InsideTag;r+=" "+node.name+" "+node.
value;options.state=WriterState2.CloseTag;r+=options.spaceBeforeSlash+">"+this.endline(node,options,level);options.state=WriterState2.None;this.closeNode(node,options,
level);return r}dtdEntity(node,options,level){var r;this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.indent(node,options,level)+"<!EN\
TITY";options.state=WriterState2.InsideTag;if(node.pe){r+=" %"}r+=" "+node.name;if(node.value){r+=' "'+node.value+'"'}else{if(node.pubID&&node.sysID){r+=' PUBLI\
C "'+node.pubID+'" "'+node.sysID+'"'}else if(node.sysID){r+=' SYSTEM "'+node.sysID+'"'}if(node.nData){r+=" NDATA "+node.nData}}options.state=WriterState2.CloseTag;
r+=options.spaceBeforeSlash+">"+this.endline(node,options,level);options.state=WriterState2.None;this.closeNode(node,options,level);return r}dtdNotation(node,options,level){
var r;this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.indent(node,options,level)+"<!NOTATION";options.state=WriterState2.InsideTag;r+=
" "+node.name;if(node.pubID&&node.sysID){r+=' PUBLIC "'+node.pubID+'" "'+node.sysID+'"'}else if(node.pubID){r+=' PUBLIC "'+node.pubID+'"'}else if(node.sysID){r+=
' SYSTEM "'+node.sysID+'"'}options.state=WriterState2.CloseTag;r+=options.spaceBeforeSlash+">"+this.endline(node,options,level);options.state=WriterState2.None;
this.closeNode(node,options,level);return r}openNode(node,options,level){}closeNode(node,options,level){}openAttribute(att,options,level){}closeAttribute(att,options,level){}}}).
call(commonjsGlobal);return XMLWriterBase.exports}var hasRequiredXMLStringWriter;function requireXMLStringWriter(){if(hasRequiredXMLStringWriter)return XMLStringWriter.
exports;hasRequiredXMLStringWriter=1;(function(){var XMLWriterBase2;XMLWriterBase2=requireXMLWriterBase();XMLStringWriter.exports=class XMLStringWriter extends XMLWriterBase2{constructor(options){
super(options)}document(doc,options){var child2,i,len,r,ref;options=this.filterOptions(options);r="";ref=doc.children;for(i=0,len=ref.length;i<len;i++){child2=ref[i];
r+=this.writeChildNode(child2,options,0)}if(options.pretty&&r.slice(-options.newline.length)===options.newline){r=r.slice(0,-options.newline.length)}return r}}}).
call(commonjsGlobal);return XMLStringWriter.exports}var hasRequiredXMLDocument;function requireXMLDocument(){if(hasRequiredXMLDocument)return XMLDocument.exports;
hasRequiredXMLDocument=1;(function(){var NodeType2,XMLDOMConfiguration2,XMLDOMImplementation2,XMLNode2,XMLStringWriter2,XMLStringifier2,isPlainObject2;({isPlainObject:isPlainObject2}=
requireUtility());XMLDOMImplementation2=requireXMLDOMImplementation();XMLDOMConfiguration2=requireXMLDOMConfiguration();XMLNode2=requireXMLNode();NodeType2=requireNodeType();
XMLStringifier2=requireXMLStringifier();XMLStringWriter2=requireXMLStringWriter();XMLDocument.exports=(function(){class XMLDocument2 extends XMLNode2{constructor(options){
super(null);this.name="#document";this.type=NodeType2.Document;this.documentURI=null;this.domConfig=new XMLDOMConfiguration2;options||(options={});if(!options.writer){
options.writer=new XMLStringWriter2}this.options=options;this.stringify=new XMLStringifier2(options)}end(writer){var writerOptions;writerOptions={};if(!writer){
writer=this.options.writer}else if(isPlainObject2(writer)){writerOptions=writer;writer=this.options.writer}return writer.document(this,writer.filterOptions(writerOptions))}toString(options){
return this.options.writer.document(this,this.options.writer.filterOptions(options))}createElement(tagName){throw new Error("This DOM method is not implemented."+
this.debugInfo())}createDocumentFragment(){throw new Error("This DOM method is not implemented."+this.debugInfo())}createTextNode(data){throw new Error("This DO\
M method is not implemented."+this.debugInfo())}createComment(data){throw new Error("This DOM method is not implemented."+this.debugInfo())}createCDATASection(data){
throw new Error("This DOM method is not implemented."+this.debugInfo())}createProcessingInstruction(target2,data){throw new Error("This DOM method is not implem\
ented."+this.debugInfo())}createAttribute(name2){throw new Error("This DOM method is not implemented."+this.debugInfo())}createEntityReference(name2){throw new Error(
"This DOM method is not implemented."+this.debugInfo())}getElementsByTagName(tagname){throw new Error("This DOM method is not implemented."+this.debugInfo())}importNode(importedNode,deep){
throw new Error("This DOM method is not implemented."+this.debugInfo())}createElementNS(namespaceURI,qualifiedName){throw new Error("This DOM method is not impl\
emented."+this.debugInfo())}createAttributeNS(namespaceURI,qualifiedName){throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByTagNameNS(namespaceURI,localName){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementById(elementId){throw new Error("This DOM method is not implemented."+this.debugInfo())}adoptNode(source){
throw new Error("This DOM method is not implemented."+this.debugInfo())}normalizeDocument(){throw new Error("This DOM method is not implemented."+this.debugInfo())}renameNode(node,namespaceURI,qualifiedName){
throw new Error("This DOM method is not implemented."+this.debugInfo())}getElementsByClassName(classNames){throw new Error("This DOM method is not implemented."+
this.debugInfo())}createEvent(eventInterface){throw new Error("This DOM method is not implemented."+this.debugInfo())}createRange(){throw new Error("This DOM me\
thod is not implemented."+this.debugInfo())}createNodeIterator(root,whatToShow,filter){throw new Error("This DOM method is not implemented."+this.debugInfo())}createTreeWalker(root,whatToShow,filter){
throw new Error("This DOM method is not implemented."+this.debugInfo())}}Object.defineProperty(XMLDocument2.prototype,"implementation",{value:new XMLDOMImplementation2});
Object.defineProperty(XMLDocument2.prototype,"doctype",{get:function(){var child2,i,len,ref;ref=this.children;for(i=0,len=ref.length;i<len;i++){child2=ref[i];if(child2.
type===NodeType2.DocType){return child2}}return null}});Object.defineProperty(XMLDocument2.prototype,"documentElement",{get:function(){return this.rootObject||null}});
Object.defineProperty(XMLDocument2.prototype,"inputEncoding",{get:function(){return null}});Object.defineProperty(XMLDocument2.prototype,"strictErrorChecking",{
get:function(){return false}});Object.defineProperty(XMLDocument2.prototype,"xmlEncoding",{get:function(){if(this.children.length!==0&&this.children[0].type===NodeType2.
Declaration){return this.children[0].encoding}else{return null}}});Object.defineProperty(XMLDocument2.prototype,"xmlStandalone",{get:function(){if(this.children.
length!==0&&this.children[0].type===NodeType2.Declaration){return this.children[0].standalone==="yes"}else{return false}}});Object.defineProperty(XMLDocument2.prototype,
"xmlVersion",{get:function(){if(this.children.length!==0&&this.children[0].type===NodeType2.Declaration){return this.children[0].version}else{return"1.0"}}});Object.
defineProperty(XMLDocument2.prototype,"URL",{get:function(){return this.documentURI}});Object.defineProperty(XMLDocument2.prototype,"origin",{get:function(){return null}});
Object.defineProperty(XMLDocument2.prototype,"compatMode",{get:function(){return null}});Object.defineProperty(XMLDocument2.prototype,"characterSet",{get:function(){
return null}});Object.defineProperty(XMLDocument2.prototype,"contentType",{get:function(){return null}});return XMLDocument2}).call(this)}).call(commonjsGlobal);
return XMLDocument.exports}var XMLDocumentCB={exports:{}};var hasRequiredXMLDocumentCB;function requireXMLDocumentCB(){if(hasRequiredXMLDocumentCB)return XMLDocumentCB.
exports;hasRequiredXMLDocumentCB=1;(function(){var NodeType2,WriterState2,XMLAttribute2,XMLCData2,XMLComment2,XMLDTDAttList2,XMLDTDElement2,XMLDTDEntity2,XMLDTDNotation2,
XMLDeclaration2,XMLDocType2,XMLDocument2,XMLElement2,XMLProcessingInstruction2,XMLRaw2,XMLStringWriter2,XMLStringifier2,XMLText2,getValue,isFunction,isObject2,isPlainObject2,
hasProp={}.hasOwnProperty;({isObject:isObject2,isFunction,isPlainObject:isPlainObject2,getValue}=requireUtility());NodeType2=requireNodeType();XMLDocument2=requireXMLDocument();
XMLElement2=requireXMLElement();XMLCData2=requireXMLCData();XMLComment2=requireXMLComment();XMLRaw2=requireXMLRaw();XMLText2=requireXMLText();XMLProcessingInstruction2=
requireXMLProcessingInstruction();XMLDeclaration2=requireXMLDeclaration();XMLDocType2=requireXMLDocType();XMLDTDAttList2=requireXMLDTDAttList();XMLDTDEntity2=requireXMLDTDEntity();
XMLDTDElement2=requireXMLDTDElement();XMLDTDNotation2=requireXMLDTDNotation();XMLAttribute2=requireXMLAttribute();XMLStringifier2=requireXMLStringifier();XMLStringWriter2=
requireXMLStringWriter();WriterState2=requireWriterState();XMLDocumentCB.exports=class XMLDocumentCB{constructor(options,onData,onEnd){var writerOptions;this.name=
"?xml";this.type=NodeType2.Document;options||(options={});writerOptions={};if(!options.writer){options.writer=new XMLStringWriter2}else if(isPlainObject2(options.
writer)){writerOptions=options.writer;options.writer=new XMLStringWriter2}this.options=options;this.writer=options.writer;this.writerOptions=this.writer.filterOptions(
writerOptions);this.stringify=new XMLStringifier2(options);this.onDataCallback=onData||function(){};this.onEndCallback=onEnd||function(){};this.currentNode=null;
this.currentLevel=-1;this.openTags={};this.documentStarted=false;this.documentCompleted=false;this.root=null}createChildNode(node){var att,attName,attributes,child2,
i,len,ref,ref1;switch(node.type){case NodeType2.CData:this.cdata(node.value);break;case NodeType2.Comment:this.comment(node.value);break;case NodeType2.Element:
attributes={};ref=node.attribs;for(attName in ref){if(!hasProp.call(ref,attName))continue;att=ref[attName];attributes[attName]=att.value}this.node(node.name,attributes);
break;case NodeType2.Dummy:this.dummy();break;case NodeType2.Raw:this.raw(node.value);break;case NodeType2.Text:this.text(node.value);break;case NodeType2.ProcessingInstruction:
this.instruction(node.target,node.value);break;default:throw new Error("This XML node type is not supported in a JS object: "+node.constructor.name)}ref1=node.children;
for(i=0,len=ref1.length;i<len;i++){child2=ref1[i];this.createChildNode(child2);if(child2.type===NodeType2.Element){this.up()}}return this}dummy(){return this}node(name2,attributes,text3){
if(name2==null){throw new Error("Missing node name.")}if(this.root&&this.currentLevel===-1){throw new Error("Document can only have one root node. "+this.debugInfo(
name2))}this.openCurrent();name2=getValue(name2);if(attributes==null){attributes={}}attributes=getValue(attributes);if(!isObject2(attributes)){[text3,attributes]=
[attributes,text3]}this.currentNode=new XMLElement2(this,name2,attributes);this.currentNode.children=false;this.currentLevel++;this.openTags[this.currentLevel]=
this.currentNode;if(text3!=null){this.text(text3)}return this}element(name2,attributes,text3){var child2,i,len,oldValidationFlag,ref,root;if(this.currentNode&&this.
currentNode.type===NodeType2.DocType){this.dtdElement(...arguments)}else{if(Array.isArray(name2)||isObject2(name2)||isFunction(name2)){oldValidationFlag=this.options.
noValidation;this.options.noValidation=true;root=new XMLDocument2(this.options).element("TEMP_ROOT");root.element(name2);this.options.noValidation=oldValidationFlag;
ref=root.children;for(i=0,len=ref.length;i<len;i++){child2=ref[i];this.createChildNode(child2);if(child2.type===NodeType2.Element){this.up()}}}else{this.node(name2,
attributes,text3)}}return this}attribute(name2,value){var attName,attValue;if(!this.currentNode||this.currentNode.children){throw new Error("att() can only be u\
sed immediately after an ele() call in callback mode. "+this.debugInfo(name2))}if(name2!=null){name2=getValue(name2)}if(isObject2(name2)){for(attName in name2){
if(!hasProp.call(name2,attName))continue;attValue=name2[attName];this.attribute(attName,attValue)}}else{if(isFunction(value)){value=value.apply()}if(this.options.
keepNullAttributes&&value==null){this.currentNode.attribs[name2]=new XMLAttribute2(this,name2,"")}else if(value!=null){this.currentNode.attribs[name2]=new XMLAttribute2(
this,name2,value)}}return this}text(value){var node;this.openCurrent();node=new XMLText2(this,value);this.onData(this.writer.text(node,this.writerOptions,this.currentLevel+
1),this.currentLevel+1);return this}cdata(value){var node;this.openCurrent();node=new XMLCData2(this,value);this.onData(this.writer.cdata(node,this.writerOptions,
this.currentLevel+1),this.currentLevel+1);return this}comment(value){var node;this.openCurrent();node=new XMLComment2(this,value);this.onData(this.writer.comment(
node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this}raw(value){var node;this.openCurrent();node=new XMLRaw2(this,value);this.onData(this.
writer.raw(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this}instruction(target2,value){var i,insTarget,insValue,len,node;this.openCurrent();
if(target2!=null){target2=getValue(target2)}if(value!=null){value=getValue(value)}if(Array.isArray(target2)){for(i=0,len=target2.length;i<len;i++){insTarget=target2[i];
this.instruction(insTarget)}}else if(isObject2(target2)){for(insTarget in target2){if(!hasProp.call(target2,insTarget))continue;insValue=target2[insTarget];this.
instruction(insTarget,insValue)}}else{if(isFunction(value)){value=value.apply()}node=new XMLProcessingInstruction2(this,target2,value);this.onData(this.writer.processingInstruction(
node,this.writerOptions,this.currentLevel+1),this.currentLevel+1)}return this}declaration(version3,encoding,standalone){var node;this.openCurrent();if(this.documentStarted){
throw new Error("declaration() must be the first node.")}node=new XMLDeclaration2(this,version3,encoding,standalone);this.onData(this.writer.declaration(node,this.
writerOptions,this.currentLevel+1),this.currentLevel+1);return this}doctype(root,pubID,sysID){this.openCurrent();if(root==null){throw new Error("Missing root no\
de name.")}if(this.root){throw new Error("dtd() must come before the root node.")}this.currentNode=new XMLDocType2(this,pubID,sysID);this.currentNode.rootNodeName=
root;this.currentNode.children=false;this.currentLevel++;this.openTags[this.currentLevel]=this.currentNode;return this}dtdElement(name2,value){var node;this.openCurrent();
node=new XMLDTDElement2(this,name2,value);this.onData(this.writer.dtdElement(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this}attList(elementName,attributeName,attributeType,defaultValueType,defaultValue){
var node;this.openCurrent();node=new XMLDTDAttList2(this,elementName,attributeName,attributeType,defaultValueType,defaultValue);this.onData(this.writer.dtdAttList(
node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this}entity(name2,value){var node;this.openCurrent();node=new XMLDTDEntity2(this,false,
name2,value);this.onData(this.writer.dtdEntity(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);return this}pEntity(name2,value){var node;this.
openCurrent();node=new XMLDTDEntity2(this,true,name2,value);this.onData(this.writer.dtdEntity(node,this.writerOptions,this.currentLevel+1),this.currentLevel+1);
return this}notation(name2,value){var node;this.openCurrent();node=new XMLDTDNotation2(this,name2,value);this.onData(this.writer.dtdNotation(node,this.writerOptions,
this.currentLevel+1),this.currentLevel+1);return this}up(){if(this.currentLevel<0){throw new Error("The document node has no parent.")}if(this.currentNode){if(this.
currentNode.children){this.closeNode(this.currentNode)}else{this.openNode(this.currentNode)}this.currentNode=null}else{this.closeNode(this.openTags[this.currentLevel])}
delete this.openTags[this.currentLevel];this.currentLevel--;return this}end(){while(this.currentLevel>=0){this.up()}return this.onEnd()}openCurrent(){if(this.currentNode){
this.currentNode.children=true;return this.openNode(this.currentNode)}}openNode(node){var att,chunk,name2,ref;if(!node.isOpen){if(!this.root&&this.currentLevel===
0&&node.type===NodeType2.Element){this.root=node}chunk="";if(node.type===NodeType2.Element){this.writerOptions.state=WriterState2.OpenTag;chunk=this.writer.indent(
node,this.writerOptions,this.currentLevel)+"<"+node.name;ref=node.attribs;for(name2 in ref){if(!hasProp.call(ref,name2))continue;att=ref[name2];chunk+=this.writer.
attribute(att,this.writerOptions,this.currentLevel)}chunk+=(node.children?">":"/>")+this.writer.endline(node,this.writerOptions,this.currentLevel);this.writerOptions.
state=WriterState2.InsideTag}else{this.writerOptions.state=WriterState2.OpenTag;chunk=this.writer.indent(node,this.writerOptions,this.currentLevel)+"<!DOCTYPE "+
node.rootNodeName;if(node.pubID&&node.sysID){chunk+=' PUBLIC "'+node.pubID+'" "'+node.sysID+'"'}else if(node.sysID){chunk+=' SYSTEM "'+node.sysID+'"'}if(node.children){
chunk+=" [";this.writerOptions.state=WriterState2.InsideTag}else{this.writerOptions.state=WriterState2.CloseTag;chunk+=">"}chunk+=this.writer.endline(node,this.
writerOptions,this.currentLevel)}this.onData(chunk,this.currentLevel);return node.isOpen=true}}closeNode(node){var chunk;if(!node.isClosed){chunk="";this.writerOptions.
state=WriterState2.CloseTag;if(node.type===NodeType2.Element){chunk=this.writer.indent(node,this.writerOptions,this.currentLevel)+"</"+node.name+">"+this.writer.
endline(node,this.writerOptions,this.currentLevel)}else{chunk=this.writer.indent(node,this.writerOptions,this.currentLevel)+"]>"+this.writer.endline(node,this.writerOptions,
this.currentLevel)}this.writerOptions.state=WriterState2.None;this.onData(chunk,this.currentLevel);return node.isClosed=true}}onData(chunk,level){this.documentStarted=
true;return this.onDataCallback(chunk,level+1)}onEnd(){this.documentCompleted=true;return this.onEndCallback()}debugInfo(name2){if(name2==null){return""}else{return"\
node: <"+name2+">"}}ele(){return this.element(...arguments)}nod(name2,attributes,text3){return this.node(name2,attributes,text3)}txt(value){return this.text(value)}dat(value){
return this.cdata(value)}com(value){return this.comment(value)}ins(target2,value){return this.instruction(target2,value)}dec(version3,encoding,standalone){return this.
declaration(version3,encoding,standalone)}dtd(root,pubID,sysID){return this.doctype(root,pubID,sysID)}e(name2,attributes,text3){return this.element(name2,attributes,
text3)}n(name2,attributes,text3){return this.node(name2,attributes,text3)}t(value){return this.text(value)}d(value){return this.cdata(value)}c(value){return this.
comment(value)}r(value){return this.raw(value)}i(target2,value){return this.instruction(target2,value)}att(){if(this.currentNode&&this.currentNode.type===NodeType2.
DocType){return this.attList(...arguments)}else{return this.attribute(...arguments)}}a(){if(this.currentNode&&this.currentNode.type===NodeType2.DocType){return this.
attList(...arguments)}else{return this.attribute(...arguments)}}ent(name2,value){return this.entity(name2,value)}pent(name2,value){return this.pEntity(name2,value)}not(name2,value){
return this.notation(name2,value)}}}).call(commonjsGlobal);return XMLDocumentCB.exports}var XMLStreamWriter={exports:{}};var hasRequiredXMLStreamWriter;function requireXMLStreamWriter(){
if(hasRequiredXMLStreamWriter)return XMLStreamWriter.exports;hasRequiredXMLStreamWriter=1;(function(){var NodeType2,WriterState2,XMLWriterBase2,hasProp={}.hasOwnProperty;
NodeType2=requireNodeType();XMLWriterBase2=requireXMLWriterBase();WriterState2=requireWriterState();XMLStreamWriter.exports=class XMLStreamWriter extends XMLWriterBase2{constructor(stream,options){
super(options);this.stream=stream}endline(node,options,level){if(node.isLastRootNode&&options.state===WriterState2.CloseTag){return""}else{return super.endline(
node,options,level)}}document(doc,options){var child2,i,j,k,len1,len2,ref,ref1,results;ref=doc.children;for(i=j=0,len1=ref.length;j<len1;i=++j){child2=ref[i];child2.
isLastRootNode=i===doc.children.length-1}options=this.filterOptions(options);ref1=doc.children;results=[];for(k=0,len2=ref1.length;k<len2;k++){child2=ref1[k];results.
push(this.writeChildNode(child2,options,0))}return results}cdata(node,options,level){return this.stream.write(super.cdata(node,options,level))}comment(node,options,level){
return this.stream.write(super.comment(node,options,level))}declaration(node,options,level){return this.stream.write(super.declaration(node,options,level))}docType(node,options,level){
var child2,j,len1,ref;level||(level=0);this.openNode(node,options,level);options.state=WriterState2.OpenTag;this.stream.write(this.indent(node,options,level));this.
stream.write("<!DOCTYPE "+node.root().name);if(node.pubID&&node.sysID){this.stream.write(' PUBLIC "'+node.pubID+'" "'+node.sysID+'"')}else if(node.sysID){this.stream.
write(' SYSTEM "'+node.sysID+'"')}if(node.children.length>0){this.stream.write(" [");this.stream.write(this.endline(node,options,level));options.state=WriterState2.
InsideTag;ref=node.children;for(j=0,len1=ref.length;j<len1;j++){child2=ref[j];this.writeChildNode(child2,options,level+1)}options.state=WriterState2.CloseTag;this.
stream.write("]")}options.state=WriterState2.CloseTag;this.stream.write(options.spaceBeforeSlash+">");this.stream.write(this.endline(node,options,level));options.
state=WriterState2.None;return this.closeNode(node,options,level)}element(node,options,level){var att,attLen,child2,childNodeCount,firstChildNode,j,len,len1,name2,
r,ratt,ref,ref1,ref2,rline;level||(level=0);this.openNode(node,options,level);options.state=WriterState2.OpenTag;r=this.indent(node,options,level)+"<"+node.name;
if(options.pretty&&options.width>0){len=r.length;ref=node.attribs;for(name2 in ref){if(!hasProp.call(ref,name2))continue;att=ref[name2];ratt=this.attribute(att,
options,level);attLen=ratt.length;if(len+attLen>options.width){rline=this.indent(node,options,level+1)+ratt;r+=this.endline(node,options,level)+rline;len=rline.
length}else{rline=" "+ratt;r+=rline;len+=rline.length}}}else{ref1=node.attribs;for(name2 in ref1){if(!hasProp.call(ref1,name2))continue;att=ref1[name2];r+=this.
attribute(att,options,level)}}this.stream.write(r);childNodeCount=node.children.length;firstChildNode=childNodeCount===0?null:node.children[0];if(childNodeCount===
0||node.children.every(function(e){return(e.type===NodeType2.Text||e.type===NodeType2.Raw||e.type===NodeType2.CData)&&e.value===""})){if(options.allowEmpty){this.
stream.write(">");options.state=WriterState2.CloseTag;this.stream.write("</"+node.name+">")}else{options.state=WriterState2.CloseTag;this.stream.write(options.spaceBeforeSlash+
"/>")}}else if(options.pretty&&childNodeCount===1&&(firstChildNode.type===NodeType2.Text||firstChildNode.type===NodeType2.Raw||firstChildNode.type===NodeType2.CData)&&
firstChildNode.value!=null){this.stream.write(">");options.state=WriterState2.InsideTag;options.suppressPrettyCount++;this.writeChildNode(firstChildNode,options,
level+1);options.suppressPrettyCount--;options.state=WriterState2.CloseTag;this.stream.write("</"+node.name+">")}else{this.stream.write(">"+this.endline(node,options,
level));options.state=WriterState2.InsideTag;ref2=node.children;for(j=0,len1=ref2.length;j<len1;j++){child2=ref2[j];this.writeChildNode(child2,options,level+1)}
options.state=WriterState2.CloseTag;this.stream.write(this.indent(node,options,level)+"</"+node.name+">")}this.stream.write(this.endline(node,options,level));options.
state=WriterState2.None;return this.closeNode(node,options,level)}processingInstruction(node,options,level){return this.stream.write(super.processingInstruction(
node,options,level))}raw(node,options,level){return this.stream.write(super.raw(node,options,level))}text(node,options,level){return this.stream.write(super.text(
node,options,level))}dtdAttList(node,options,level){return this.stream.write(super.dtdAttList(node,options,level))}dtdElement(node,options,level){return this.stream.
write(super.dtdElement(node,options,level))}dtdEntity(node,options,level){return this.stream.write(super.dtdEntity(node,options,level))}dtdNotation(node,options,level){
return this.stream.write(super.dtdNotation(node,options,level))}}}).call(commonjsGlobal);return XMLStreamWriter.exports}(function(){var NodeType2,WriterState2,XMLDOMImplementation2,
XMLDocument2,XMLDocumentCB2,XMLStreamWriter2,XMLStringWriter2,assign,isFunction;({assign,isFunction}=requireUtility());XMLDOMImplementation2=requireXMLDOMImplementation();
XMLDocument2=requireXMLDocument();XMLDocumentCB2=requireXMLDocumentCB();XMLStringWriter2=requireXMLStringWriter();XMLStreamWriter2=requireXMLStreamWriter();NodeType2=
requireNodeType();WriterState2=requireWriterState();lib.create=function(name2,xmldec,doctype,options){var doc,root;if(name2==null){throw new Error("Root element\
 needs a name.")}options=assign({},xmldec,doctype,options);doc=new XMLDocument2(options);root=doc.element(name2);if(!options.headless){doc.declaration(options);
if(options.pubID!=null||options.sysID!=null){doc.dtd(options)}}return root};lib.begin=function(options,onData,onEnd){if(isFunction(options)){[onData,onEnd]=[options,
onData];options={}}if(onData){return new XMLDocumentCB2(options,onData,onEnd)}else{return new XMLDocument2(options)}};lib.stringWriter=function(options){return new XMLStringWriter2(
options)};lib.streamWriter=function(stream,options){return new XMLStreamWriter2(stream,options)};lib.implementation=new XMLDOMImplementation2;lib.nodeType=NodeType2;
lib.writerState=WriterState2}).call(commonjsGlobal);var TestNode=class{constructor(elementName){this._elementName=elementName;this._attributes={};this._properties=
[]}property(name2,value){this._properties.push({name:name2,value,isPropertyWithTextContent:false});return this}multilineProperty(name2,value){this._properties.push(
{name:name2,value,isPropertyWithTextContent:true});return this}name(name2){this._attributes.name=name2;return this}time(timeInSeconds){this._attributes.time=timeInSeconds;
return this}build(parentElement){return this.buildNode(this.createElement(parentElement))}createElement(parentElement){if(parentElement){return parentElement.ele(
this._elementName,this._attributes)}return this.createRootElement()}createRootElement(){const element=lib.create(this._elementName,{encoding:"UTF-8",invalidCharReplacement:""});
Object.keys(this._attributes).forEach(key=>{element.att(key,this._attributes[key])});return element}formatDate(date2){const pad=num=>(num<10?"0":"")+num;return date2.
getFullYear()+"-"+pad(date2.getMonth()+1)+"-"+pad(date2.getDate())+"T"+pad(date2.getHours())+":"+pad(date2.getMinutes())+":"+pad(date2.getSeconds())}buildNode(element){
if(this._properties.length){var propertiesElement=element.ele("properties");_.forEach(this._properties,property=>{if(property.isPropertyWithTextContent){propertiesElement.
ele("property",{name:property.name},property.value)}else{propertiesElement.ele("property",{name:property.name,value:property.value})}})}return element}};var TestGroup=class extends TestNode{constructor(_factory,elementName){
super(elementName);this._factory=_factory;this._children=[]}timestamp(timestamp){if(_.isDate(timestamp)){this._attributes.timestamp=this.formatDate(timestamp)}else{
this._attributes.timestamp=timestamp}return this}testCase(){var testCase=this._factory.newTestCase();this._children.push(testCase);return testCase}getTestCaseCount(){
return this._sumTestCaseCounts(testCase=>{return testCase.getTestCaseCount()})}getFailureCount(){return this._sumTestCaseCounts(testCase=>{return testCase.getFailureCount()})}getErrorCount(){
return this._sumTestCaseCounts(testCase=>{return testCase.getErrorCount()})}getSkippedCount(){return this._sumTestCaseCounts(testCase=>{return testCase.getSkippedCount()})}_sumTestCaseCounts(counterFunction){
var counts=this._children.map(counterFunction);return counts.reduce((sum,count3)=>sum+count3,0)}build(parentElement){this._attributes.tests=this.getTestCaseCount();
this._attributes.failures=this.getFailureCount();this._attributes.errors=this.getErrorCount();this._attributes.skipped=this.getSkippedCount();return super.build(
parentElement)}buildNode(element){element=super.buildNode(element);_.forEach(this._children,child2=>{child2.build(element)});return element}};var TestSuites=class extends TestGroup{constructor(factory){
super(factory,"testsuites")}testSuite(){var suite=this._factory.newTestSuite();this._children.push(suite);return suite}};var JUnitReportBuilder=class{constructor(_factory){
this._factory=_factory;this._rootTestSuites=new TestSuites(_factory)}writeTo(reportPath){makeDir$1.sync(require$$1.dirname(reportPath));require$$0.writeFileSync(
reportPath,this.build(),"utf8")}build(){var xmlTree=this._rootTestSuites.build();return xmlTree.end({pretty:true})}name(name2){this._rootTestSuites.name(name2);
return this}testSuite(){return this._rootTestSuites.testSuite()}testCase(){return this._rootTestSuites.testCase()}newBuilder(){return this._factory.newBuilder()}};
var TestSuite=class extends TestGroup{constructor(factory){super(factory,"testsuite")}};var TestCase=class extends TestNode{constructor(){super("testcase");this.
_error=false;this._failure=false;this._skipped=false;this._standardOutput=void 0;this._standardError=void 0;this._stacktrace=void 0;this._errorAttributes={};this.
_failureAttributes={};this._errorAttachment=void 0;this._errorContent=void 0}className(className){this._attributes.classname=className;return this}file(filepath){
this._attributes.file=filepath;return this}failure(message,type){this._failure=true;if(message){this._failureAttributes.message=message}if(type){this._failureAttributes.
type=type}return this}error(message,type,content){this._error=true;if(message){this._errorAttributes.message=message}if(type){this._errorAttributes.type=type}if(content){
this._errorContent=content}return this}stacktrace(stacktrace){this._failure=true;this._stacktrace=stacktrace;return this}skipped(){this._skipped=true;return this}standardOutput(log){
this._standardOutput=log;return this}standardError(log){this._standardError=log;return this}getTestCaseCount(){return 1}getFailureCount(){return this._failure?1:
0}getErrorCount(){return this._error?1:0}getSkippedCount(){return this._skipped?1:0}errorAttachment(path7){this._errorAttachment=path7;return this}build(parentElement){
const testCaseElement=this.buildNode(this.createElement(parentElement));if(this._failure){var failureElement=testCaseElement.ele("failure",this._failureAttributes);
if(this._stacktrace){failureElement.cdata(this._stacktrace)}}if(this._error){var errorElement=testCaseElement.ele("error",this._errorAttributes);if(this._errorContent){
errorElement.cdata(this._errorContent)}}if(this._skipped){testCaseElement.ele("skipped")}if(this._standardOutput){testCaseElement.ele("system-out").cdata(this._standardOutput)}
var systemError;if(this._standardError){systemError=testCaseElement.ele("system-err").cdata(this._standardError);if(this._errorAttachment){systemError.txt("[[AT\
TACHMENT|"+this._errorAttachment+"]]")}}return testCaseElement}};var Factory=class{newBuilder(){return new JUnitReportBuilder(this)}newTestSuite(){return new TestSuite(
this)}newTestCase(){return new TestCase}newTestSuites(){return new TestSuites(this)}};var index=new Factory().newBuilder();module2.exports=index}});function unjudgedOf({unjudged=[]},{namespace,labels:labels2},direction2){return unjudged.filter(policy2=>(isClusterWide(policy2.kind)||policy2.namespace===namespace)&&
maySelect(policy2.json.spec,labels2)&&maySay(policy2.json.spec,direction2))}function maySay(spec,direction2){if(!isMap(spec))return true;const types=listOf(spec.
types??spec.policyTypes).map(one=>String(one).toLowerCase());if(types.length>0)return types.includes(direction2);const keys=Object.keys(spec).filter(key=>/^(in|e)gress/.
test(key));return keys.length===0||keys.some(key=>key.startsWith(direction2))}function maySelect(spec,labels2){if(!isMap(spec))return true;for(const field of SELECTORS){
const selector=spec[field];if(!isMap(selector)||!isMap(selector.matchLabels))continue;const misses=Object.entries(selector.matchLabels).some(([key,value])=>{const own2=/^(any|k8s):(.+)$/.
exec(key)?.[2]??key;return!own2.includes(":")&&!own2.startsWith("io.")&&labelOf(labels2,own2)!==value});if(misses)return false}return true}var SELECTORS;var init_unjudged=__esm(
{"src/model/unjudged.ts"(){"use strict";init_json();init_objects();init_kinds();SELECTORS=["endpointSelector","podSelector"]}});function*connectionsOf(model,reach,choice={}){const decider2=cellDecider(model);yield*cellsAs(model,reach,choice,(cell,source,target2)=>{const[from2,to2]=reach.
subjects(source,target2);if(!from2||!to2)return void 0;const decidedBy=decider2(reach.reason(source,target2),from2,to2);const{varies,unjudged,port:port2,protocol:protocol2,
allowed}=cell;if(varies??unjudged)return{...cell,decidedBy};return{from:cell.from,to:cell.to,port:port2,protocol:protocol2,allowed,decidedBy}})}function*cellsAs(model,reach,{
withoutCut=false,byTarget=false,isAsked},make){const{sources,targets}=reach;const isUnjudged=direction2=>end=>{const pod=podOf(end);return pod!==void 0&&unjudgedOf(
model.inventory,pod,direction2).length>0};const senders=new Set(sources.filter(isUnjudged("egress")));const receivers=new Set(targets.map(({end})=>end).filter(isUnjudged(
"ingress")));const[outer,inner]=byTarget?[targets.length,sources.length]:[sources.length,targets.length];for(let first=0;first<outer;first++){for(let second=0;second<
inner;second++){const[source,target2]=byTarget?[second,first]:[first,second];const from2=sources[source];const to2=targets[target2];if(!from2||!to2)continue;const{
end,wire:wire2}=to2;if(isForeign(from2)&&isForeign(end))continue;if(isAsked&&!isAsked(from2.name,end.name))continue;const allowed=reach.allowed(source,target2);
const varies=reach.varies?.(source,target2)===true;const unjudged=senders.has(from2)||receivers.has(end);if(withoutCut&&!allowed&&!varies&&!unjudged)continue;const{
port:port2,protocol:protocol2}=wire2;const plain3={from:from2.name,to:end.name,port:port2,protocol:protocol2,allowed};const cell=varies||unjudged?{...plain3,...varies&&
{varies},...unjudged&&{unjudged}}:plain3;const made=make(cell,source,target2);if(made!==void 0)yield made}}}function sendersOf({inventory},{sources}){return sources.
flatMap(end=>{if(end.kind!=="workload")return[];const unjudged=unjudgedOf(inventory,end.workload,"egress").length>0;return[{name:end.name,...unjudged&&{unjudged}}]})}
function cellDecider(model){const rules3=new Map;const cuts={ingress:new Map,egress:new Map};const cutOf=(direction2,subject)=>once2(cuts[direction2],subject,()=>{
const pod=podOf(subject);return cutBy(pod?model.isolating(pod,direction2):[],direction2,subject.name)});const side=({cut:cut2,admission},direction2,subject)=>({
cut:cut2?cutOf(direction2,subject):void 0,rule:admission&&once2(rules3,admission.rule,()=>ruleRef(admission.policy,admission.rule)),open:podOf(subject)?.hostNetwork===
false?subject.name:void 0});const admitted=new Map;return(reason3,from2,to2)=>{const{egress,ingress}=reason3;const make=()=>deciderOf(reason3.path,side(egress,"\
egress",from2),side(ingress,"ingress",to2));const[out,into]=[egress.admission?.rule,ingress.admission?.rule];const isByRule=reason3.path==="policies"&&!egress.cut&&
!ingress.cut&&(out??into);if(!isByRule)return make();return once2(once2(admitted,out,()=>new Map),into,make)}}function once2(known,key,make){const found=known.get(
key);if(found!==void 0)return found;const made=make();known.set(key,made);return made}var init_matrix=__esm({"src/model/matrix.ts"(){"use strict";init_axes();init_evidence();
init_unjudged()}});function*otherPortsOf(model,reach,{isAsked=()=>true,byTarget=false}={}){const ends=axisEnds(model,outsideAddresses([model]));const answers=PortAnswers.of(model,
ends);const cells=groupBy(reach.targets,({end})=>end.name);const sources=placesOf(model,ends.sources,answers.sources);const besides=new Map;const targets=placesOf(
model,ends.targets,answers.targets).map(target2=>{const wires=(cells.get(target2.name)??[]).map(({wire:wire2})=>wire2);const key=wires.map(({port:port2,protocol:protocol2})=>`${port2}\
/${protocol2}`).join();const beside=besides.get(key)??rememberBy(open4=>without(open4,wires));besides.set(key,beside);return{...target2,beside}});const decider2=cellDecider(
model);const decide2=({end,group:group4},target2,at4)=>decider2(answers.reason("only",group4,target2.group,at4),end,target2.end);if(byTarget){for(const to2 of targets){
const opens=askedOnce(to2.places,group4=>answers.to("only",group4));const openOf=(source,target2)=>opens(target2)(source);for(const from2 of sources){const row=isAsked(
from2.name,to2.name)&&between(openOf,decide2,from2,to2);if(row)yield row}}return}for(const from2 of sources){const opens=askedOnce(from2.places,group4=>answers.
from("only",group4));const openOf=(source,target2)=>opens(source)(target2);for(const to2 of targets){const row=isAsked(from2.name,to2.name)&&between(openOf,decide2,
from2,to2);if(row)yield row}}}function askedOnce(places,ask){const[only,...more]=places;if(!only||more.length>0)return rememberBy(ask);const opens=ask(only.group);
return()=>opens}function between(openOf,decide2,from2,to2){if(from2.lone&&to2.lone&&from2.lone.workload!==to2.lone.workload){const[source2,target3]=[from2.lone.
place,to2.lone.place];const open5=openOf(source2.group,target3.group);if(open5.length===0)return void 0;const others2=to2.beside(open5);const at5=others2[0];return at5&&
new Row(from2,to2,{source:source2,target:target3,open:open5,others:others2,at:at5,varies:false},decide2)}const pairs=pairsOf2(from2.places,to2.places);const[first]=pairs;
if(!first)return void 0;const[source,target2]=first;const all=pairs.map(pair=>openOf(pair[0].group,pair[1].group));const open4=all.reduce(intersection);const others=to2.
beside(open4);const further=all.length===1?NONE2:all.flatMap(one=>to2.beside(minus(one,open4)));const at4=others[0]??further[0];return at4&&new Row(from2,to2,{source,
target:target2,open:open4,others,at:at4,varies:further.length>0},decide2)}function isClusterDns(end){return end.kind==="workload"&&end.workload===KUBE_DNS}function placesOf(model,ends,groups2){
const groupOf2=new Map(groups2.flatMap((group4,index)=>group4.map(({only})=>[only,index])));const byName=groupBy(ends,end=>end.kind==="workload"?model.labelOf(wholeOf(
end.workload)):end.name);return[...byName].map(([name2,own2])=>{const places=own2.map(end=>({end,group:groupOf2.get(end)??-1}));const[place2,...more]=places;const workload=place2&&
more.length===0?podOf(place2.end):void 0;const lone=place2&&workload&&{place:place2,workload};const isOnePod2=lone?.place.end.kind==="workload"&&isSinglePod(lone.
workload);return{name:name2,places,lone,isOnePod:isOnePod2}})}function pairsOf2(from2,to2){return from2.flatMap(source=>to2.flatMap(target2=>{if(isForeign(source.
end)&&isForeign(target2.end))return[];const pair={from:endpointOf(source.end),to:endpointOf(target2.end)};return agree(pair)&&!isOnePod(pair)?[[source,target2]]:
[]}))}function rememberBy(make){const known=new Map;return key=>{const found=known.get(key);if(found!==void 0)return found;const made=make(key);known.set(key,made);
return made}}var Row,NONE2;var init_other_ports=__esm({"src/model/other-ports.ts"(){"use strict";init_group_by();init_objects();init_axes();init_cluster_dns();init_matrix();
init_decide();init_over_pods();init_port_answers();init_port_ranges();Row=class{from;to;isOnePod;open;others;#found;#decide;constructor(from2,to2,found,decide2){
this.from=from2.name;this.to=to2.name;this.isOnePod=to2.isOnePod;this.open=found.open;this.others=found.others;this.#found=found;this.#decide=decide2;if(found.varies)
this.varies=true;if(isForeign(found.source.end)&&isClusterDns(found.target.end))this.ofCluster=true}decider(){const{source,target:target2,at:at4}=this.#found;return this.#decide(
source,target2,at4)}};NONE2=[]}});var pageScript,pageStyle;var init_browser_program=__esm({"src/report/reach/browser-program.ts"(){"use strict";pageScript='"use strict";(()=>{var Ce=n=>{throw Ty\
peError(n)};var ue=(n,e,t)=>e.has(n)||Ce("Cannot "+t);var l=(n,e,t)=>(ue(n,e,"read from private field"),t?t.call(n):e.get(n)),C=(n,e,t)=>e.has(n)?Ce("Cannot add\
 the same private member more than once"):e instanceof WeakSet?e.add(n):e.set(n,t),L=(n,e,t,o)=>(ue(n,e,"write to private field"),o?o.call(n,t):e.set(n,t),t),g=\
(n,e,t)=>(ue(n,e,"access private method"),t);var Me="other";var kt="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";function Oe(n){let e=[],t=\
0,o=()=>{let r=0;for(let s=1;t<n.length;s*=32){let a=kt.indexOf(n.charAt(t++));if(r+=a%32*s,a<32)break}return r};for(;t<n.length;){let r=o(),s=r%2===1?o()+2:1;f\
or(let a=0;a<s;a++)e.push(r>>1)}return e}var me=["o","w","p","c","u","s"];function Re(n,e,t,o){let r=o/2,s=Math.floor(o/3),[a,c]=[e+r,t+r];switch(n){case"o":ret\
urn`M${a-s} ${c-s}h${2*s}v${2*s}h-${2*s}z`;case"w":{let i=s+1;return`M${a} ${c-i}l${i} ${i}l-${i} ${i}l-${i}-${i}z`}case"p":return`M${a-s} ${c-s}v${2*s}h${2*s}z\
`;case"u":return`M${a-4} ${c}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;case"s":return`M${a-4} ${c}h8`;case"c":return`M${a} ${c}h0`}}var fe=1,Rt=2,Ne=4;function m(n,e){let \
t=n[e];if(t===void 0)throw new RangeError(`nothing at ${e} of ${n.length}`);return t}var J=1,Te=2,Pe=4,We=8,he=4,D,I,M,H,De,Ie,Q=class{constructor(e){C(this,M);\
C(this,D);C(this,I);this.data=e;let t=e.targets.length,o=e.patterns.map(Oe);L(this,D,new Int32Array(e.rows.length*t)),e.rows.forEach(([s=0,...a],c)=>{l(this,D).\
set(m(o,s),c*t);for(let i=0;i<a.length;i+=2)l(this,D)[c*t+m(a,i)]=m(a,i+1)});let r=Uint8Array.from([0,...e.answers.map(([s=0])=>Tt(s))]);L(this,I,new Uint8Array\
(l(this,D).length)),l(this,D).forEach((s,a)=>{l(this,I)[a]=m(r,s)}),g(this,M,De).call(this),g(this,M,Ie).call(this)}has(e,t){return(g(this,M,H).call(this,e,t)&J\
)>0}isOwn(e,t){return(g(this,M,H).call(this,e,t)&Te)>0}isOpen(e,t){return(g(this,M,H).call(this,e,t)&Pe)>0}mayBeOpen(e,t){return(g(this,M,H).call(this,e,t)&We)>\
0}counts(e){let[,,t]=m(this.data.targets,e);return t!==Me&&t!=="any"}isDeployed(e){return m(this.data.sources,e)[0]!==this.data.elsewhere}sign(e,t){let o=g(this\
,M,H).call(this,e,t);return o&J?me[o>>he]:void 0}lines(e,t){let o=m(l(this,D),e*this.data.targets.length+t);if(o===0)return[];let[r,s]=[m(this.data.sources,e)[0\
],m(this.data.targets,t)[0]];return m(this.data.answers,o-1).slice(1).map(a=>{let[c,...i]=m(this.data.lines,a);return[c.split("").join(r).split("").join(s),..\
.i]})}};D=new WeakMap,I=new WeakMap,M=new WeakSet,H=function(e,t){return m(l(this,I),e*this.data.targets.length+t)},De=function(){let{sources:e,targets:t}=this.\
data,o=new Map(e.map(([r],s)=>[r,s]));t.forEach(([r],s)=>{let a=o.get(r);a===void 0||!this.has(a,s)||(l(this,I)[a*t.length+s]=J|Te|pe("s"))})},Ie=function(){let\
{sources:e,targets:t}=this.data,o=new Set(this.data.outside),r=([,c])=>c!=="kube-system",s=[...t.keys()],a=s.filter(c=>o.has(m(t,c)[0]));e.forEach((c,i)=>{for(l\
et u of o.has(c[0])?s:a){if(!r(c)||!r(m(t,u))||this.sign(i,u)!=="o")continue;let f=i*t.length+u;l(this,I)[f]=m(l(this,I),f)&(1<<he)-1|pe("w")}})};function Tt(n)\
{let e=(n&(fe|Ne))===fe?Pe:0;return J|e|(n>0?We:0)|pe(Nt(n))}function Nt(n){return n&Ne?"u":n&Rt?"p":n&fe?"o":"c"}function pe(n){return me.indexOf(n)<<he}functi\
on b(n){let e=document.getElementById(n);if(e===null)throw new Error(`the page has no #${n}`);return e}function k(n){return b(n)}function ge(n,e){return[...n.qu\
erySelectorAll(e)]}function O(n,e,...t){return Fe(document.createElement(n),e,t)}function P(n,e,...t){return Fe(document.createElementNS("http://www.w3.org/2000\
/svg",n),e,t)}function ze(n,e){n.classList.toggle("off",!e)}function Fe(n,e,t){for(let[o,r]of Object.entries(e))n.setAttribute(o,String(r));return n.append(...t\
),n}function Z({from:n,to:e,namespace:t,open:o}){return n.trim()!==""||e.trim()!==""||t!==""||o}function Ue(n,e){let{namespace:t}=e,{sources:o,targets:r}=n.data\
,s={rows:Be(o,e.from),columns:Be(r,e.to)};if(t!==""){let a=i=>m(o,i)[1]===t,c=i=>m(r,i)[1]===t;s=Ge(s,a,c,(i,u)=>(a(i)||c(u))&&n.mayBeOpen(i,u))}if(e.open){let \
a=()=>!1;s=Ge(s,a,a,(c,i)=>n.mayBeOpen(c,i))}return s}function Ge({rows:n,columns:e},t,o,r){return{rows:n.filter(s=>t(s)||e.some(a=>r(s,a))),columns:e.filter(s=\
>o(s)||n.some(a=>r(a,s)))}}function Be(n,e){let t=e.toLowerCase().split(",").map(o=>o.trim()).filter(o=>o!=="").map(o=>Pt(n,o));return n.flatMap((o,r)=>t.length\
===0||t.some(s=>s(o))?[r]:[])}function Pt(n,e){let t=r=>e===r[0].toLowerCase()||e===`${r[1]}/`.toLowerCase()||e===He(r);if(n.some(t))return t;let o=e.split(/\\s+\
/);return r=>o.some(s=>He(r).includes(s))}function He([n,,e]){return(e===void 0?n:`${n}:${e}`).toLowerCase()}function _e(n){let e=b("g"),t=ge(e,".e"),o=ge(e,".n\
"),r,s=i=>{e.classList.toggle("picked",i!==void 0);let u=new Set;for(let f of t){let{from:d,to:h}=f.dataset,[y,v]=[d===i,h===i];f.classList.toggle("out",y),f.cl\
assList.toggle("in",v&&!y),!(!y&&!v||f.classList.contains("off"))&&(u.add(d).add(h),f.parentNode?.append(f))}for(let f of o)f.classList.toggle("at",f.dataset.na\
me===i),f.classList.toggle("near",u.has(f.dataset.name))},a=i=>{r=i,s(i);for(let u of o)u.setAttribute("aria-pressed",String(i!==void 0&&u.dataset.name===i))},c\
=i=>{let u=o[(i+o.length)%o.length];for(let f of o)f.setAttribute("tabindex",f===u?"0":"-1");u?.focus()};e.addEventListener("keydown",i=>{let u=o.findIndex(d=>d\
===i.target),f=o[u]?.dataset.name;if(i.key==="ArrowRight"||i.key==="ArrowDown")c(u+1);else if(i.key==="ArrowLeft"||i.key==="ArrowUp")c(u-1);else if(i.key==="Hom\
e")c(0);else if(i.key==="End")c(-1);else if(i.key==="Enter"||i.key===" ")a(r===f?void 0:f);else if(i.key==="Escape")a(void 0);else return;i.preventDefault()});f\
or(let i of o){let{name:u}=i.dataset,f=()=>{s(u)},d=()=>{s(r)};i.addEventListener("mouseenter",f),i.addEventListener("mouseleave",d),i.addEventListener("focus",\
f),i.addEventListener("blur",d),i.addEventListener("click",()=>{a(r===u?void 0:u)})}return{hold:a,filter:(i,u)=>{let f=Wt(n,t,i,u),d=t.filter(h=>!h.classList.co\
ntains("off")).length;e.classList.toggle("heads",d<=80),e.classList.toggle("many",d>80);for(let h of o)h.classList.toggle("dim",Z(u)&&!f.has(h.dataset.name??"")\
)}}}function Wt(n,e,{rows:t,columns:o},{namespace:r}){let{sources:s,targets:a}=n.data,c=new Map(t.map(d=>[m(s,d)[0],d])),i=new Map;for(let d of o){let[h]=m(a,d)\
;i.set(h,[...i.get(h)??[],d])}let u=new Map([...s,...a].map(([d,h])=>[d,h])),f=new Set;for(let d of e){let{from:h="",to:y=""}=d.dataset,[v,S]=[u.get(h),u.get(y)\
],A=c.get(h),E=A!==void 0&&(i.get(y)??[]).some(F=>n.mayBeOpen(A,F)),$=v===void 0||S===void 0||E&&(r===""||v===r||S===r);ze(d,$),$&&f.add(h).add(y)}return f}func\
tion je(n,e){let t=[];return n.forEach((o,r)=>{let s=e(o),a=t[t.length-1];a?.key===s?t[t.length-1]={...a,to:r+1}:t.push({key:s,from:r,to:r+1})}),t}var Ke=8;func\
tion K(n,e,t){let o=je(n,e),r=o.flatMap(({from:s,to:a},c)=>n.slice(s,a).map((i,u)=>(s+u)*t+c*Ke));return{items:n,starts:r,groups:o,cell:t,size:n.length*t+Math.m\
ax(0,o.length-1)*Ke}}function ye({starts:n,cell:e},t,o){return[be(n,t-e+1),be(n,o)]}function we({starts:n,cell:e},t){let o=be(n,t+1)-1;return o>=0&&t<m(n,o)+e?o\
:void 0}function be(n,e){let[t,o]=[0,n.length];for(;t<o;){let r=t+o>>1;m(n,r)<e?t=r+1:o=r}return t}function qe({row:n,column:e},t,o,r){let{rows:s,columns:a,page\
:c}=r,i=(u,f)=>{let d={row:Ye(u,-1,s-1),column:Ye(f,-1,a-1)};return d.row===-1&&d.column===-1?{row:n,column:e}:d};switch(t){case"ArrowUp":return i(o?0:n-1,e);ca\
se"ArrowDown":return i(o?s-1:n+1,e);case"ArrowLeft":return i(n,o?0:e-1);case"ArrowRight":return i(n,o?a-1:e+1);case"Home":return i(o?0:n,0);case"End":return i(o\
?s-1:n,a-1);case"PageUp":return i(Math.max(0,n-c),e);case"PageDown":return i(n+c,e);default:return}}function Ye(n,e,t){return Math.min(t,Math.max(e,n))}var G=20\
,xe=7.25,Ze=6.7,Xe=34,Dt=640;function et(n,e,t){let o=(i,u)=>Math.max(4,...i.items.map((f,d)=>te(zt(i,d,u(d))))),r=i=>Math.floor((i-G-14)/xe),s=Math.min(o(n.row\
s,n.rowLabel),Xe,r(e*.42)),a=e<Dt?.2:.4,c=Math.min(o(n.columns,n.columnLabel),Xe,r(t*a));return{left:Je(Math.max(8,s)),top:Je(Math.max(8,c))}}function Je(n){ret\
urn G+14+Math.ceil(n*xe)}function tt({rows:n,columns:e},{left:t,top:o}){ee("m-corner",t,o),ee("m-cols",e.size,o),ee("m-rows",t,n.size),ee("m-cells",e.size,n.siz\
e),b("m-corner").replaceChildren(P("text",{x:t-8,y:o-8,"text-anchor":"end"},"from \\u2193 to \\u2192"))}function ve(n,e,t){let{paths:o,texts:r}=n.paint(e);b("sign\
s").replaceChildren(...[...o].map(([s,a])=>P("path",{class:s,d:a})),...r.map(([s,a,c,i])=>P("text",{class:i,x:a,y:c,"text-anchor":"middle"},s))),b("m-rows").rep\
laceChildren(...Qe("row",n.rows,n.rowLabel,e.rows,t.left)),b("m-cols").replaceChildren(...Qe("column",n.columns,n.columnLabel,e.columns,t.top))}function Qe(n,e,\
t,[o,r],s){let a=e.groups.filter(u=>u.key!==""&&u.from<r&&u.to>o).map(u=>Ft(n,e,u,[o,r])),c=Math.floor((s-G-14)/xe),i=e.items.slice(o,r).map((u,f)=>{let d=o+f,h\
=m(e.starts,d)+e.cell/2+4,y=n==="row"?{transform:`translate(${s-8} ${h})`,"text-anchor":"end"}:{transform:`translate(${h} ${s-6}) rotate(-90)`};return P("text",\
{class:"label","data-at":d,...y},...It(e,d,t,c))});return[...a,...i]}function It(n,e,t,o){let r=t(e),s=nt(n,e)?r.before:"",a=i=>i===""?[]:[P("tspan",{class:"ns"\
},i)],c=`${s}${r.name}${r.after}`;return te(c)>o?[Gt(c,o)]:[...a(s),r.name,...a(r.after)]}function zt(n,e,{before:t,name:o,after:r}){return`${nt(n,e)?t:""}${o}$\
{r}`}function nt(n,e){let t=n.groups.find(({to:o})=>e<o);return t!==void 0&&!ot(n,t)}function ot({cell:n},{key:e,from:t,to:o}){return(o-t)*n>=te(e)*Ze+2}functio\
n Ft(n,e,t,[o,r]){let s=m(e.starts,t.from),a=(t.to-t.from)*e.cell-1,c=n==="row",i=c?{x:2,y:s,width:G-4,height:a}:{x:s,y:2,width:a,height:G-4},u=P("rect",{...i,r\
x:4});if(!ot(e,t))return P("g",{class:"band"},u);let f=te(t.key)*Ze/2+2,d=m(e.starts,Math.max(o,t.from)),h=m(e.starts,Math.min(r,t.to)-1)+e.cell,y=Math.min(Math\
.max((d+h)/2,s+f),s+a-f),v=c?{transform:`translate(${G/2+3.5} ${y}) rotate(-90)`}:{x:y,y:G/2+3.5};return P("g",{class:"band"},u,P("text",{...v,"text-anchor":"mi\
ddle"},t.key))}function te(n){return Array.from(n).length}function Gt(n,e){let t=Array.from(n);if(t.length<=e)return n;let o=Math.ceil((e-1)/2);return`${t.slice\
(0,o).join("")}\\u2026${t.slice(t.length-(e-1-o)).join("")}`}function ee(n,e,t){b(n).setAttribute("width",String(Math.max(1,Math.ceil(e)))),b(n).setAttribute("he\
ight",String(Math.max(1,Math.ceil(t))))}var it=n=>n?26:18;function at(n,e,t,o){let{sources:r,targets:s}=n.data,a=it(o),c=K(e.rows,d=>m(r,d)[1],a),i=K(e.columns,\
d=>m(s,d)[1],a),u=d=>m(r,m(c.items,d)),f=d=>m(s,m(i.items,d));return{name:"Who reaches whom: sources in rows, destinations in columns",rows:c,columns:i,rowLabel\
:d=>rt(u(d),""),columnLabel:d=>rt(f(d),`:${f(d)[2]}`),paint:({rows:[d,h],columns:[y,v]})=>{let S=new Map;for(let A=d;A<h;A++)for(let E=y;E<v;E++){let $=n.sign(m\
(c.items,A),m(i.items,E));if($===void 0)continue;let F=Re($,m(i.starts,E),m(c.starts,A),a);S.set($,(S.get($)??"")+F)}return{paths:S,texts:[]}},words:({row:d,col\
umn:h})=>{let y="Enter or a click: only this, or all again";if(h===-1)return{title:`From ${u(d)[0]}`,lines:[],hint:y};let v=`${f(h)[0]}:${f(h)[2]}`;if(d===-1)re\
turn{title:`To ${v}`,lines:[],hint:y};let[S,A]=[m(c.items,d),m(i.items,h)],E=n.sign(S,A);if(E===void 0)return{title:`${u(d)[0]} \\u2192 ${v} is not asked`,lines:\
[]};let $={o:"open",w:"open",p:"partly open",c:"closed",u:"not judged",s:"itself"}[E];return{title:`${u(d)[0]} \\u2192 ${v} is ${$}`,lines:n.lines(S,A)}},act:({r\
ow:d,column:h})=>{if(h===-1)return()=>{t.narrow(u(d)[0],void 0)};if(!(d>-1))return()=>{t.narrow(void 0,`${f(h)[0]}:${f(h)[2]}`)}}}}function rt([n,e],t){return e\
===""?{before:"",name:n,after:t}:{before:`${e}/`,name:n.slice(e.length+1),after:t}}var ne=44;function ct({rows:n,columns:e,counts:t},o,r,s){let a=it(s)+6,c=K([.\
..n.keys()],()=>"",a),i=K([...e.keys()],()=>"",ne),u=(d,h)=>m(m(t,d),h),f=(d,h)=>[m(n,d),m(e,h)].some(({name:y})=>o.has(y))&&![m(n,d),m(e,h)].some(({name:y})=>y\
==="kube-system");return{name:"Which namespaces reach which: sources in rows, destinations in columns, open connections counted",rows:c,columns:i,rowLabel:d=>st\
(m(n,d)),columnLabel:d=>st(m(e,d)),paint:({rows:[d,h],columns:[y,v]})=>{let S=new Map,A=[];for(let E=d;E<h;E++)for(let $=y;$<v;$++){let[F,de]=[m(i.starts,$),m(c\
.starts,E)],X=u(E,$);if(X.total===0&&X.unsure===0)continue;let B=Bt(X,f(E,$)),At=B==="c"?Ht(F,de,a):Ut(F,de,a,B.includes("w"));S.set(B,(S.get(B)??"")+At),B!=="c\
"&&A.push([Vt(X),F+ne/2,de+a/2+4,B])}return{paths:S,texts:A}},words:({row:d,column:h})=>{let y="Enter or a click: these workloads";if(h===-1)return{title:`From \
${m(n,d).name}`,lines:[],hint:y};if(d===-1)return{title:`To ${m(e,h).name}`,lines:[],hint:y};let{open:v,unsure:S,total:A}=u(d,h),E=`${m(n,d).name} \\u2192 ${m(e,\
h).name}`;if(A===0&&S===0)return{title:`${E}: nothing to connect`,lines:[]};let $=S===0?[]:[[`${S} more: on undeclared ports, of some pods only, or not judged`]\
];return{title:`${E}: ${v} of ${A} open`,lines:$,hint:y}},act:({row:d,column:h})=>{let[y,v]=[n[d]?.filter??"",e[h]?.filter??""];return()=>{r.drill(y,v)}}}}funct\
ion st({name:n,names:e}){return{before:"",name:n,after:e>1?` ${e}`:""}}function Bt({open:n,unsure:e,total:t},o){if(n+e===0)return"c";let r=o?"w":"o";return n===\
t?`all-${r}`:`part-${r}`}function Ht(n,e,t){return`M${n+ne/2} ${e+t/2}h0`}function Ut(n,e,t,o){let[r,s]=[ne-4,t-6];return o?`M${n+2} ${e+3+s/2}l6-${s/2}h${r-12}\
l6 ${s/2}l-6 ${s/2}h-${r-12}z`:`M${n+2} ${e+3}h${r}v${s}h-${r}z`}function Vt({open:n,unsure:e}){let t=n/1e3,o=n<1e3?String(n):`${t.toFixed(t<10?1:0)}k`;return e\
===0?o:n===0?"+":`${o}+`}function oe({rows:n,columns:e},[t,o,r,s]){return{rows:ye(n,o,s),columns:ye(e,t,r)}}function Ee({title:n,lines:e,hint:t},{left:o,top:r,r\
ight:s,bottom:a}){b("tip-text").replaceChildren(O("b",{},n),...e.flatMap(([h,y])=>[O("p",{},h),...y===void 0?[]:[O("code",{},y)]]),...t===void 0?[]:[O("p",{clas\
s:"hint"},t)]);let c=b("tip");c.hidden=!1;let{width:i,height:u}=c.getBoundingClientRect(),f=s+8+i>innerWidth?o-i-8:s+8,d=a+8+u>innerHeight?r-u-8:a+8;c.style.lef\
t=`${Math.max(4,f)}px`,c.style.top=`${Math.max(4,d)}px`}function re(n){b("tip").classList.toggle("held",n)}function U(){b("tip").hidden=!0,b("tip-text").replace\
Children(),re(!1)}var w,x,R,W,T,N,_,p,$e,Y,lt,dt,V,ut,mt,q,Le,ft,se,Ae,ht,ie=class{constructor(){C(this,p);C(this,w,b("grid"));C(this,x);C(this,R,{left:0,top:0}\
);C(this,W);C(this,T,{row:0,column:0});C(this,N,!1);C(this,_,!1);let e=()=>{l(this,_)||(L(this,_,!0),requestAnimationFrame(()=>{L(this,_,!1),g(this,p,Y).call(th\
is)}))};l(this,w).addEventListener("scroll",()=>{e(),!l(this,w).matches(":focus-visible")&&!l(this,N)&&U()}),new ResizeObserver(()=>{g(this,p,$e).call(this)}).o\
bserve(l(this,w)),l(this,w).addEventListener("pointermove",t=>{t.pointerType==="mouse"&&!l(this,N)&&g(this,p,dt).call(this,t)}),l(this,w).addEventListener("poin\
terleave",()=>{l(this,N)||g(this,p,V).call(this)}),l(this,w).addEventListener("click",t=>{g(this,p,ut).call(this,t)}),l(this,w).addEventListener("keydown",t=>{g\
(this,p,mt).call(this,t)}),l(this,w).addEventListener("focus",()=>{g(this,p,q).call(this,l(this,T),l(this,w).matches(":focus-visible"))}),l(this,w).addEventList\
ener("blur",({relatedTarget:t})=>{b("tip").contains(t)||g(this,p,V).call(this)}),b("tip-close").addEventListener("click",()=>{g(this,p,V).call(this),l(this,w).f\
ocus({preventScroll:!0}),U()}),addEventListener("beforeprint",()=>{g(this,p,lt).call(this)})}show(e){L(this,x,e),L(this,T,{row:0,column:0}),g(this,p,V).call(thi\
s);let t=e.rows.size===0||e.columns.size===0;l(this,w).hidden=t,b("empty").hidden=!t,l(this,w).setAttribute("aria-label",e.name),l(this,w).setAttribute("aria-ro\
wcount",String(e.rows.items.length+1)),l(this,w).setAttribute("aria-colcount",String(e.columns.items.length+1)),g(this,p,$e).call(this),l(this,w).scrollTo(0,0),\
g(this,p,Y).call(this),t||g(this,p,Le).call(this,l(this,T))}};w=new WeakMap,x=new WeakMap,R=new WeakMap,W=new WeakMap,T=new WeakMap,N=new WeakMap,_=new WeakMap,\
p=new WeakSet,$e=function(){l(this,x)===void 0||l(this,w).hidden||(L(this,R,et(l(this,x),l(this,w).parentElement?.clientWidth??innerWidth,innerHeight)),tt(l(thi\
s,x),l(this,R)),L(this,W,void 0),g(this,p,Y).call(this))},Y=function(){if(l(this,x)===void 0||l(this,w).hidden)return;let{scrollLeft:e,scrollTop:t}=l(this,w),[o\
,r]=[l(this,w).clientWidth-l(this,R).left,l(this,w).clientHeight-l(this,R).top],s=oe(l(this,x),[e,t,e+o,t+r]);if(l(this,W)&&_t(l(this,W),s))return;let[a,c]=[o/2\
,r/2];L(this,W,oe(l(this,x),[e-a,t-c,e+o+a,t+r+c])),ve(l(this,x),l(this,W),l(this,R))},lt=function(){if(l(this,x)===void 0)return;let{rows:e,columns:t}=l(this,x\
);L(this,W,oe(l(this,x),[0,0,t.size,e.size])),ve(l(this,x),l(this,W),l(this,R))},dt=function(e){let t=g(this,p,Ae).call(this,e),o=t&&l(this,x)?.words(t);g(this,\
p,se).call(this,t);let{clientX:r,clientY:s}=e;o?Ee(o,{left:r-4,right:r+8,top:s-4,bottom:s+10}):U()},V=function(){L(this,N,!1),g(this,p,se).call(this,void 0),U()\
},ut=function(e){let t=g(this,p,Ae).call(this,e);if(t===void 0||l(this,x)===void 0)return;let o=l(this,x).act(t);if(o){o();return}if(l(this,N)&&t.row===l(this,T\
).row&&t.column===l(this,T).column){g(this,p,V).call(this);return}L(this,N,!0),g(this,p,q).call(this,t,!0),re(!0)},mt=function(e){let t=l(this,x);if(t===void 0|\
|e.altKey||e.shiftKey)return;let o=e.ctrlKey||e.metaKey;if(e.key==="Escape"){if(b("tip").hidden)return;L(this,N,!1),U()}else if(e.key==="Enter"||e.key===" "){le\
t r=t.act(l(this,T));r?r():g(this,p,q).call(this,l(this,T),!0)}else{let r={rows:t.rows.items.length,columns:t.columns.items.length,page:Math.max(1,Math.floor((l\
(this,w).clientHeight-l(this,R).top)/t.rows.cell)-1)},s=qe(l(this,T),e.key,o,r);if(s===void 0)return;L(this,N,!1),re(!1),g(this,p,q).call(this,s,!0)}e.preventDe\
fault()},q=function(e,t){l(this,x)===void 0||l(this,w).hidden||(L(this,T,e),g(this,p,Le).call(this,e),t&&(g(this,p,ft).call(this,e),g(this,p,Y).call(this),g(thi\
s,p,se).call(this,e),Ee(l(this,x).words(e),g(this,p,ht).call(this,e))))},Le=function({row:e,column:t}){let o=l(this,x);if(o===void 0)return;let r=`at-${e}-${t}`\
,s={id:r,"aria-describedby":"tip-text"},a={"aria-colindex":t+2},c=f=>o.words(f).title,i=O("div",{role:"row","aria-rowindex":1},O("span",{role:"columnheader","ar\
ia-colindex":1},"From, to"),...t===-1?[]:[O("span",{role:"columnheader",...a,...e===-1&&s},c({row:-1,column:t}))]),u=O("div",{role:"row","aria-rowindex":e+2},..\
.e===-1?[]:[O("span",{role:"rowheader","aria-colindex":1,...t===-1&&s},c({row:e,column:-1}))],...e===-1||t===-1?[]:[O("span",{role:"gridcell",...a,...s},c({row:\
e,column:t}))]);b("spoken").replaceChildren(i,...e===-1?[]:[u]),l(this,w).setAttribute("aria-activedescendant",r)},ft=function({row:e,column:t}){let o=l(this,x)\
;if(o===void 0)return;let{clientWidth:r,clientHeight:s}=l(this,w),a=Math.max(0,l(this,w).getBoundingClientRect().bottom-innerHeight),c=o.columns.starts[t],i=o.r\
ows.starts[e],u=(f,d,h,y)=>Math.min(d,Math.max(f,d+h-y));if(c!==void 0&&(l(this,w).scrollLeft=u(l(this,w).scrollLeft,c,o.columns.cell+4,r-l(this,R).left)),i!==v\
oid 0){let f=s-l(this,R).top-a;l(this,w).scrollTop=u(l(this,w).scrollTop,i,o.rows.cell+4,f)}},se=function(e){let t=l(this,x),o=e&&t?.columns.starts[e.column],r=\
e&&t?.rows.starts[e.row];Se("hr",r===void 0||!t?void 0:{y:r,height:t.rows.cell}),Se("hc",o===void 0||!t?void 0:{x:o,width:t.columns.cell}),Se("frame",o!==void 0\
&&r!==void 0&&t!==void 0?{x:o+1,y:r+1,width:t.columns.cell-2,height:t.rows.cell-2}:void 0);for(let[a,c]of[["m-rows",e?.row],["m-cols",e?.column]]){for(let i of \
b(a).querySelectorAll(".at"))i.classList.remove("at");b(a).querySelector(`.label[data-at="${c??""}"]`)?.classList.add("at")}},Ae=function({target:e,clientX:t,cl\
ientY:o}){let r=l(this,x),s=e instanceof Element?e.closest("#m-cells, #m-rows, #m-cols"):null;if(r===void 0||s===null)return;let{left:a,top:c}=s.getBoundingClie\
ntRect(),i=s.id==="m-cols"?-1:we(r.rows,o-c),u=s.id==="m-rows"?-1:we(r.columns,t-a);return i===void 0||u===void 0?void 0:{row:i,column:u}},ht=function({row:e,co\
lumn:t}){let o=l(this,x),r=t===-1?"m-rows":e===-1?"m-cols":"m-cells",{left:s,top:a,right:c,bottom:i}=b(r).getBoundingClientRect();if(o===void 0)return{left:s,to\
p:a,right:c,bottom:i};let u=t===-1?void 0:s+m(o.columns.starts,t),f=e===-1?void 0:a+m(o.rows.starts,e);return{left:u??s,right:u===void 0?c:u+o.columns.cell,top:\
f??a,bottom:f===void 0?i:f+o.rows.cell}};function _t(n,e){return["rows","columns"].every(t=>n[t][0]<=e[t][0]&&n[t][1]>=e[t][1])}function Se(n,e){b(n).setAttribu\
te("visibility",e===void 0?"hidden":"visible");for(let[t,o]of Object.entries(e??{}))b(n).setAttribute(t,String(o))}function gt(n,e){let t=pt(n.data.sources,e.ro\
ws),o=pt(n.data.targets,e.columns),r=t.map(s=>o.map(a=>jt(n,s.ends,a.ends)));return{rows:t,columns:o,counts:r}}function jt(n,e,t){let[o,r,s]=[0,0,0];for(let a o\
f e)for(let c of t){if(!n.has(a,c)||n.isOwn(a,c))continue;let i=n.counts(c);i&&(s+=1),i&&n.isOpen(a,c)?o+=1:n.mayBeOpen(a,c)&&(r+=1)}return{open:o,unsure:r,tota\
l:s}}function pt(n,e){let t=new Map;for(let o of e){let[r,s]=m(n,o),a=s===""?r:`${s}/`,c=t.get(a);c?c.push(o):t.set(a,[o])}return[...t].map(([o,r])=>({name:o.re\
place(/\\/$/,""),filter:o,ends:r,names:new Set(r.map(s=>m(n,s)[0])).size}))}var Kt=50,z=new Q(JSON.parse(b("data").textContent)),{sources:Yt,targets:qt,outside:X\
t}=z.data,Jt=new Set([...Yt,...qt].flatMap(([n,e])=>e===""?[]:[n])),xt=Jt.size>=Kt,bt=matchMedia("(pointer: coarse)").matches,Qt=new ie,vt=_e(z),ce=["from","to"\
,"namespace"],yt={narrow:(n,e)=>{for(let[t,o]of[["from",n],["to",e]])o!==void 0&&(k(t).value=k(t).value===o?"":o);j("new")},drill:(n,e)=>{n!==""&&(k("from").val\
ue=n),e!==""&&(k("to").value=e),k("by-workload").checked=!0,j("new")}};function j(n){let e=Zt(),t=Ue(z,e),o=k("by-namespace").checked;if(Qt.show(o?ct(gt(z,t),ne\
w Set(Xt),yt,bt):at(z,t,yt,bt)),vt.filter(t,e),b("legend").hidden=o,b("overview-legend").hidden=!o,b("count").textContent=en(t),b("clear").hidden=!Z(e),n==="non\
e")return;let r=new URLSearchParams;for(let c of ce)e[c]!==""&&r.set(c,e[c]);e.open&&r.set("open","1"),o!==xt&&r.set("by",o?"namespace":"workload");let s=String\
(r),a=s===""?location.pathname+location.search:`#${s}`;try{n==="new"?history.pushState(null,"",a):history.replaceState(null,"",a)}catch{}}function Zt(){let[n,e,\
t]=ce.map(o=>k(o).value);return{from:n,to:e,namespace:t,open:k("open").checked}}function en({rows:n,columns:e}){let t=e.filter(r=>z.counts(r)),o=0;for(let r of \
n.filter(s=>z.isDeployed(s)))for(let s of t)z.isOpen(r,s)&&(o+=1);return`${o.toLocaleString("en-US")} open \\xB7 ${n.length} \\xD7 ${e.length}`}function Et(){let \
n=new URLSearchParams(location.hash.slice(1));for(let t of ce)k(t).value=n.get(t)??"";k("open").checked=n.has("open");let e=n.get("by")??(xt?"namespace":"worklo\
ad");return k(e==="namespace"?"by-namespace":"by-workload").checked=!0,n}var le=b("filters");le.hidden=!1;var St=matchMedia("(max-width: 640px)"),$t=()=>{b("fil\
ter").toggleAttribute("open",!St.matches)};St.addEventListener("change",$t);$t();le.addEventListener("input",()=>{j("same")});le.addEventListener("submit",n=>{n\
.preventDefault()});le.addEventListener("reset",n=>{n.preventDefault();for(let e of ce)k(e).value="";k("open").checked=!1,j("new")});addEventListener("popstate"\
,()=>{Et(),j("none")});var ae=document.documentElement,Lt=Et(),ke=Lt.get("theme");(ke==="dark"||ke==="light")&&(ae.dataset.theme=ke);b("theme").addEventListener\
("click",()=>{let n=ae.dataset.theme===void 0?matchMedia("(prefers-color-scheme: dark)").matches:ae.dataset.theme==="dark";ae.dataset.theme=n?"light":"dark"});j\
("none");var wt=Lt.get("pick");wt!==null&&vt.hold(wt);})();\n';pageStyle=":root{--paper: #fbfbfd;--card: #fff;--ink: #1c2330;--soft: #5a6475;--line: #e1e5ec;--e\
dge: #858f9f;--band: #eef1f6;--open: #23705f;--warn: #b25c0c;--dot: #8b95a5;--self: #6d7789;--on: #fff;--cross: #3b6fe01f;--out: #2563d9;--in: #b93a08}@media(pr\
efers-color-scheme:dark){:root:not([data-theme=light]){--paper: #11151c;--card: #181d26;--ink: #e4e8ef;--soft: #9aa5b5;--line: #2a313d;--edge: #6b7688;--band: #\
232a36;--open: #4cb79d;--warn: #f0a04b;--dot: #78849a;--self: #8f9bb0;--on: #11151c;--cross: #7aa2ff26;--out: #7aa7ff;--in: #ff9b6a;color-scheme:dark}}:root[dat\
a-theme=dark]{--paper: #11151c;--card: #181d26;--ink: #e4e8ef;--soft: #9aa5b5;--line: #2a313d;--edge: #6b7688;--band: #232a36;--open: #4cb79d;--warn: #f0a04b;--\
dot: #78849a;--self: #8f9bb0;--on: #11151c;--cross: #7aa2ff26;--out: #7aa7ff;--in: #ff9b6a;color-scheme:dark}:root[data-theme=light]{color-scheme:light}*{box-si\
zing:border-box}[hidden]{display:none!important}body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 system-ui,-apple-system,Segoe UI,Roboto,No\
to Sans,DejaVu Sans,sans-serif}header{display:flex;flex-wrap:wrap;align-items:center;gap:8px 32px;padding:20px 24px 12px}.title{margin-right:auto}h1{font-size:2\
2px;line-height:1.2;margin:0;letter-spacing:-.01em}.title p{margin:2px 0 0;color:var(--soft)}dl{display:flex;gap:28px;margin:0}dl div{display:flex;flex-directio\
n:column-reverse}dt{color:var(--soft);font-size:12px}dd{margin:0;font-size:20px;font-weight:600;font-variant-numeric:tabular-nums;line-height:1.15}dd small{font\
-size:13px;font-weight:400;color:var(--soft)}.proof{flex-basis:100%;margin:0;color:var(--soft);font-size:13px}code{font:12px ui-monospace,SFMono-Regular,Menlo,D\
ejaVu Sans Mono,monospace}button,input,select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:7px;padding:5px 9px}b\
utton{cursor:pointer}button:hover{border-color:var(--ink)}#theme{width:34px;height:34px;padding:0;font-size:16px}:focus-visible{outline:2px solid var(--out);out\
line-offset:1px}form{position:sticky;top:0;z-index:9;display:flex;flex-wrap:wrap;align-items:center;gap:8px 14px;padding:9px 24px;background:var(--paper);border\
-block:1px solid var(--line)}fieldset{border:0;margin:0;padding:0;display:flex;align-items:center;gap:6px}legend{float:left;padding:0;color:var(--soft)}fieldset\
 label{position:relative}fieldset input{position:absolute;inset:0;opacity:0;margin:0;cursor:pointer}fieldset span{padding:4px 10px;border:1px solid var(--edge);\
border-radius:7px}fieldset input:checked+span{background:var(--open);border-color:var(--open);color:var(--on)}fieldset input:focus-visible+span{outline:2px soli\
d var(--out);outline-offset:1px}label{color:var(--soft);display:flex;align-items:center;gap:6px}#filter>div{display:flex;flex-wrap:wrap;align-items:center;gap:8\
px 14px}#filter>summary{display:none}label.check{gap:5px}input[type=search]{width:160px}input[type=checkbox]{accent-color:var(--open)}output{margin-left:auto;co\
lor:var(--soft);font-variant-numeric:tabular-nums}main{padding:4px 24px 48px;display:grid;gap:20px;grid-template-columns:minmax(0,1fr)}section{min-width:0}h2{fo\
nt-size:15px;margin:14px 0 2px}.legend{margin:0 0 8px;color:var(--soft);font-size:13px}.legend b.out{color:var(--out)}.legend b.in{color:var(--in)}#legend,#over\
view-legend{display:flex;flex-wrap:wrap;gap:2px 14px}.legend svg{vertical-align:-4px;margin-right:3px}.grid,.graph{background:var(--card);border:1px solid var(-\
-line);border-radius:12px}.grid{display:grid;grid-template-columns:max-content max-content;width:fit-content;max-width:100%;max-height:calc(100vh - 110px);overf\
low:auto;padding:0 10px 10px 0;overscroll-behavior:contain;position:relative}#spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)\
;white-space:nowrap}.grid svg{display:block;background:var(--card)}.grid svg text,.graph text{fill:var(--ink);font:12px ui-monospace,SFMono-Regular,Menlo,DejaVu\
 Sans Mono,monospace}.corner,.cols{position:sticky;top:0}.corner,.rows{position:sticky;left:0}.cols,.rows{z-index:2}.corner{z-index:3}.grid .corner text{fill:va\
r(--soft);font-size:11px}.grid .band rect{fill:var(--band)}.grid .band text{fill:var(--soft);font-size:11px}.grid .ns{fill:var(--soft)}.label{cursor:pointer}.gr\
id .label:hover,.grid .label:hover tspan,.grid .label.at,.grid .label.at tspan{fill:var(--out);font-weight:600}.o{fill:var(--open)}.w{fill:var(--warn)}.p{fill:v\
ar(--open);stroke:var(--open);stroke-linejoin:round}.s,.u{fill:none;stroke:var(--self);stroke-width:2}.u{stroke:var(--ink)}.c{fill:none;stroke:var(--dot);stroke\
-width:3;stroke-linecap:round}path.part-o{fill:none;stroke:var(--open);stroke-width:1.5}path.part-w{fill:none;stroke:var(--warn);stroke-width:1.5}path.all-o{fil\
l:var(--open)}path.all-w{fill:var(--warn)}.grid svg text.all-o,.grid svg text.all-w{fill:var(--on)}#signs text{pointer-events:none}#frame{fill:none;stroke:var(-\
-out);stroke-width:2;rx:3px}.cross{fill:var(--cross)}.graph{overflow:auto;padding:12px;text-align:center;position:relative}.graph>svg{max-width:100%;height:auto\
;max-height:1100px}.namespaces{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:4px 16px;color:var(--soft);font-size:13px;text-align:left}.nam\
espaces svg{vertical-align:-1px;margin-right:5px}.arc{fill:none;stroke-width:3;stroke-linecap:round}.e{fill:none;stroke-width:1.4;opacity:.62}.many .e{stroke-wi\
dth:1.1;opacity:.3}.e.common{stroke-width:.9;opacity:.22}.many .e.common{opacity:.1}.heads .e{marker-end:url(#h-any)}.heads .e.common{marker-end:none}marker pat\
h{fill:context-stroke}.n{cursor:pointer;outline:none}.n.outside text{font-style:italic}.n:focus-visible text,.n.at text{font-weight:700}.picked .e{opacity:.04;m\
arker-end:none}.picked .n{opacity:.35}.picked .n.at,.picked .n.near{opacity:1}.picked .e.out{stroke:var(--out);opacity:.95;stroke-width:1.7;marker-end:url(#h-ou\
t)}.picked .e.in{stroke:var(--in);opacity:.95;stroke-width:1.7;marker-end:url(#h-in)}marker.out path{fill:var(--out)}marker.in path{fill:var(--in)}.off{display:\
none}.n.dim{opacity:.2}#tip{position:fixed;z-index:20;max-width:min(560px,90vw);max-height:50vh;overflow:auto;padding:8px 11px;border-radius:9px;background:var(\
--ink);color:var(--paper);font-size:13px;pointer-events:none;box-shadow:0 6px 24px #0004;overflow-wrap:anywhere}#tip.held{pointer-events:auto;padding-right:44px\
}#tip-close{display:none;position:absolute;top:4px;right:4px;width:32px;height:32px;padding:0;font-size:18px;background:none;border:0}#tip.held #tip-close{displ\
ay:block}#tip b{font-weight:600}#tip p{margin:2px 0 0}#tip code{display:block}#tip .hint{font-size:12px;font-style:italic}main details{background:var(--card);bo\
rder:1px solid var(--line);border-radius:12px;padding:10px 14px}summary{cursor:pointer}details h3{font:600 13px ui-monospace,SFMono-Regular,Menlo,DejaVu Sans Mo\
no,monospace;margin:12px 0 2px}details ul{margin:0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:2px 18px;font:12px ui-monospace,SFMono-Regular,Menl\
o,DejaVu Sans Mono,monospace}details li span{color:var(--soft)}@media(max-width:640px){header{padding:12px 12px 8px;gap:6px 20px}#theme{position:absolute;top:10\
px;right:12px}.title{flex-basis:100%;padding-right:48px}form{position:static;padding:8px 12px}#filter>summary{display:list-item;padding:4px 0}#filter[open]{flex\
-basis:100%}#filter label:not(.check){flex:1 1 45%;min-width:0}form label input[type=search],form select{width:100%;min-width:0;font-size:16px}main{padding:0 8p\
x 32px}.grid{max-height:calc(100vh - 60px);max-height:calc(100svh - 60px)}#tip{inset:auto 8px 8px!important;max-width:none;max-height:40vh}}@media print{form,#t\
heme{display:none!important}.grid{max-height:none;overflow:visible}.corner,.cols,.rows{position:static}}\n"}});var SOURCE,TARGET,OTHER,ANY2;var init_placeholders=__esm({"src/report/reach/placeholders.ts"(){"use strict";SOURCE="";TARGET="";OTHER="other";ANY2="any"}});function encodeRow(numbers){let text3="";for(let at4=0;at4<numbers.length;){const number4=numbers[at4]??0;let end=at4+1;while(end<numbers.length&&numbers[end]===
number4)end++;const length=end-at4;text3+=digits(number4*2+(length>1?1:0));if(length>1)text3+=digits(length-2);at4=end}return text3}function digits(value){let text3="";
let rest=value;do{const digit=rest%32;rest=Math.floor(rest/32);text3+=DIGITS.charAt(digit+(rest>0?32:0))}while(rest>0);return text3}var DIGITS;var init_row_code=__esm(
{"src/report/reach/row-code.ts"(){"use strict";DIGITS="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"}});function signPath(sign,x,y,cell){const middle=cell/2;const half=Math.floor(cell/3);const[cx,cy]=[x+middle,y+middle];switch(sign){case"o":return`M${cx-half} ${cy-
half}h${2*half}v${2*half}h-${2*half}z`;case"w":{const r=half+1;return`M${cx} ${cy-r}l${r} ${r}l-${r} ${r}l-${r}-${r}z`}case"p":return`M${cx-half} ${cy-half}v${2*
half}h${2*half}z`;case"u":return`M${cx-4} ${cy}a4 4 0 1 0 8 0a4 4 0 1 0-8 0z`;case"s":return`M${cx-4} ${cy}h8`;case"c":return`M${cx} ${cy}h0`}}var init_glyphs=__esm(
{"src/report/reach/glyphs.ts"(){"use strict"}});var ALLOWED,PARTLY,UNJUDGED;var init_data=__esm({"src/report/reach/browser/data.ts"(){"use strict";init_placeholders();init_row_code();init_glyphs();ALLOWED=1;PARTLY=
2;UNJUDGED=4}});function spans(items,keyOf3){const found=[];items.forEach((item2,index)=>{const key=keyOf3(item2);const last=found[found.length-1];if(last?.key===key)found[found.
length-1]={...last,to:index+1};else found.push({key,from:index,to:index+1})});return found}var init_spans=__esm({"src/report/reach/spans.ts"(){"use strict"}});function exposureLines(exposures){const alike=groupBy(exposures,({direction:direction2,pods,ports,rule:rule2})=>JSON.stringify([direction2,showPods(pods),ports,
rule2.policy,rule2.index]));return[...alike.values()].flatMap(own2=>{const[first]=own2;if(!first)return[];const{direction:direction2,pods,ports,rule:rule2}=first;
const workloads2=own2.map(({workload,pod=workload})=>pod);const ends=[...new Set(own2.map(({workload})=>workload))];return[{direction:direction2,pods:showPods(pods),
workloads:workloads2,ends,ports,portsText:showRanges(ports),rule:rule2}]})}function exposureText({direction:direction2,pods,workloads:workloads2,portsText:portsText2}){
const own2=fewNames(few(workloads2));const pair=direction2==="ingress"?`${visible(pods)} \u2192 ${own2}`:`${own2} \u2192 ${visible(pods)}`;return`${pair} on ${portsText2}`}
var init_exposures=__esm({"src/report/reach/exposures.ts"(){"use strict";init_group_by();init_escape();init_policy_words();init_port_ranges2()}});function isForMany({portLabel}){return portLabel===OTHER||portLabel===ANY2}function matrixView(cells,otherPorts=[],{isAsked=()=>true,senders=[],exposures=[],reasons}={}){
const grid=new Grid;let open4=0;let total=0;let unjudgedCount=0;const explained=new ExplainedCells;const unjudgedPairs=new Set;for(const one of cells){const{from:from2,
to:to2,port:port2,protocol:protocol2,allowed,varies,unjudged}=one;if(unjudged)unjudgedPairs.add(targetKey2(from2,to2));const plain3=plainCell(allowed,varies,unjudged);
const cell=reasons&&"decidedBy"in one?explained.of(plain3,reasons.number(one.decidedBy,from2,to2)):plain3;grid.set(grid.row(from2),grid.column(to2,port2,protocol2),
cell);if(from2===to2||from2===ELSEWHERE.name)continue;total+=1;if(unjudged)unjudgedCount+=1;else if(allowed)open4+=1}const told=new Set(grid.targets.map(({name:name2})=>name2));
for(const{name:name2,unjudged}of senders){if(!isAsked(name2,ELSEWHERE.name))continue;if(unjudged)unjudgedPairs.add(targetKey2(name2,ELSEWHERE.name));grid.set(grid.
row(name2),grid.column(ELSEWHERE.name,OTHER),unjudged?UNJUDGED2:CLOSED3)}const words4=otherWords(told);let others=0;const addOther=row=>{const{from:from2,to:to2,
open:all,others:ports,varies}=row;const unjudged=unjudgedPairs.size>0&&unjudgedPairs.has(targetKey2(from2,to2));const plain3=words4(to2,all,ports,varies,unjudged||
void 0);const cell=reasons?explained.of(plain3,reasons.number(row.decider(),from2,to2)):plain3;grid.set(grid.row(from2),grid.column(to2,OTHER),cell);if(from2!==
ELSEWHERE.name&&to2!==ELSEWHERE.name)others+=1};const ofCluster=[];for(const one of otherPorts){if(one.ofCluster)ofCluster.push(one);else addOther(one)}for(const one of ofCluster)
if(grid.hasColumn(one.to,OTHER))addOther(one);const rows=grouped(grid.sources);const columns=grouped(grid.targets);const rowNumbers=numbersIn(grid.sources,rows);
const columnNumbers=numbersIn(grid.targets,columns);return{sources:rows,targets:columns,cell:(source,target2)=>{const[row,column]=[rows[source],columns[target2]];
if(!row||!column)return void 0;const found=grid.at(rowNumbers[source],columnNumbers[target2]);if(found||!isForMany(column))return found;const areApart=row.name!==
column.name&&(row.namespace!==""||column.namespace!=="");if(!areApart||!isAsked(row.name,column.name))return void 0;return unjudgedPairs.has(targetKey2(row.name,
column.name))?UNJUDGED2:CLOSED3},open:open4,unjudged:unjudgedCount,total,others,exposures:exposureLines(exposures)}}function numbersIn(made,shown2){const numbers=new Map(
made.map((one,index)=>[one,index]));return shown2.map(one=>numbers.get(one)??-1)}function plainCell(allowed,varies,unjudged){return PLAIN[bitsOf(allowed,varies,
unjudged)]??CLOSED3}function bitsOf(first,varies,unjudged){return(first?1:0)+(varies?2:0)+(unjudged?4:0)}function otherWords(told){const byRanges=Array.from({length:8},
()=>new Map);const byText=new Map;return(to2,open4,others,varies,unjudged)=>{const isTold=told.has(to2);const known=byRanges[bitsOf(isTold,varies,unjudged)];const allowed=others.
length>0;const found=allowed?known?.get(others):void 0;if(found)return found;const text3=allowed?showOtherRanges(open4,others,isTold):"";const key=`${bitsOf(allowed,
varies,unjudged)}${text3}`;const cell=byText.get(key)??{...plainCell(allowed,varies,unjudged),others:text3};byText.set(key,cell);known?.set(others,cell);return cell}}
function isOutside({name:name2}){return name2==="internet"||name2==="outside"}function endOf(name2){const slash=name2.indexOf("/");return slash===-1?{name:name2,
namespace:"",short:name2}:{name:name2,namespace:name2.slice(0,slash),short:name2.slice(slash+1)}}function targetKey2(name2,port2){return`${name2} ${port2}`}function grouped(ends){
const groups2=groupBy(ends,({namespace})=>namespace);const last=["kube-system",""];const own2=[...groups2.keys()].filter(namespace=>!last.includes(namespace));return[
...own2,...last].flatMap(namespace=>[...groupBy(groups2.get(namespace)??[],({name:name2})=>name2).values()].flat())}var Grid,ExplainedCells,CLOSED3,PLAIN,UNJUDGED2;
var init_view=__esm({"src/report/reach/view.ts"(){"use strict";init_group_by();init_axes();init_ports();init_exposures();init_port_ranges2();init_placeholders();
Grid=class{sources=[];targets=[];#rows=[];#rowOf=new Map;#columnOf=new Map;row(name2){const known=this.#rowOf.get(name2);if(known!==void 0)return known;this.#rowOf.
set(name2,this.#rows.push([])-1);return this.sources.push(endOf(name2))-1}column(name2,port2,protocol2){const own2=this.#columnOf.get(name2)??new Map;if(own2.size===
0)this.#columnOf.set(name2,own2);const number4=protocol2==="TCP"||protocol2===void 0?port2:`${port2}/${protocol2}`;const known=own2.get(number4);if(known!==void 0)
return known;const many=name2===ELSEWHERE.name?ANY2:OTHER;const portLabel=port2===OTHER||protocol2===void 0?many:showPort({port:port2,protocol:protocol2});own2.
set(number4,this.targets.length);return this.targets.push({...endOf(name2),key:targetKey2(name2,portLabel),portLabel})-1}hasColumn(name2,port2){return this.#columnOf.
get(name2)?.has(port2)===true}set(row,column,cell){const cells=this.#rows[row];if(cells)cells[column]=cell}at(row=-1,column=-1){return this.#rows[row]?.[column]}};
ExplainedCells=class{#known=new Map;of(plain3,reason3){const known=this.#known.get(plain3)??new Map;if(known.size===0)this.#known.set(plain3,known);const cell=known.
get(reason3)??{...plain3,reason:reason3};known.set(reason3,cell);return cell}};CLOSED3={allowed:false};PLAIN=Array.from({length:8},(_,bits)=>({allowed:(bits&1)>
0,...(bits&2)>0&&{varies:true},...(bits&4)>0&&{unjudged:true}}));UNJUDGED2={allowed:false,unjudged:true}}});function nodesOf(view){const nodes=new Map([...view.sources,...view.targets].map(end=>[end.name,end]));return grouped([...nodes.values()])}function*edgesOf(view){
const reachedBy=edgesFrom(view);for(let source=0;source<view.sources.length;source++)yield*reachedBy(source)}function edgesFrom(view){const targets=spans(view.targets,
({name:name2})=>name2);return source=>{const from2=view.sources[source]?.name??"";return targets.flatMap(({key:to2,from:first,to:end})=>{if(to2===from2)return[];
const columns=view.targets.slice(first,end).map(({portLabel},at4)=>{return{portLabel,cell:view.cell(source,first+at4)}});const isUnjudged=columns.some(({cell})=>cell?.
unjudged);const open4=columns.filter(({cell})=>cell?.allowed===true||cell?.unjudged);const ports=open4.map(({portLabel,cell})=>cell?.others??portLabel);if(ports.
length===0)return[];const isEvery=open4.length===columns.length&&ports.at(-1)==="every other port";return[{from:from2,to:to2,ports:isEvery?[EVERY_PORT2]:ports,...isUnjudged&&
{unjudged:true}}]})}}function namespaceGraph({nodes,edges}){const groupOf2=new Map(nodes.map(node=>[node.name,node.namespace===""?node.name:node.namespace]));const merged=new Map;
for(const edge of edges){const from2=groupOf2.get(edge.from)??"";const to2=groupOf2.get(edge.to)??"";if(from2===to2)continue;const key=`${from2} ${to2}`;const known=merged.
get(key)??{from:from2,to:to2,ports:new Set};if(edge.unjudged)known.unjudged=true;for(const port2 of edge.ports)known.ports.add(port2);merged.set(key,known)}return{
nodes:[...new Set(groupOf2.values())].map(name2=>({name:name2,namespace:name2,short:name2})),edges:[...merged.values()].map(({from:from2,to:to2,ports,unjudged})=>({
from:from2,to:to2,...unjudged&&{unjudged},ports:ports.has(EVERY_PORT2)?[EVERY_PORT2]:[...ports]}))}}var EVERY_PORT2;var init_edges=__esm({"src/report/reach/edge\
s.ts"(){"use strict";init_spans();init_view();EVERY_PORT2="every port"}});var HEADS;var init_measures=__esm({"src/report/reach/measures.ts"(){"use strict";HEADS=80}});function drawGraph(graph){const groups2=spans(graph.nodes,({namespace,name:name2})=>namespace===""?name2:namespace);const round3=graph.nodes.length*STEP+groups2.
length*SPACE;const radius=Math.max(SMALLEST_RADIUS,round3/(2*Math.PI));const turn=2*Math.PI/round3;const hue=hues(groups2.map(({key})=>key));const placed3=new Map;
const middles=new Map;let at4=SPACE/2;const arcs=[];for(const{key,from:from2,to:to2}of groups2){const start=at4;for(const node of graph.nodes.slice(from2,to2)){
const angle=(at4+STEP/2)*turn-Math.PI/2;placed3.set(node.name,{node,angle,...point(angle,radius)});at4+=STEP}const middle=(start+at4)/2*turn-Math.PI/2;for(const node of graph.
nodes.slice(from2,to2))middles.set(node.name,middle);arcs.push(arc(start*turn-Math.PI/2,at4*turn-Math.PI/2,radius+9,hue(key),key));at4+=SPACE}const room=Math.max(
60,...graph.nodes.map(node=>labelWidth(node)))+26;const size=Math.ceil(2*(radius+room));const common=commonTargets(graph);const heads=graph.edges.length<=HEADS;
const edges=graph.edges.map(edge=>drawEdge(edge,placed3,middles,radius,hue,common));const nodes=[...placed3.values()].map((one,index)=>drawNode(one,radius,hue,index===
0));const captions=groups2.flatMap(({key})=>isOutside2(graph,key)?[]:[caption(key,hue(key))]);const markers=["any","out","in"].map(name2=>`<marker id="h-${name2}\
" class="${name2}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .8 8 4 0 7.2z"/><\
/marker>`);return`<ul class="namespaces">${captions.join("")}</ul><svg id="g" class="${heads?"heads":"many"}" viewBox="${-size/2} ${-size/2} ${size} ${size}" wi\
dth="${size}" height="${size}" role="group" aria-label="Who reaches whom, as arrows; arrow keys lead from name to name" xmlns="http://www.w3.org/2000/svg"><defs\
>${markers.join("")}</defs><g>${arcs.join("")}</g><g id="edges">${edges.join("")}</g><g id="nodes">${nodes.join("")}</g></svg>`}function isOutside2(graph,key){return graph.
nodes.some(({name:name2,namespace})=>name2===key&&namespace==="")}function caption(key,colour2){return`<li><svg width="12" height="12" aria-hidden="true"><circl\
e cx="6" cy="6" r="5" fill="${colour2}"/></svg>${markup(visible(key))}</li>`}function hues(keys){const colours=new Map(keys.map((key,position2)=>[key,colour((position2*
137.5+205)%360)]));return key=>colours.get(key)??colour(205)}function colour(hue){let[low,high]=[0,1];for(let turn=0;turn<12;turn++){const middle=(low+high)/2;if(luminance(
hue,middle)<LUMINANCE)low=middle;else high=middle}return`hsl(${Math.round(hue)} ${SATURATION*100}% ${Math.round(low*100)}%)`}function luminance(hue,lightness){const spread=SATURATION*
Math.min(lightness,1-lightness);const channel=offset=>{const k=(offset+hue/30)%12;const value=lightness-spread*Math.max(-1,Math.min(k-3,9-k,1));return value<=.04045?
value/12.92:((value+.055)/1.055)**2.4};return .2126*channel(0)+.7152*channel(8)+.0722*channel(4)}function point(angle,radius){return{x:round2(Math.cos(angle)*radius),
y:round2(Math.sin(angle)*radius)}}function arc(from2,to2,radius,colour2,key){const[a,b]=[point(from2,radius),point(to2,radius)];const large=to2-from2>Math.PI?1:
0;return`<path class="arc" d="M${a.x} ${a.y}A${round2(radius)} ${round2(radius)} 0 ${large} 1 ${b.x} ${b.y}" stroke="${colour2}"><title>${markup(visible(key))}<\
/title></path>`}function labelOf2(node){return shorten(visible(node.short),LONGEST_LABEL)}function labelWidth(node){return width(labelOf2(node))*CHARACTER}function drawNode({
node,angle,x,y},radius,hue,isFirst){const left=Math.cos(angle)<-1e-9;const at4=point(angle,radius+19);const degrees=round2(angle*180/Math.PI+(left?180:0));const colour2=hue(
node.namespace===""?node.name:node.namespace);const name2=markup(visible(node.name));const label2=labelOf2(node);const spoken=name2.endsWith(markup(label2))?name2:
`${markup(label2)}: ${name2}`;return`<g class="n${node.namespace===""?" outside":""}" tabindex="${isFirst?0:-1}" role="button" aria-pressed="false" aria-label="${spoken}\
" data-name="${name2}"><circle cx="${x}" cy="${y}" r="4.5" fill="${colour2}"/><text transform="translate(${at4.x} ${at4.y}) rotate(${degrees})" dy=".34em" text-\
anchor="${left?"end":"start"}">${markup(label2)}</text><title>${name2}</title></g>`}function drawEdge({from:from2,to:to2,ports,unjudged},placed3,middles,radius,hue,common){
const[a,b]=[placed3.get(from2),placed3.get(to2)];if(!a||!b)return"";const start=point(a.angle,radius-6);const end=point(b.angle,radius-8);const same3=middles.get(
from2)===middles.get(to2);const depth=radius*(same3?.72:.42);const one=lean(a,middles.get(from2)??a.angle,depth);const two=lean(b,middles.get(to2)??b.angle,depth);
const colour2=hue(a.node.namespace===""?from2:a.node.namespace);const judged=unjudged?"not judged: ":"";const title=markup(`${visible(from2)} \u2192 ${visible(to2)}\
: ${judged}${ports.join(", ")}`);return`<path class="e${common.has(to2)?" common":""}" data-from="${markup(visible(from2))}" data-to="${markup(visible(to2))}" d\
="M${start.x} ${start.y}C${one.x} ${one.y} ${two.x} ${two.y} ${end.x} ${end.y}" stroke="${colour2}"${unjudged?' stroke-dasharray="2 4"':""}><title>${title}</tit\
le></path>`}function lean({angle},middle,depth){const[own2,shared]=[point(angle,depth),point(middle,depth)];return{x:round2((own2.x+shared.x)/2),y:round2((own2.
y+shared.y)/2)}}function commonTargets({nodes,edges}){const sources=new Set(edges.map(({from:from2})=>from2)).size;if(nodes.length<6)return new Set;const counts=new Map;
for(const{to:to2}of edges)counts.set(to2,(counts.get(to2)??0)+1);return new Set([...counts].flatMap(([name2,count3])=>count3>=sources*COMMON?[name2]:[]))}function round2(value){
return Math.round(value*10)/10}var STEP,SPACE,SMALLEST_RADIUS,LONGEST_LABEL,CHARACTER,COMMON,LUMINANCE,SATURATION;var init_graph=__esm({"src/report/reach/graph.\
ts"(){"use strict";init_measures();init_spans();init_escape();init_width();STEP=19;SPACE=26;SMALLEST_RADIUS=150;LONGEST_LABEL=30;CHARACTER=6.8;COMMON=.8;LUMINANCE=
.2;SATURATION=.58}});function pageData(view,book){const answers=new Answers(book);const patterns=new Map;const rows=view.sources.map((source,row)=>{const numbers=view.targets.map((_,column)=>answers.
number(view.cell(row,column)));const own2=view.targets.flatMap(({name:name2},column)=>name2===source.name?[column]:[]);const answered=own2.flatMap(column=>[column,
numbers[column]??0]);const neighbour=numbers[(own2[0]??0)-1]??numbers[(own2.at(-1)??0)+1]??0;for(const column of own2)numbers[column]=neighbour;const pattern=encodeRow(
numbers);const number4=patterns.get(pattern)??patterns.size;patterns.set(pattern,number4);return[number4,...answered]});return{sources:view.sources.map(endOf2),
targets:view.targets.map(target2=>[...endOf2(target2),target2.portLabel]),outside:[...new Set([...view.sources,...view.targets].filter(isOutside).map(({name:name2})=>name2))],
elsewhere:endName(ELSEWHERE.name),lines:book.lines.map(({text:text3,at:at4})=>at4?[text3,placeName(at4)]:[text3]),answers:answers.all,patterns:[...patterns.keys()],
rows}}function endOf2({name:name2,namespace}){return[visible(endName(name2)),visible(namespace)]}function flagsOf({allowed,varies,unjudged,others}){const somePorts=others!==
void 0&&others!==""&&!/^every (other )?port$/.test(others);const someOnly=allowed?somePorts:varies===true;return(allowed?ALLOWED:0)+(someOnly?PARTLY:0)+(unjudged?
UNJUDGED:0)}var NOT_JUDGED,NO_OTHER,VARIES,Answers;var init_page_data=__esm({"src/report/reach/page-data.ts"(){"use strict";init_escape();init_axes();init_names2();
init_data();init_row_code();init_view();NOT_JUDGED={text:"not judged, since a policy of another API may decide it; without that"};NO_OTHER={text:"none of these \
ports is open"};VARIES={text:"open to some of its pods, and not to others"};Answers=class{all=[];#numbers=new Map;#book;constructor(book){this.#book=book}number(cell){
if(cell===void 0)return 0;const known=this.#numbers.get(cell);if(known!==void 0)return known;const number4=this.all.push([flagsOf(cell),...this.#lines(cell)]);this.#numbers.
set(cell,number4);return number4}#lines({allowed,varies,unjudged,others,reason:reason3}){const before=[...unjudged?[NOT_JUDGED]:[],...varies&&!allowed?[VARIES]:
[],...others===void 0||others===""?[]:[{text:others}]];const decides=reason3===void 0?[this.#book.line(NO_OTHER)]:this.#book.reasons[reason3]??[];return[...before.
map(line2=>this.#book.line(line2)),...decides]}}}});function renderMatrixPage(view,reasons,facts){const{count:count3,listed:listed2}=countEdges(view);const nodes=nodesOf(view);const isWhole=count3<=MOST_ARROWS2&&
nodes.length<=MOST_NAMES;const graph=isWhole?{nodes,edges:listed2}:namespaceGraph({nodes,edges:edgesOf(view)});const policy2=["default-src 'none'",`script-src '\
sha256-${facts.sha256(pageScript)}'`,`style-src 'sha256-${facts.sha256(pageStyle)}'`,"base-uri 'none'","form-action 'none'"].join("; ");const ends=[...view.sources,
...view.targets];const workloads2=new Set(ends.flatMap(({name:name2,namespace})=>namespace===""?[]:[name2])).size;const data=pageData(view,reasons);const title=visible(
facts.title);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markup(policy2)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="netproof ${markup(visible(facts.version))}">
<title>Who reaches whom: ${markup(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<div class="title"><h1>Who reaches whom</h1><p>${markup(title)}</p></div>
<dl>
${fact(grouped2(workloads2),workloads2===1?"workload":"workloads")}${fact(String(facts.policies),facts.policies===1?"policy":"policies")}${fact(`${grouped2(view.
open)}<small> of ${grouped2(view.total)}</small>`,"connections open")}
</dl>
<button id="theme" type="button" aria-label="Light or dark" title="light or dark">\u25D0</button>
<p class="proof">By the policy model. Nothing here is proven: <code>netproof run</code> does that.</p>
</header>
<form id="filters" role="search" hidden>
<fieldset><legend>By</legend><label><input id="by-namespace" name="by" type="radio"><span>namespaces</span></label><label><input id="by-workload" name="by" type\
="radio" checked><span>workloads</span></label></fieldset>
<details id="filter" open><summary>Filter</summary><div>
<label>From <input id="from" type="search" placeholder="shop/web, ops/" autocomplete="off" spellcheck="false"></label>
<label>To <input id="to" type="search" placeholder="db, :5432" autocomplete="off" spellcheck="false"></label>
<label>Namespace <select id="namespace"><option value="">all</option>${namespaceOptions(view)}</select></label>
<label class="check"><input id="open" type="checkbox"> <span>only what has something open</span></label>
</div></details>
<button id="clear" type="reset" hidden>Clear</button>
<output id="count"></output>
</form>
<main>
<section aria-labelledby="h-matrix">
<h2 id="h-matrix">Matrix</h2>
<p class="legend" id="legend">${legend3(data)}${view.others>0?`<span><code>${OTHER}</code> ports that nothing declares</span>`:""}</p>
<p class="legend" id="overview-legend" hidden><span>Open connections between namespaces, counted.</span><span>Filled: all of them.</span><span>Pointed: across t\
he cluster\u2019s border.</span><span>+: and some on undeclared ports, of some pods only, or not judged.</span></p>
<noscript><p>The matrix is drawn by the page\u2019s own program, which this browser does not run: the list below has what is open.</p></noscript>
<p id="empty" hidden>Nothing has such a name.</p>
<div class="grid" id="grid" tabindex="0" role="grid" aria-readonly="true"><div id="spoken" role="rowgroup"></div>${picture("corner")}${picture("cols")}${picture(
"rows")}${picture("cells",CELLS)}</div>
</section>
<section aria-labelledby="h-graph">
<h2 id="h-graph">Graph</h2>
<p class="legend">${graphLegend(count3,nodes.length,isWhole)}</p>
<div class="graph" id="graph">${drawGraph(graph)}</div>
</section>
<section aria-labelledby="h-list">
<h2 id="h-list">List</h2>
<details><summary>${markup(counted(count3,"open pair"))}, by source</summary>${listOf2(listed2,count3)}</details>
${exposedOf(view)}
</section>
</main>
<div id="tip" hidden><div id="tip-text"></div><button id="tip-close" type="button" aria-label="Close">\xD7</button></div>
<script type="application/json" id="data">${jsonInMarkup(data)}</script>
<script>${pageScript}</script>
</body>
</html>
`}function grouped2(count3){return count3.toLocaleString("en-US")}function fact(value,name2){return`<div><dt>${name2}</dt><dd>${value}</dd></div>`}function namespaceOptions(view){
const names=[...new Set([...view.sources,...view.targets].map(({namespace})=>namespace))];return names.filter(name2=>name2!=="").map(name2=>`<option>${markup(visible(
name2))}</option>`).join("")}function legend3({answers,elsewhere}){const has=flag=>answers.some(([flags=0])=>(flags&flag)>0);const signs=[legendSign("o","open"),
legendSign("w","open across the cluster\u2019s border"),has(PARTLY)?legendSign("p","open in part: to some pods, or on some ports"):"",legendSign("c","closed"),has(
UNJUDGED)?legendSign("u","not judged"):"",legendSign("s","itself"),`<span>${markup(elsewhere)}: one that no manifest has, in a new namespace</span>`];return signs.
join("")}function legendSign(sign,name2){return`<span><svg width="18" height="18" aria-hidden="true"><path class="${sign}" d="${signPath(sign,0,0,18)}"/></svg>${name2}\
</span>`}function picture(name2,inside=""){return`<svg class="${name2}" id="m-${name2}" width="1" height="1" aria-hidden="true" xmlns="http://www.w3.org/2000/sv\
g">${inside}</svg>`}function graphLegend(arrows,names,isWhole){if(!isWhole){const many=arrows>MOST_ARROWS2?counted(arrows,"arrow"):counted(names,"name");return`${many}\
 would be too many for a picture: these are namespaces.`}return'An arrow for each pair with an open port. Point at a name to see <b class="out">whom it reaches<\
/b> and <b class="in">who reaches it</b>.'}function countEdges(view){const listed2=[];let count3=0;for(const edge of edgesOf(view)){count3+=1;if(count3<=MOST_LISTED)
listed2.push(edge)}return{count:count3,listed:listed2}}function listOf2(listed2,count3){const groups2=spans(listed2,({from:from2})=>from2).map(({key,from:from2,
to:to2})=>{const items=listed2.slice(from2,to2).map(edge=>`<li>${markup(visible(edge.to))}<span>:${markup(edge.ports.join(", "))}</span></li>`);return`<h3>${markup(
visible(key))}</h3><ul>${items.join("")}</ul>`});const left=count3-listed2.length;return groups2.join("")+(left>0?`<p>\u2026 and ${left} more</p>`:"")}function exposedOf({
exposures}){if(exposures.length===0)return"";const items=exposures.slice(0,MOST_LISTED).map(one=>`<li>${markup(exposureText(one))}</li>`);const left=exposures.length-
items.length;const more=left>0?`<p>\u2026 and ${left} more</p>`:"";return`<details><summary>Open, too, to pods that nobody has yet: ${exposures.length}</summary\
><ul>${items.join("")}</ul>${more}</details>`}function jsonInMarkup(value){return JSON.stringify(value).replaceAll("<",String.raw`\u003c`)}var MOST_ARROWS2,MOST_NAMES,
MOST_LISTED,CELLS;var init_html=__esm({"src/report/reach/html.ts"(){"use strict";init_browser_program();init_data();init_edges();init_exposures();init_glyphs();
init_graph();init_page_data();init_placeholders();init_spans();init_escape();MOST_ARROWS2=2e3;MOST_NAMES=150;MOST_LISTED=5e3;CELLS='<rect id="hr" class="cross" \
width="100%" height="1" visibility="hidden"/><rect id="hc" class="cross" width="1" height="100%" visibility="hidden"/><g id="signs"></g><rect id="frame" width="\
1" height="1" visibility="hidden"/>'}});function shown(text3){return text3.split(PLACEHOLDER).map((piece,index)=>index%2===1?piece:visible(piece,LONGEST_LINE)).join("")}var LONGEST_LINE,ReasonBook,PLACEHOLDER;
var init_reasons=__esm({"src/report/reach/reasons.ts"(){"use strict";init_escape();init_decider();init_placeholders();LONGEST_LINE=600;ReasonBook=class{lines=[];reasons=[];#lineNumbers=new Map;#reasonNumbers=new Map;#from="";#to="";#writer=deciderWriter(
(subject,direction2)=>{if(direction2==="egress"||direction2===void 0&&subject===this.#from)return SOURCE;if(direction2==="ingress"||subject===this.#to)return TARGET;
return visible(subject)});number(decider2,from2,to2){this.#from=from2;this.#to=to2;const lines2=this.#writer.parts(decider2).map(part=>this.line(part));const key=lines2.
reduce((all,line2)=>all*2**26+line2+1,0);const known=this.#reasonNumbers.get(key);if(known!==void 0)return known;this.#reasonNumbers.set(key,this.reasons.length);
return this.reasons.push(lines2)-1}line({text:text3,at:at4}){const known=this.#lineNumbers.get(text3);if(known!==void 0)return known;this.#lineNumbers.set(text3,
this.lines.length);return this.lines.push({text:shown(text3),...at4&&{at:at4}})-1}};PLACEHOLDER=new RegExp(`([${SOURCE}${TARGET}])`,"u")}});var matrix_page_exports={};__export(matrix_page_exports,{matrixPage:()=>matrixPage});function matrixPage(model,facts,{reach=reachOf(model),isAsked=()=>true}={}){
const reasons=new ReasonBook;const view=matrixView(connectionsOf(model,reach,{isAsked}),otherPortsOf(model,reach,{isAsked}),{isAsked,senders:sendersOf(model,reach),
exposures:exposuresOf(model,isAsked),reasons});return renderMatrixPage(view,reasons,{...facts,version:netproofVersion,policies:model.policies.length})}var init_matrix_page=__esm(
{"src/project/matrix-page.ts"(){"use strict";init_netproof_version();init_matrix();init_exposure();init_other_ports();init_reach();init_html();init_reasons();init_view()}});function abortOnCancel(){const controller=new AbortController;for(const name2 of["SIGINT","SIGTERM"]){process.on(name2,()=>{controller.abort(name2)})}return controller.
signal}var import_node_path13=require("node:path");var import_promises8=require("node:fs/promises");init_netproof_version();function leadsOut(path6){return path6===".."||path6.startsWith("../")||path6.startsWith("/")}var import_promises=require("node:timers/promises");var systemClock={now:()=>performance.now(),pause:(ms,signal)=>(0,import_promises.setTimeout)(ms,void 0,signal&&
{signal}).catch(()=>void 0)};var import_node_async_hooks=require("node:async_hooks");var import_node_diagnostics_channel=require("node:diagnostics_channel");var import_string_decoder=require("string_decoder");var os=__toESM(require("os"),1);var events=__toESM(require("events"),1);var child=__toESM(require("child_process"),1);var path3=__toESM(require("path"),1);var path2=__toESM(require("path"),1);var fs=__toESM(require("fs"),1);var path=__toESM(require("path"),1);var __awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve8){resolve8(value)})}return new(P||(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve8(result2.value):adopt(result2.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,
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
1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}var __awaiter2=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve8){resolve8(value)})}return new(P||
(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve8(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function which(tool,check){return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' is required")}if(check){const result2=yield which(
tool,false);if(!result2){if(IS_WINDOWS){throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be\
 found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`)}else{throw new Error(
`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environm\
ent variable. Also check the file mode to verify the file is executable.`)}}return result2}const matches=yield findInPath(tool);if(matches&&matches.length>0){return matches[0]}
return""})}function findInPath(tool){return __awaiter2(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' is required")}const extensions=[];
if(IS_WINDOWS&&process.env["PATHEXT"]){for(const extension of process.env["PATHEXT"].split(path2.delimiter)){if(extension){extensions.push(extension)}}}if(isRooted(
tool)){const filePath=yield tryGetExecutablePath(tool,extensions);if(filePath){return[filePath]}return[]}if(tool.includes(path2.sep)){return[]}const directories=[];
if(process.env.PATH){for(const p of process.env.PATH.split(path2.delimiter)){if(p){directories.push(p)}}}const matches=[];for(const directory of directories){const filePath=yield tryGetExecutablePath(
path2.join(directory,tool),extensions);if(filePath){matches.push(filePath)}}return matches})}var import_timers=require("timers");var __awaiter3=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve8){
resolve8(value)})}return new(P||(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve8(result2.value):adopt(result2.value).then(fulfilled,rejected)}
step((generator=generator.apply(thisArg,_arguments||[])).next())})};var IS_WINDOWS2=process.platform==="win32";var ToolRunner=class extends events.EventEmitter{constructor(toolPath,args,options){
super();if(!toolPath){throw new Error("Parameter 'toolPath' cannot be null or empty.")}this.toolPath=toolPath;this.args=args||[];this.options=options||{}}_debug(message){
if(this.options.listeners&&this.options.listeners.debug){this.options.listeners.debug(message)}}_getCommandString(options,noPrefix){const toolPath=this._getSpawnFileName();
const args=this._getSpawnArgs(options);let cmd=noPrefix?"":"[command]";if(IS_WINDOWS2){if(this._isCmdFile()){cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}else if(options.
windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(const a of args){cmd+=` ${a}`}}else{cmd+=this._windowsQuoteCmdArg(toolPath);for(const a of args){cmd+=` ${this.
_windowsQuoteCmdArg(a)}`}}}else{cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}return cmd}_processLineBuffer(data,strBuffer,onLine){try{let s=strBuffer+data.toString();
let n=s.indexOf(os.EOL);while(n>-1){const line2=s.substring(0,n);onLine(line2);s=s.substring(n+os.EOL.length);n=s.indexOf(os.EOL)}return s}catch(err){this._debug(
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
split("").reverse().join("")}_cloneExecOptions(options){options=options||{};const result2={cwd:options.cwd||process.cwd(),env:options.env||process.env,silent:options.
silent||false,windowsVerbatimArguments:options.windowsVerbatimArguments||false,failOnStdErr:options.failOnStdErr||false,ignoreReturnCode:options.ignoreReturnCode||
false,delay:options.delay||1e4};result2.outStream=options.outStream||process.stdout;result2.errStream=options.errStream||process.stderr;return result2}_getSpawnOptions(options,toolPath){
options=options||{};const result2={};result2.cwd=options.cwd;result2.env=options.env;result2["windowsVerbatimArguments"]=options.windowsVerbatimArguments||this.
_isCmdFile();if(options.windowsVerbatimArguments){result2.argv0=`"${toolPath}"`}return result2}exec(){return __awaiter3(this,void 0,void 0,function*(){if(!isRooted(
this.toolPath)&&(this.toolPath.includes("/")||IS_WINDOWS2&&this.toolPath.includes("\\"))){this.toolPath=path3.resolve(process.cwd(),this.options.cwd||process.cwd(),
this.toolPath)}this.toolPath=yield which(this.toolPath,true);return new Promise((resolve8,reject)=>__awaiter3(this,void 0,void 0,function*(){this._debug(`exec t\
ool: ${this.toolPath}`);this._debug("arguments:");for(const arg of this.args){this._debug(`   ${arg}`)}const optionsNonNull=this._cloneExecOptions(this.options);
if(!optionsNonNull.silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+os.EOL)}const state=new ExecState(optionsNonNull,
this.toolPath);state.on("debug",message=>{this._debug(message)});if(this.options.cwd&&!(yield exists(this.options.cwd))){return reject(new Error(`The cwd: ${this.
options.cwd} does not exist!`))}const fileName=this._getSpawnFileName();const cp=child.spawn(fileName,this._getSpawnArgs(optionsNonNull),this._getSpawnOptions(this.
options,fileName));let stdbuffer="";if(cp.stdout){cp.stdout.on("data",data=>{if(this.options.listeners&&this.options.listeners.stdout){this.options.listeners.stdout(
data)}if(!optionsNonNull.silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(data)}stdbuffer=this._processLineBuffer(data,stdbuffer,line2=>{if(this.
options.listeners&&this.options.listeners.stdline){this.options.listeners.stdline(line2)}})})}let errbuffer="";if(cp.stderr){cp.stderr.on("data",data=>{state.processStderr=
true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(data)}if(!optionsNonNull.silent&&optionsNonNull.errStream&&optionsNonNull.
outStream){const s=optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}errbuffer=this._processLineBuffer(data,errbuffer,
line2=>{if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(line2)}})})}cp.on("error",err=>{state.processError=err.message;
state.processExited=true;state.processClosed=true;state.CheckComplete()});cp.on("exit",code3=>{state.processExitCode=code3;state.processExited=true;this._debug(
`Exit code ${code3} received from tool '${this.toolPath}'`);state.CheckComplete()});cp.on("close",code3=>{state.processExitCode=code3;state.processExited=true;state.
processClosed=true;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);state.CheckComplete()});state.on("done",(error2,exitCode)=>{if(stdbuffer.
length>0){this.emit("stdline",stdbuffer)}if(errbuffer.length>0){this.emit("errline",errbuffer)}cp.removeAllListeners();if(error2){reject(error2)}else{resolve8(exitCode)}});
if(this.options.input){if(!cp.stdin){throw new Error("child process missing stdin")}cp.stdin.end(this.options.input)}}))})}};function argStringToArray(argString){
const args=[];let inQuotes=false;let escaped3=false;let arg="";function append(c){if(escaped3&&c!=='"'){arg+="\\"}arg+=c;escaped3=false}for(let i=0;i<argString.
length;i++){const c=argString.charAt(i);if(c==='"'){if(!escaped3){inQuotes=!inQuotes}else{append(c)}continue}if(c==="\\"&&escaped3){append(c);continue}if(c==="\\"&&
inQuotes){escaped3=true;continue}if(c===" "&&!inQuotes){if(arg.length>0){args.push(arg);arg=""}continue}append(c)}if(arg.length>0){args.push(arg.trim())}return args}
var ExecState=class _ExecState extends events.EventEmitter{constructor(options,toolPath){super();this.processClosed=false;this.processError="";this.processExitCode=
0;this.processExited=false;this.processStderr=false;this.delay=1e4;this.done=false;this.timeout=null;if(!toolPath){throw new Error("toolPath must not be empty")}
this.options=options;this.toolPath=toolPath;if(options.delay){this.delay=options.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.
processExited){this.timeout=(0,import_timers.setTimeout)(_ExecState.HandleTimeout,this.delay,this)}}_debug(message){this.emit("debug",message)}_setResult(){let error2;
if(this.processExited){if(this.processError){error2=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate t\
he process failed to start. Error: ${this.processError}`)}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){error2=new Error(`The process '${this.
toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.processStderr&&this.options.failOnStdErr){error2=new Error(`The process '${this.toolPath}\
' failed because one or more lines were written to the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("\
done",error2,this.processExitCode)}static HandleTimeout(state){if(state.done){return}if(!state.processClosed&&state.processExited){const message=`The STDIO stre\
ams did not close within ${state.delay/1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO st\
reams and has not yet exited.`;state._debug(message)}state._setResult()}};var __awaiter4=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve8){resolve8(value)})}return new(P||
(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve8(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec(commandLine,args,options){return __awaiter4(this,void 0,void 0,function*(){const commandArgs=argStringToArray(
commandLine);if(commandArgs.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const toolPath=commandArgs[0];args=commandArgs.slice(
1).concat(args||[]);const runner=new ToolRunner(toolPath,args,options);return runner.exec()})}function getExecOutput(commandLine,args,options){return __awaiter4(
this,void 0,void 0,function*(){var _a3,_b;let stdout="";let stderr="";const stdoutDecoder=new import_string_decoder.StringDecoder("utf8");const stderrDecoder=new import_string_decoder.StringDecoder(
"utf8");const originalStdoutListener=(_a3=options===null||options===void 0?void 0:options.listeners)===null||_a3===void 0?void 0:_a3.stdout;const originalStdErrListener=(_b=
options===null||options===void 0?void 0:options.listeners)===null||_b===void 0?void 0:_b.stderr;const stdErrListener=data=>{stderr+=stderrDecoder.write(data);if(originalStdErrListener){
originalStdErrListener(data)}};const stdOutListener=data=>{stdout+=stdoutDecoder.write(data);if(originalStdoutListener){originalStdoutListener(data)}};const listeners=Object.
assign(Object.assign({},options===null||options===void 0?void 0:options.listeners),{stdout:stdOutListener,stderr:stdErrListener});const exitCode=yield exec(commandLine,
args,Object.assign(Object.assign({},options),{listeners}));stdout+=stdoutDecoder.end();stderr+=stderrDecoder.end();return{exitCode,stdout,stderr}})}var LARGEST_OUTPUT_BYTES=256*1024*1024;var starting=new import_node_async_hooks.AsyncLocalStorage;(0,import_node_diagnostics_channel.subscribe)("child_process",
message=>{const holder=starting.getStore();if(!holder)return;const child2=message.process;holder.child=child2;child2.once("spawn",()=>{child2.stdin?.on("error",
()=>void 0);holder.onSpawn?.(child2)})});var systemExec=async(command,args,options)=>{const stdout=[];const stderr=[];const{input="",inputParts}=options;let timer;
const holder={...inputParts&&{onSpawn:child2=>{void feed(child2,inputParts).then(startTimer)}}};let ended;let heldBytes=0;let isOver=false;const end=why=>()=>{ended??=
why;holder.child?.kill("SIGTERM");setTimeout(()=>holder.child?.kill("SIGKILL"),2e3).unref()};const hold=into=>data=>{heldBytes+=data.length;if(heldBytes<=LARGEST_OUTPUT_BYTES)
into.push(data);else if(ended===void 0)end("printedTooMuch")()};const result2=(code3,missing=false)=>{const tooMuch=`it printed more than ${LARGEST_OUTPUT_BYTES/
1024/1024} MiB, and was ended`;return{code:ended==="printedTooMuch"?null:code3,stdout:Buffer.concat(stdout).toString(options.stdoutAs),stderr:ended==="printedTo\
oMuch"?tooMuch:Buffer.concat(stderr).toString(),timedOut:ended==="timedOut",aborted:ended==="aborted",missing}};const onAbort=end("aborted");const startTimer=()=>{
if(!isOver)timer=setTimeout(end("timedOut"),options.deadlineMs)};if(!inputParts)startTimer();options.signal?.addEventListener("abort",onAbort);const{onLine,onErrorLine}=options;
try{if(options.signal?.aborted){ended="aborted";return result2(null)}const code3=await starting.run(holder,()=>exec(quoted(command),[...args],{silent:true,ignoreReturnCode:true,
delay:500,...!inputParts&&{input:Buffer.from(input)},...options.env&&{env:options.env},...options.cwd!==void 0&&{cwd:options.cwd},listeners:{stdout:hold(stdout),
stderr:hold(stderr),...onLine&&{stdline:onLine},...onErrorLine&&{errline:onErrorLine}}}));return result2(code3)}catch(error2){stderr.push(Buffer.from(error2 instanceof
Error?error2.message:String(error2)));return result2(null,holder.child?.pid===void 0)}finally{isOver=true;clearTimeout(timer);options.signal?.removeEventListener(
"abort",onAbort)}};async function feed({stdin},input){for await(const part of input)if(stdin?.writable===true)stdin.write(part);stdin?.end()}function quoted(command){
return`"${command.replaceAll('"',String.raw`\"`)}"`}var import_node_fs=require("node:fs");var import_promises2=require("node:fs/promises");var import_node_path=require("node:path");function compareText(a,b){return a<b?-1:a>b?1:0}init_escape();var LARGEST_RULE_FILE_BYTES=1024*1024;var LARGEST_MANIFEST_BYTES=5*1024*1024;var MOST_ENTRIES=5e4;var DEEPEST_FOLDER=40;function systemFiles(folder,options={}){
const root=(0,import_node_path.resolve)(folder);const fence=(0,import_node_path.resolve)(options.within??folder);const locate2=path6=>{if(isUnsafe(path6)){const message=`\
the file name \`${showName(path6)}\` holds a control character or a workflow command`;return refusal("unsafe-file-name",message,"rename the file")}const absolute=(0,import_node_path.resolve)(
root,path6);if(leadsOut(way(fence,absolute)))return outside(path6);return{ok:true,shown:way(root,absolute)||".",absolute}};const real=async(absolute,path6)=>{try{
const found=await(0,import_promises2.realpath)(absolute);return leadsOut(way(await(0,import_promises2.realpath)(fence),found))?outside(path6):found}catch(error2){
return failure(path6,error2)}};const look=async path6=>{const located=locate2(path6);if(!located.ok)return located;const found=await real(located.absolute,path6);
if(typeof found!=="string")return found;try{const stat5=await(0,import_promises2.lstat)(found);if(stat5.isFile())return{ok:true,kind:"file",path:located.shown,real:found};
if(stat5.isDirectory())return{ok:true,kind:"folder",path:located.shown,real:found};return notRegular(path6)}catch(error2){return failure(path6,error2)}};const read9=async(path6,largestBytes)=>{
const seen2=await look(path6);if(!seen2.ok)return seen2;if(seen2.kind==="folder")return notRegular(path6);let handle;try{handle=await(0,import_promises2.open)(seen2.
real,import_node_fs.constants.O_RDONLY|import_node_fs.constants.O_NOFOLLOW|import_node_fs.constants.O_NONBLOCK);const stat5=await handle.stat();if(!stat5.isFile())
return notRegular(path6);if(stat5.size>largestBytes)return tooLarge(path6,largestBytes);const bytes2=await readAtMost(handle,largestBytes);return bytes2===void 0?
tooLarge(path6,largestBytes):textOf(seen2,bytes2)}catch(error2){return failure(path6,error2)}finally{await handle?.close()}};const list=async(path6,{everything=false}={})=>{
const seen2=await look(path6);if(!seen2.ok)return seen2;if(seen2.kind==="file")return{ok:true,files:[seen2.path],refused:[],links:[]};const files=[];const links=[];
const refused2=[];let left=MOST_ENTRIES;const walk=async(folder2,depth)=>{if(depth>DEEPEST_FOLDER)return false;const entries=await(0,import_promises2.readdir)((0,import_node_path.join)(
root,folder2),{withFileTypes:true});for(const entry6 of entries.sort((a,b)=>compareText(a.name,b.name))){if(left--===0)return false;if(!everything&&(entry6.name.
startsWith(".")||entry6.name==="node_modules"))continue;const child2=import_node_path.posix.join(folder2,entry6.name);if(isUnsafe(entry6.name)){const located=locate2(
child2);if(!located.ok)refused2.push({...located,path:folder2,folder:false})}else if(entry6.isDirectory()){if(!await walk(child2,depth+1))return false}else if(entry6.
isFile()){files.push(child2)}else if(entry6.isSymbolicLink()){const target2=await look(child2);if(!target2.ok){const behind=await(0,import_promises2.stat)((0,import_node_path.join)(
root,child2)).catch(()=>void 0);refused2.push({...target2,path:child2,folder:behind?.isDirectory()??false})}else if(target2.kind==="file")files.push(child2);else
links.push(child2)}}return true};try{const whole=await walk(seen2.path,0);if(whole)return{ok:true,files,refused:refused2,links};const message=`\`${showName(path6)}\
\` holds more than ${MOST_ENTRIES} entries or ${DEEPEST_FOLDER} levels of folders`;return refusal("folder-too-large",message,"name the folders that hold the man\
ifests")}catch(error2){return failure(path6,error2)}};return{folder:options.shown??folder,look,read:read9,list}}function way(from2,to2){return(0,import_node_path.relative)(from2,to2).split(import_node_path.sep).join("/")}function isUnsafe(path6){return/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|::|##\[/.
test(path6)}async function readAtMost(handle,largestBytes){const chunks=[];let total=0;for(;;){const{bytesRead,buffer}=await handle.read(Buffer.allocUnsafe(64*1024),
0,64*1024,total);if(bytesRead===0)return Buffer.concat(chunks);total+=bytesRead;if(total>largestBytes)return void 0;chunks.push(buffer.subarray(0,bytesRead))}}function textOf({
path:path6,real},bytes2){const[first,second]=bytes2;const encoding=first===255&&second===254?"utf-16le":first===254&&second===255?"utf-16be":"utf-8";try{return{
ok:true,path:path6,real,text:new TextDecoder(encoding,{fatal:true}).decode(bytes2)}}catch{return refusal("file-not-text",`\`${showName(path6)}\` is not UTF-8 tex\
t`,"save it as UTF-8")}}function refusal(code3,message,hint2){return{ok:false,code:code3,message,...hint2!==void 0&&{hint:hint2}}}function outside(path6){const hint2="\
netproof reads nothing outside: copy the file into the repository";return refusal("file-outside",`\`${showName(path6)}\` leads out of the workspace`,hint2)}function notRegular(path6){
return refusal("file-not-regular",`\`${showName(path6)}\` is not a regular file`)}function tooLarge(path6,largestBytes){const megabytes=Math.round(largestBytes/
1024/1024);const message=`\`${showName(path6)}\` is larger than ${megabytes} MB`;return refusal("file-too-large",message,"split it, or leave it out of `manifest\
s`")}function failure(path6,error2){const code3=error2 instanceof Error&&"code"in error2?String(error2.code):"";const name2=`\`${showName(path6)}\``;switch(code3){case"\
ENOENT":case"ENOTDIR":case"ENAMETOOLONG":return refusal("file-missing",`${name2} does not exist`);case"ELOOP":return refusal("file-outside",`${name2} is a link \
that leads nowhere`);case"EACCES":case"EPERM":return refusal("file-unreadable",`${name2} may not be read`,"check the file's permissions");default:return refusal(
"file-unreadable",`${name2} could not be read${code3&&` (${code3})`}`)}}var import_node_http=require("node:http");var import_node_https=require("node:https");var MOST_REDIRECTS=3;var systemRest={ask:async call=>{const signal=AbortSignal.
timeout(call.deadlineMs);try{let{url}=call;for(let left=MOST_REDIRECTS;;left-=1){const answer=await askOnce({...call,url},signal);const next=redirect(answer,url);
if(next===void 0||left===0)return answer;url=next}}catch(error2){if(signal.aborted)throw new Error(`no answer within ${String(Math.ceil(call.deadlineMs/1e3))} s`,
{cause:error2});throw new Error(oneLine(error2),{cause:error2})}}};async function askOnce(call,signal){const{method,url,headers,body,maxBytes}=call;const{HttpClient:HttpClient2}=await Promise.resolve().then(()=>(init_lib(),lib_exports));
const agent=new HttpClient2("netproof").getAgent(url);const message=await new Promise((resolve8,reject)=>{const request=url.startsWith("https:")?import_node_https.request:
import_node_http.request;const asked=request(url,{method,headers:{...headers},agent,signal},resolve8);asked.on("error",reject);asked.end(body)});const chunks=[];
let length=0;for await(const chunk of message){length+=chunk.length;if(length>maxBytes){message.destroy();throw new Error(`an answer of more than ${String(maxBytes)}\
 bytes`)}chunks.push(chunk)}const{statusCode=0,headers:answered}=message;return{status:statusCode,headers:answered,body:Buffer.concat(chunks).toString("utf8")}}
function redirect({status,headers:{location}},url){if(![301,302,307,308].includes(status)||typeof location!=="string")return void 0;const next=URL.canParse(location,
url)?new URL(location,url):void 0;return next?.origin===new URL(url).origin?next.href:void 0}function oneLine(error2){if(!(error2 instanceof Error))return String(
error2);const[first=""]=error2.message.split("\n");return"code"in error2&&typeof error2.code==="string"?error2.code:first}var import_node_path2=require("node:path");init_problem();var MOST_PATTERNS=64;function isGlob(path6){return/[*?]|\{[^{}]*,[^{}]*\}/.test(path6)}function globBase(pattern){const parts=pattern.split("/");const wild=parts.
findIndex(part=>isGlob(part)||part.includes("{"));const base=parts.slice(0,wild===-1?-1:wild).join("/");return base===""?pattern.startsWith("/")?"/":".":base}function globMatcher(pattern){
const patterns=expand(pattern.replace(/^(\.\/+)+/,""));if(patterns===void 0)return void 0;const split=patterns.map(each2=>each2.split("/").filter(part=>part!==""&&
part!=="."));const results=path6=>split.map(each2=>matchFolders(each2,path6.split("/")));return{matches:path6=>results(path6).some(({matches})=>matches),reaches:folder=>results(
folder).some(({reaches})=>reaches)}}function expand(pattern){let open4=[pattern];for(;;){const next=open4.flatMap(each2=>{const brace=/^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.
exec(each2);if(!brace)return[each2];const[,before="",choices="",after=""]=brace;return choices.split(",").map(choice=>before+choice+after)});if(next.length>MOST_PATTERNS)
return void 0;if(next.length===open4.length&&next.every((each2,index)=>each2===open4[index]))return next;open4=next}}function matchFolders(pattern,path6){let ends=new Set(
[0]);let reaches=false;for(const part of pattern){const next=new Set;for(const end of ends){if(part==="**")for(let to2=end;to2<=path6.length;to2++)next.add(to2);else if(end<
path6.length&&matchName(part,path6[end]??""))next.add(end+1)}reaches||=ends.has(path6.length)||part==="**"&&next.has(path6.length);ends=next}return{matches:ends.
has(path6.length),reaches}}function matchName(pattern,name2){let at4=0;let star=-1;let resume=0;for(let index=0;index<name2.length;){const want=pattern[at4];if(want===
"*"){star=at4++;resume=index}else if(want!==void 0&&(want==="?"||want===name2[index])){at4++;index++}else if(star>=0){at4=star+1;index=++resume}else return false}
while(pattern[at4]==="*")at4++;return at4===pattern.length}init_json();init_findings();init_problem();init_result();init_escape();init_json();init_objects();init_problem();var STORED_FORMAT=1;function storeRun(report){const objects=new Objects;return objects.stored(runOf(report,objects))}function storeSeries({sections,...series}){const objects=new Objects;
return objects.stored({...series,sections:sections.map(({folder,outcome:outcome2})=>({folder,outcome:outcomeOf(outcome2,objects)}))})}function outcomeOf(outcome2,objects){
if(!(outcome2 instanceof Error))return runOf(outcome2,objects);if(outcome2 instanceof InputError)return{failed:"input",problems:outcome2.problems};const{code:code3,
message,hint:hint2,detail}=outcome2;return{failed:"environment",code:code3,message,hint:hint2,detail}}function runOf({results,...report},objects){return{...report,
results:results.map(result2=>({...result2,check:checkOf(result2.check,objects)}))}}function checkOf({from:from2,to:to2,...check},objects){return{...check,from:objects.
workload(from2),to:targetOf(to2,objects)}}function targetOf(to2,objects){switch(to2.kind){case"workload":return{kind:"workload",workload:objects.workload(to2.workload)};case"\
service":return{...to2,service:objects.service(to2.service),backends:to2.backends.map(one=>objects.workload(one))};case"host":return to2}}var Objects=class{#workloads=new Map;#services=new Map;workload(one){
return numberOf(wholeOf(one),this.#workloads)}service(one){return numberOf(one,this.#services)}stored(report){return{format:STORED_FORMAT,workloads:[...this.#workloads.
keys()].map(workloadOf),services:[...this.#services.keys()].map(serviceOf),report}}};function numberOf(one,known){const number4=known.get(one)??known.size;known.
set(one,number4);return number4}function workloadOf(workload){const{kind,namespace,name:name2,hostNetwork,ports,replicas,at:at4,resource}=workload;const spec=mapOf(
resource.json.spec);const job=kind==="CronJob"?mapOf(mapOf(spec?.jobTemplate)?.spec):kind==="Job"?spec:void 0;return{...{kind,namespace,name:name2,hostNetwork,ports,
replicas,at:at4},apiVersion:resource.apiVersion,...job&&{job:{parallelism:job.parallelism,completions:job.completions}}}}function serviceOf({namespace,name:name2,
type,headless,at:at4}){return{namespace,name:name2,type,headless,...at4&&{at:at4}}}init_problem();init_escape();function jsonText(value,indent=2){const json=JSON.stringify(value,null,indent).replaceAll("##[",String.raw`##\u005b`);return replaceHidden(
json,character=>character==="\n"?character:escaped(character))}function positionFields(at4){if(at4===void 0)return{};return isLive(at4)?{file:at4.file}:{file:at4.
file,line:at4.line,column:at4.column}}function escaped(character){return Array.from({length:character.length},(_,index)=>{const unit=character.charCodeAt(index).
toString(16).padStart(4,"0");return`\\u${unit}`}).join("")}function totalsJson({percent,pinned,unpinned,beyondRules,noEffect}){return{percent,pinned,unpinned,beyondRules,noEffect}}init_objects();init_group_by();init_limits();init_names2();init_escape();init_limits();init_decider();init_policy_words();init_ports();init_escape();init_decider();init_faults();function evidenceLine(evidence2){return{text:evidenceText(evidence2),...evidence2.at&&
{at:evidence2.at}}}function evidenceText(evidence2){switch(evidence2.kind){case"exempt":{const{who,why}=evidence2;return who===void 0?EXEMPT2[why]:EXEMPT2[why].replace(/^it /,`${showName(
who)} `)}case"open":{const name2=showName(evidence2.subject);return evidence2.direction==="ingress"?`no policy isolates ${name2} against ingress: everyone may c\
onnect to it`:`no policy isolates ${name2} against egress: it may connect to everything`}case"admitted":{const{rule:rule2}=evidence2;return`let ${way2(rule2.direction)}\
 by ${showRule(rule2.policy,rule2)}`}case"admits":return widthWords(evidence2);case"alternatives":{const{subject,neighbour,second}=evidence2;return`${showPeer(neighbour)}\
 beside it is an alternative: without the \`-\` before ${second} both would have to hold, and ${showName(subject)} would not be let in`}case"admitted-too":{const{
rule:rule2,more}=evidence2;return`and by ${showRule(rule2.policy,rule2)}${more>0?` (and ${more} more)`:""}`}case"other-side-admits":{const{rule:rule2,subject}=evidence2;
return`${rule2.direction} of ${showName(subject)} does let it ${way2(rule2.direction)}, by ${showRule(rule2.policy,rule2)}: both sides must`}case"cut":return cutWords(
evidence2);case"depends-on-pod-ip":{const{rule:rule2,block,peer}=evidence2;return`${showRule(rule2.policy,rule2)}, lets it ${way2(rule2.direction)} or not by th\
e address that ${showName(peer)} happens to get: ${showPeer(block)} holds a part of the pods' addresses, which change; use a podSelector`}case"rule-misses":{const{
rule:rule2,party,peer,port:port2}=evidence2;const faults=[peer&&peerFaultWords(peer,party),port2&&portFaultWords(port2)].filter(Boolean);return`${showRule(rule2.
policy,rule2)}, does not match: ${faults.join("; and ")}`}case"selects-nothing":{const{policy:policy2,dead}=evidence2;const where=`pod in ${showName(policy2.namespace)}`;
return`${showPolicy(policy2)} selects no pod: its podSelector ${deadWords(dead,where)}`}case"selects-others":{const{policy:policy2,subject,unmet:unmet2,admits:admits2}=evidence2;
const effect=admits2?"let it through":"isolate it";return`${showPolicy(policy2)} would ${effect}, and does not select ${showName(subject)}: its ${unmetWords(unmet2)}`}case"\
wrong-namespace":{const{policy:policy2,subject}=evidence2;return`${showPolicy(policy2)} would select ${showName(subject)}, but it is in namespace ${showName(policy2.
namespace)}: a policy only selects pods of its own`}case"direction-left-out":{const{policy:policy2,direction:direction2,subject,written,hasRules}=evidence2;const why=written?
`its policyTypes leave out ${direction2==="ingress"?"Ingress":"Egress"}`:"without policyTypes it isolates egress only if it has egress rules";const rules3=hasRules?
`; its ${direction2} rules mean nothing`:"";return`${showPolicy(policy2)} selects ${showName(subject)}, but ${why}${rules3}`}case"pods-differ":return`the pods d\
iffer: ${fewNames(evidence2.cut)} ${evidence2.cut.count===1?"is":"are"} cut, ${fewNames(evidence2.open)} ${evidence2.open.count===1?"is":"are"} open`;case"unkno\
wn-label":{const{keys,of}=evidence2;const labels2=keys.map(key=>`\`${showName(key)}\``).join(" and ");return`it hinges on the label ${labels2}, whose value on t\
he pods of ${showName(of)} only the controller that writes it knows`}case"too-many-pods":return`selectors tell more pods of ${showName(evidence2.of)} apart than\
 are tried: what holds for these may not hold for the others`;case"not-judged":return`not judged: ${fewNames(evidence2.policies)} may decide it, and netproof do\
es not read such policies`;case"service-port":return`${showService(evidence2.service)} turns ${evidence2.port} into ${evidence2.targetPort} before policies look`;case"\
mixed-backends":{const{service,open:open4,cut:cut2}=evidence2;const names=labels2=>labels2.map(showName).join(", ");return`${showService(service)} has backends \
that differ: ${names(open4)} can be reached, ${names(cut2)} cannot, and kube-proxy picks any of them`}case"client-address":{const{service,type,kept,client}=evidence2;
const through=`through the ${type} ${showService(service)}`;return kept?`${through} the pod sees ${showName(client)} itself, since \`externalTrafficPolicy\` is Lo\
cal`:`${through} the pod sees the address of a node in place of ${showName(client)}: only with \`externalTrafficPolicy: Local\` is a client's address kept`}case"\
name-unresolved":return`the address of ${showName(evidence2.host)} is let through, and its name can't be resolved: DNS is cut`;default:return noAnswerWords(evidence2)}}
var EXEMPT2={"same-pod":"a pod always reaches itself: no policy is asked","from-own-node":"it comes from the node that the pod runs on (or its host network): no\
 policy cuts that off","no-policy":"no policy applies to either side","node-of-pod":"what comes from the node that a pod runs on is never cut off","host-network":"\
it is on the host network: policies do not hold it",outside:"it is outside the cluster: policies do not hold it"};function way2(direction2){return direction2===
"ingress"?"in":"out"}function cutWords(evidence2){const{direction:direction2,policy:policy2,more,unmatched,toDns,needsBlock}=evidence2;const who=policy2?`${showPolicy(
policy2)} isolates it`:"it is isolated";const others=more<1?"":more===1?" (as does 1 more)":` (as do ${more} more)`;const rules3=unmatched?`no rule ${passageWords(
direction2,unmatched)}`:`no policy has an ${direction2} rule for it`;const dns=toDns?"; add an egress rule for DNS: port 53, UDP and TCP, to kube-system":"";const block=needsBlock?
"; selectors match pods alone, an address needs an ipBlock":"";return`${direction2} of ${showName(evidence2.subject)} is cut: ${who}${others}${byDefaultWords(evidence2)}\
 and ${rules3}${dns}${block}`}function byDefaultWords({byDefault}){if(!byDefault)return"";const fix=byDefault==="with-egress"?" (for egress alone write `policyT\
ypes: [Egress]`)":"";return`, since an absent \`policyTypes\` always isolates ingress${fix},`}function passageWords(direction2,{peer,wire:wire2}){const name2=showName(
peer);return direction2==="egress"?`lets it out to ${name2}:${showPort(wire2)}`:`lets ${name2} in on ${showPort(wire2)}`}function widthWords(evidence2){const{direction:direction2,
peer,whom,everyPort,unlabelled}=evidence2;const ports=everyPort?"; it has no `ports`: every port":"";if(peer&&whom){return`its peer is ${showPeer(peer)}: ${admittedWords(
whom)}${ports}${unlabelledWords(unlabelled)}`}return direction2==="ingress"?`its \`from\` is absent or empty: everyone, from outside the cluster too${ports}`:`i\
ts \`to\` is absent or empty: everything, outside the cluster too${ports}`}function admittedWords(whom){switch(whom.kind){case"addresses":return"every address i\
n it, whoever holds it";case"everyone":return"every pod of every namespace";case"namespaces":return`every pod of namespace${whom.of.count===1?"":"s"} ${fewNames(
whom.of)}`;case"pods":return fewNames(whom.of)}}function unlabelledWords(unlabelled){if(!unlabelled)return"";const{requirement,of,who}=unlabelled;const name2=showName(
of==="namespace"?`namespace ${who}`:who);return`; \`${showCondition(requirement)}\` holds for ${name2}, which has no label \`${showName(requirement.key)}\``}init_names2();init_change_report();init_limits();init_result();init_escape();init_escape();function partWords({shard,merged}){if(shard)return`shard ${shard.index} of ${shard.count}`;return merged?counted(merged.count,"shard"):""}function missingWords({
merged}){if(!merged||merged.missing.length===0)return void 0;const{missing,count:count3}=merged;const last=missing.at(-1)??0;return missing.length===1?`shard ${last}\
 of ${count3} is missing`:`shards ${missing.slice(0,-1).join(", ")} and ${last} of ${count3} are missing`}function missingOf({merged}){const{count:count3=0,missing=[]}=merged??
{};return missing.map(index=>({name:`shard ${index} of ${count3} left a report`,why:`shard ${index} of ${count3} is missing: nobody knows what would have come o\
f its checks`}))}function ofPart(sentence3,part){const{shard,totals}=part;const missing=missingWords(part);if(missing!==void 0){const rest=totals.total===0?"the\
 others have no check":`of the others, ${lower(sentence3)}`;return`${upper(missing)}; ${rest}`}if(!shard)return sentence3;return totals.total===0?`${upper(partWords(
part))} has no check`:`${sentence3} (${partWords(part)})`}function upper(text3){return text3.charAt(0).toUpperCase()+text3.slice(1)}function lower(text3){return text3.
charAt(0).toLowerCase()+text3.slice(1)}function outcomeSentence(report){return[ofPart(checksSentence(report),report),...gateWords([report.changes])].join("; ")}function gateWords(all){const gates=all.
filter(one=>one!==void 0&&one.mode!=="allow");const count3=gates.reduce((sum,one)=>sum+refusedCount(one),0);const open4=`${counted(count3,"connection")} that ${count3===
1?"opens":"open"}`;const isForbidden=gates.some(one=>one?.mode==="forbid-open");return[...count3===0?[]:[isForbidden?`nothing approves ${open4}`:`no rule speaks\
 of ${open4}`],...gates.every(one=>one&&isKnown(one))?[]:["what the change opens is not known"]]}function checksSentence(report){const{totals,engine:engine2}=report;
const wrong3=totals.fail===0?[]:[`${totals.fail} of ${counted(totals.total,"check")} failed`];const unsure=[...totals.flaky===0?[]:[`${totals.flaky} changed ${totals.
flaky===1?"its":"their"} answer`],...totals.inconclusive===0?[]:[`${totals.inconclusive} could not be proven`]];if(wrong3.length+unsure.length>0){const whole=[...wrong3,
...unsure].join(", ");return engine2.kind==="model"?`${whole} (${PREDICTED})`:whole}const undeclared=comma([...undeclaredWords(report),...outlivedWords(report)]);
const all=totals.total===1?"The 1 check":`All ${totals.total} checks`;if(engine2.kind==="model")return`${all} passed${undeclared}, ${PREDICTED}`;return`${all} p\
assed, ${deniesWords(report)}${undeclared}`}var PREDICTED="predicted by the model, not proven";function totalsSentence(report){const{totals,engine:engine2}=report;
const proven=engine2.kind==="model"?"":` (${deniesWords(report)})`;const parts=[...totals.fail===0?[]:[`${totals.fail} failed`],...totals.flaky===0?[]:[`${totals.
flaky} flaky`],...totals.inconclusive===0?[]:[`${totals.inconclusive} not proven`],`${totals.pass} passed${totals.pass===0?"":proven}`,...undeclaredWords(report),
...outlivedWords(report)];const checks=parts.join(", ")+(engine2.kind==="model"?`: ${PREDICTED}`:"");return[ofPart(checks,report),...gateWords([report.changes])].
join("; ")}function failingWarnings({exitCode,totals,problems:problems2,results}){if(exitCode!==1||totals.fail+totals.flaky>0)return[];const warnings=problems2.
filter(({severity})=>severity==="warning").length;const count3=warnings+results.filter(({drift})=>drift).length;return[`${counted(count3,"warning")} ${count3===
1?"fails":"fail"} the run, as fail-on says`]}function ignoredWords({problems:problems2}){return problems2.flatMap(({code:code3,message})=>code3==="ignored"?[visible(
message,SENTENCE_CHARS)]:[])}function deniesWords(report){const alive=cutWhileAlive(report);const{engine:engine2}=report;return policiesStay(engine2)?`${counted(
alive,"deny","denies")} cut while alive`:`${counted(provenDenies(report),"deny","denies")} proven`}function cutWhileAlive({results}){return results.filter(({verdict:verdict2,
reason:reason3})=>verdict2==="pass"&&CUT_WHILE_ALIVE.has(reason3)).length}var CUT_WHILE_ALIVE=new Set(["cut-while-alive","rejected-by-policy"]);function provenDenies(report){
return report.results.filter(result2=>result2.verdict==="pass"&&result2.reason==="proven").length}function undeclaredDenies({results}){return results.filter(({verdict:verdict2,
check})=>verdict2==="pass"&&check.undeclaredPort).length}function undeclaredWords(report){const count3=undeclaredDenies(report);return count3===0?[]:[`${count3}\
 on a port that nothing declares`]}function outlived({results}){return results.filter(({established})=>established==="carries").length}function outlivedWords(report){
const count3=outlived(report);return count3===0?[]:[`${count3} outlived by connections from before`]}function comma(parts){return parts.map(part=>`, ${part}`).join(
"")}function engineWords(engine2){const why=engine2.why===void 0?"":` (${visible(engine2.why,QUOTE_CHARS)})`;if(engine2.kind==="model")return PREDICTED+why;if(engine2.
existing){const policies=engine2.existing.lifted===true?"policies lifted for the control":"policies stay";return`cluster of context ${visible(engine2.existing.context)}\
, ${policies}${why}`}const parts=[visible(engine2.cni),engine2.workloads==="stub"?"stub workloads":"real workloads",...engine2.external==="live"?["live external\
 hosts"]:[]];return parts.join(", ")+why}function verdictWord(result2){switch(result2.verdict){case"pass":if(CUT_WHILE_ALIVE.has(result2.reason))return"cut whil\
e alive";return result2.reason==="predicted"?"predicted":result2.reason==="proven"?"proven":"passed";case"fail":return result2.reason==="predicted"?"fails, pred\
icted":"failed";case"inconclusive":return"not proven";case"flaky":return"flaky"}}function outcomeWord(observation2){return observation2===null?"\u2013":OUTCOMES[observation2.
outcome]}var OUTCOMES={connected:"connected",refused:"refused",timeout:"timed out","dns-error":"no DNS answer",error:"error"};init_objects();init_group_by();init_names();var ROLLED_OUT=new Set(["Deployment","StatefulSet","DaemonSet"]);function restartOf(workloads2){const canRoll=({kind,namespace,name:name2})=>ROLLED_OUT.
has(kind)&&isDnsLabel(namespace)&&nameFault(name2,"subdomain")===void 0;const rolled=groupBy(workloads2.filter(canRoll),({namespace})=>namespace);return{commands:[
...rolled].map(([namespace,own2])=>{const names=new Set(own2.map(({kind,name:name2})=>`${kind.toLowerCase()}/${name2}`));return`kubectl rollout restart ${[...names].
join(" ")} --namespace=${namespace}`}),byHand:workloads2.filter(one=>!canRoll(one))}}init_names2();function establishedText({check,established}){if(established!=="carries")return void 0;const commands=restartCommands(check);const how=commands.map(
one=>`\`${one}\``).join(", or ");const restarts=how===""?"":`: ${how}`;return`a connection that was open before the policies came still carries data, until one \
end gets new pods${restarts}`}function restartCommands({from:from2,to:to2}){return[from2,...targetWorkloads(to2)].flatMap(one=>restartOf([wholeOf(one)]).commands)}init_controller_labels();init_names2();var BY_OWN_LABEL="select by a label of the pod template";var LEAVE_OUT="leave those policies out with `{exclude: \u2026}` unde\
r `manifests` to prove the others alone";var BY_SHARED_LABEL="select by a label that its pods share";function nextStep(result2,engine2,names=namesOf(result2.check)){
const{source,dialled,port:port2}=names;const{check,prediction:prediction2,control,drift}=result2;if(drift)return"look for policies that the manifests do not hol\
d, and for fields that this network plugin ignores";const stays=engine2.kind==="cluster"&&engine2.existing!==void 0;const inRule=check.expected==="allow"?"`deny\
` it in the rule":"`allow` it in the rule";switch(result2.reason){case"connects":case"proven":case"cut-while-alive":case"rejected-by-policy":return void 0;case"\
no-witness":return check.to.kind==="host"?`let somebody reach ${dialled} on ${port2} whom the policies admit, or prove it on a throw-away cluster`:"let netproof\
 make a namespace of its own (`netproof permissions`), or prove it on a throw-away cluster";case"predicted":case"let-through":case"cut-by-policies":if(result2.verdict===
"inconclusive"){const why=prediction2?.evidence.map(({kind})=>kind);if(why?.includes("unknown-label")===true)return BY_OWN_LABEL;if(why?.includes("too-many-pods")===
true)return BY_SHARED_LABEL;if(why?.includes("not-judged")===true)return LEAVE_OUT;return prediction2?.at?`correct ${placeName(prediction2.at)}, or the rule`:"r\
un it on a cluster"}if(toItself(check))return"remove the check: policies never come between a pod and itself";if(check.expected==="deny"&&check.from.hostNetwork)
return`take ${source} off the host network, where no policy holds it, or ${inRule}`;if(check.expected==="allow")return`${letThrough(check,prediction2,names)}, o\
r ${inRule}`;if(prediction2?.likelyTypo===true&&prediction2.at)return`fix ${placeName(prediction2.at)}, or ${inRule}`;if(prediction2&&prediction2.at===void 0)return`\
add a policy that isolates ${canBeIsolated(check)?"one of the two":`${source} against egress`}, or ${inRule}`;return prediction2?.at?`narrow ${placeName(prediction2.
at)}, or ${inRule}`:`narrow the policy that lets it through, or ${inRule}`;case"unreachable-before":if(control===null)return"run it again";if(control.outcome===
"timeout")return makeReachable(result2,engine2,names);return control.outcome==="refused"?`make ${dialled} listen on ${port2}, or correct the rule's port`:"fix t\
hat first, then run it again";case"policies-returned":return"pause what keeps the policies as they are (Argo CD, Flux, an operator) while it runs, or leave `--c\
ontrol lift` out";case"nothing-listens":return engine2.kind==="cluster"&&engine2.workloads==="real"?`see why ${dialled} does not listen on ${port2}, or correct \
the rule's port`:`declare the port in ${manifest(result2)}, or correct the rule`;case"dns-error":return control?.outcome==="dns-error"?"correct the host name":`\
let ${source} out to the cluster's DNS: port 53, UDP and TCP`;case"probe-error":return"run it again; if it stays, the diagnosis folder has the events of its pod\
s";case"no-endpoints":return targetWorkloads(check.to).length===0?`correct the selector in ${manifest(result2)}: it picks no workload`:`see why the pods behind \
it are not ready, and which port its \`targetPort\` names`;case"target-died":if(stays)return`make ${dialled} listen on ${port2}, or correct the rule's port`;return check.
to.kind==="host"?"run it again; if it stays, see whether the machine has the memory that the containers need":`see why ${dialled} stopped: its pod's events and \
logs say`;case"witness-silent":return"run it again; if it stays, see whether it stalls, or whether the machine is too busy to probe";case"disturbed":return"run \
it again; if it stays, see what changes the cluster while it is probed";case"unknown-label":return BY_OWN_LABEL;case"too-many-pods":return BY_SHARED_LABEL;case"\
changed-after-settling":return"run it again; if it stays, see whether its pods restart or something rewrites the policies";case"unsettled":return"run it again w\
ith more time, and see whether its pods restart"}}function canBeIsolated({to:to2}){if(to2.kind==="service"&&to2.builtin!==void 0)return to2.builtin==="dns";return targetWorkloads(
to2).some(({hostNetwork})=>!hostNetwork)}function letThrough(check,prediction2,names){const{at:at4,alsoAt,likelyTypo,missing=[],decidedBy}=prediction2??{};const cuts=decidedBy?.
kind==="cut"?decidedBy.cuts.length:1;const line2=missing.length>=cuts?[]:[likelyTypo&&at4?`fix ${placeName(at4)}`:`let it through in ${policy(at4)}`];const{source,
dialled,port:port2}=names;const isDns2=check.to.kind==="service"&&check.to.builtin==="dns";const pods=check.to.kind==="service"&&check.to.builtin===void 0?`the \
pods of ${dialled}`:`${dialled}:${port2}`;const rules3=missing.map(direction2=>direction2==="egress"?isDns2?"add an egress rule for DNS":`add an egress rule tha\
t lets ${source} out to ${pods}${byAddress(check)}`:`add an ingress rule that lets ${source} in to ${pods}`);const other=alsoAt?[`let it through in ${placeName(
alsoAt)}`]:[];return[...line2,...other,...rules3].join(", and ")}function byAddress({to:to2}){if(to2.kind==="service"&&to2.builtin==="apiserver")return": an ipB\
lock with the address of its node, port 6443";const targets=targetWorkloads(to2);return targets.length>0&&targets.every(({hostNetwork})=>hostNetwork)?": an ipBl\
ock with its node's address":""}function makeReachable(result2,engine2,{port:port2}){const{check}=result2;const live=engine2.kind==="cluster"&&engine2.external===
"live";switch(check.to.kind){case"workload":if(engine2.kind==="cluster"&&engine2.workloads==="stub")return"run it again; if it stays, the diagnosis folder has t\
he logs of its stub pod";return declaresPort(check)?`see whether its pod is ready and listens on ${port2}`:`declare the port in ${manifest(result2)} or correct \
the rule`;case"service":return check.to.builtin===void 0?`see whether \`selector\` and \`targetPort\` in ${manifest(result2)} lead to a pod that listens`:"see w\
hether the cluster itself is healthy: this Service is its own";case"host":return live?"see whether the host answers from this machine":"run it again; if it stay\
s, the diagnosis folder has the logs of the stub host"}}function toItself({from:from2,to:to2}){if(to2.kind!=="workload"||podsAtOnce(from2)>1)return false;const{
namespace,name:name2,kind}=to2.workload;return namespace===from2.namespace&&name2===from2.name&&kind===from2.kind}function manifest({check}){const at4=check.to.
kind==="workload"?check.to.workload.at:check.to.kind==="service"?check.to.service.at:void 0;return at4===void 0?"its manifest":placeName(at4)}function policy(at4){
return at4===void 0?"a policy":placeName(at4)}init_ports();init_names2();init_escape();var MARKUP=/[&<>`*_~|\\[\]#$]/g;function prose(text3){return visible(text3,Number.MAX_SAFE_INTEGER).replace(MARKUP,reference).replace(
/@(?=[\w-])/g,"@&#8203;").replace(/&#35;(?=\d)/g,"&#35;&#8203;").replace(/\b(GH-)(?=\d)/gi,"$1&#8203;").replace(/:(?=\/\/)/g,"&#58;&#8203;").replace(/:(?=[^\s:]+:)/g,
"&#58;&#8203;").replace(/\b(www)\./gi,"$1&#8203;.")}function code(text3){return`<code>${visible(text3,Number.MAX_SAFE_INTEGER).replace(MARKUP,reference).replace(
/:(?=\/\/)/g,"&#58;").replace(/\b(www)\./gi,"$1&#46;").replace(/@/g,"&#64;")}</code>`}function sentence(text3){const parts=text3.split("`");if(parts.length%2===
0){const last=parts.pop()??"";parts[parts.length-1]=`${parts.at(-1)??""}\`${last}`}return parts.map((part,index)=>part===""?"":index%2===1?code(part):prose(part)).
join("")}function place(at4,link,withColumn=false){const shown2=code(placeName(at4,withColumn));const url=link?.(at4);return url===void 0?shown2:`<a href="${attribute(
url)}">${shown2}</a>`}function tableRow(cells){return`| ${cells.join(" | ")} |`}function folded(title,body){return`<details><summary>${title}</summary>

${body}

</details>`}function bytes(text3){return Buffer.byteLength(text3,"utf8")}function fill(items,maxBytes,separator,rest,most2=Number.POSITIVE_INFINITY){if(items.length===
0)return"";const reserve=bytes(rest(0))+separator.length;const taken=[];let used=0;for(const[index,item2]of items.entries()){const size=bytes(item2)+separator.length;
const last=index===items.length-1;if(index===most2||used+size+(last?0:reserve)>maxBytes)break;taken.push(item2);used+=size}if(taken.length===items.length)return taken.
join(separator);const tail=rest(taken.length);if(taken.length===0)return reserve<=maxBytes?tail.trim():"";return[...taken,tail].join(separator)}function attribute(url){
return/^https?:\/\//.test(url)?url.replace(/[&<>"'`\s|]/g,character=>encodeURIComponent(character)):"#"}function reference(character){return`&#${character.charCodeAt(
0)};`}init_problem();init_width();var WIDEST=100;function textPage({columns,palette}){return{columns:textColumns(columns),palette}}function textColumns(columns){return Math.max(40,Math.
min(columns-1,WIDEST))}function layOut(row,{columns,palette}){const paint2=row.paint??(text3=>text3);const indent=width(row.lead);const place2=row.place??"";const texts=wrap(
row.text,columns-indent);const lines2=texts.map((line2,index)=>(index===0?row.lead:" ".repeat(indent))+paint2(line2));if(place2==="")return lines2;const last=lines2.
pop()??"";const free=columns-width(last)-width(place2);const right2=palette.faint(place2);if(free>=2)return[...lines2,last+" ".repeat(free)+right2];return[...lines2,
last," ".repeat(Math.max(indent,columns-width(place2)))+right2]}init_limits();init_names2();init_escape();init_width();var ORDER={error:0,warning:1,notice:2};function renderProblems(problems2,{columns,palette,verbose}){const page={
columns:columns-1,palette};const sorted=inFileOrder(problems2).toSorted((a,b)=>ORDER[a.severity]-ORDER[b.severity]||Number(!a.at)-Number(!b.at));const shown2=sorted.
slice(0,TERMINAL_PROBLEMS);const places=shown2.map(problem=>problem.at?placeName(problem.at,true):"");const longest=Math.max(0,...places.map(width));const beside=longest>
0&&longest<=columns*.4;const lines2=shown2.flatMap((problem,index)=>{const place2=places[index]??"";const word=paintOf(problem.severity,palette)(padEnd(problem.
severity,longestWord(shown2)));const lead=beside?` ${palette.faint(padEnd(place2,longest))}  ${word}  `:` ${word}  `;const indent=" ".repeat(width(lead));return[
...beside||place2===""?[]:[` ${palette.faint(place2)}`],...messageLines(problem,lead,indent,page),...(verbose?problem.list??[]:[]).map(one=>palette.faint(`${indent}\
  ${visible(one,SENTENCE_CHARS)}`))]});const more=sorted.length-shown2.length;return[...lines2,...more>0?[palette.faint(` \u2026 and ${counted(more,"more proble\
m")}`)]:[]].join("\n")}function problemText({message,hint:hint2}){return visible(hint2===void 0?message:`${message}: ${hint2}`,SENTENCE_CHARS)}function problemCount(problems2){
const severities=["error","warning","notice"];return severities.flatMap(severity=>{const count3=problems2.filter(problem=>problem.severity===severity).length;return count3===
0?[]:[counted(count3,severity)]}).join(", ")}function renderFailure(error2,options){const{palette,columns}=options;if(error2 instanceof InputError){return{text:`${renderProblems(
error2.problems,options)}

 ${palette.bad(problemCount(error2.problems))}`}}if(error2 instanceof EnvironmentError){const lines2=messageLines(error2,` ${palette.bad("\u2717")} `,"   ",{columns:columns-
1,palette});return{text:lines2.join("\n"),...error2.detail!==void 0&&error2.detail!==""&&{untrusted:{label:error2.code,text:error2.detail}}}}const stack=error2 instanceof
Error?error2.stack??error2.message:String(error2);return{text:` ${palette.bad("\u2717")} netproof itself failed: please report this, with what follows`,untrusted:{
label:"netproof",text:stack}}}function failureProblems(error2){if(error2 instanceof InputError)return error2.problems;const isKnown2=error2 instanceof EnvironmentError;const problem={code:isKnown2?
error2.code:"internal",severity:"error",message:isKnown2?error2.message:"netproof itself failed: please report this",...isKnown2&&error2.hint!==void 0&&{hint:error2.
hint}};return[problem]}function messageLines({message,hint:hint2},lead,indent,page){const shown2=layOut({lead,text:visible(message,SENTENCE_CHARS)},page);if(hint2===void 0)return shown2;
const row={lead:indent,text:visible(hint2,SENTENCE_CHARS),paint:page.palette.faint};return[...shown2,...layOut(row,page)]}function longestWord(problems2){return Math.
max(...problems2.map(problem=>problem.severity.length))}function paintOf(severity,palette){return{error:palette.bad,warning:palette.unsure,notice:palette.faint}[severity]}var MOST=10;function undeclaredText({check},{dialled,port:port2}){const{undeclaredPort}=check;if(!undeclaredPort)return void 0;const{meant}=undeclaredPort;const question=meant?
`: did you mean ${showPort(meant)}?`:", and its pods declare others";return`nothing declares port ${port2} of ${dialled}${question}`}function warningsPart({problems:problems2},about,link){
const found=problems2.filter(({code:code3,severity})=>code3===about&&severity==="warning");const shown2=found.slice(0,MOST).map(problem=>{const{at:at4}=problem;
return`- \u26A0\uFE0F ${sentence(problemText(problem))}${at4?` \u2014 ${place(at4,link,true)}`:""}`});const more=found.length-shown2.length;return[...shown2,...more>
0?[`- \u2026 and ${more} more`]:[]].join("\n")}function describeResult(result2,engine2){const{claim:claim2,lines:lines2}=outline(result2,engine2);return{headline:visible(`${connectionName(result2.check)} ${claim2}`,
SENTENCE_CHARS),lines:lines2.map(line2=>{const{text:text3,at:at4}=inWords(line2);return{text:visible(text3,SENTENCE_CHARS),...at4&&{at:at4}}})}}function inWords(line2){
switch(line2.kind){case"sentence":return line2;case"evidence":return evidenceLine(line2.evidence);case"decider":return{...line2,text:`${line2.lead} ${deciderText(
line2.decidedBy)}`}}}function outline(result2,engine2,names=namesOf(result2.check)){const reason3=engine2.kind==="model"?void 0:reasonText(result2,names,isExisting(
engine2));const undeclared=undeclaredText(result2,names);const established=establishedText(result2);const next=result2.verdict==="pass"?void 0:nextStep(result2,
engine2,names);return{claim:`${demand(result2)}, ${seen(result2,engine2)}`,lines:[...reason3===void 0?[]:[sentence2(reason3)],...evidenceLines(result2),...driftLines(
result2),...undeclared===void 0?[]:[sentence2(undeclared)],...established===void 0?[]:[sentence2(established)],...next===void 0?[]:[sentence2(next)]]}}function isExisting(engine2){
return engine2.kind==="cluster"&&engine2.existing!==void 0}function sentence2(text3){return{kind:"sentence",text:text3}}function demand({check}){return check.expected===
"allow"?"must be allowed":"must be denied"}function seen({observation:observation2,reason:reason3,verdict:verdict2,prediction:prediction2,check,disturbance:disturbance2},engine2){
if(engine2.kind==="model"||reason3==="predicted"){if(verdict2==="inconclusive")return"and the model cannot tell";if(prediction2?.answer==="varies")return"and by\
 the model some of its pods can be reached and some not";const open4=check.expected==="allow"===(verdict2==="pass");return open4?"and by the model it is open":"\
and by the model it is cut"}if(reason3==="proven"||reason3==="cut-while-alive"||reason3==="rejected-by-policy")return"and it is cut";if(reason3==="disturbed")return`\
but ${disturbed(disturbance2)}`;if(reason3==="changed-after-settling")return"and its answer changed";if(reason3==="unsettled")return"and its answer did not sett\
le";if(reason3==="no-endpoints")return"and no pod stands behind it";const outcome2=observation2?.outcome??"error";switch(outcome2){case"connected":return"and it\
 connects";case"refused":return reason3==="let-through"?"and it gets through":"and it is refused";case"timeout":return"and it times out";case"dns-error":return"\
and its name does not resolve";case"error":return"and it could not be tried"}}function goneSilent({to:to2},{dialled,port:port2}){return to2.kind==="host"?`the s\
tub host for ${dialled} no longer listened on ${port2}`:`${dialled} no longer answered its own pod on ${port2} either`}function answering({to:to2},{dialled}){return to2.
kind==="host"?`the stub host for ${dialled}`:dialled}function reasonText(result2,names,existing){const{check,control,observation:observation2}=result2;const{dialled,
port:port2}=names;const before=existing?"while the policies were lifted":"before any policy was applied";switch(result2.reason){case"connects":case"predicted":case"\
unknown-label":case"too-many-pods":return void 0;case"proven":return`${counted(observation2?.samples.length??0,"probe")} in a row ${observation2?.outcome==="ref\
used"?"were refused":"timed out"}; ${before} it ${past(control)}`;case"cut-while-alive":return`${counted(observation2?.samples.length??0,"probe")} in a row time\
d out, while ${dialled} answered a witness on ${port2}`;case"rejected-by-policy":return`${counted(observation2?.samples.length??0,"probe")} in a row were refuse\
d, as this cluster refuses what policies cut, while ${dialled} answered a witness on ${port2}`;case"no-witness":return`but nobody could be asked whether ${dialled}\
 answers on ${port2}: the policies stay, and ${WITNESSES}`;case"let-through":return observation2?.outcome==="refused"?`no policy stopped it: the packet arrived,\
 and was refused since nothing listens on ${port2}`:void 0;case"cut-by-policies":if(control===null)return`${dialled} answered a witness on ${port2} meanwhile: t\
he policies cut it`;return`it ${past(control)} ${before}: the policies cut it`;case"unreachable-before":return unreachable(result2,names,before);case"policies-r\
eturned":return"but something put policies back while they were lifted: nothing shows which of them cut it, or whether one did";case"nothing-listens":return`the\
 policies let it through, and nothing listens on ${port2} in ${dialled}`;case"dns-error":return existing?`\`${names.resolved}\` does not resolve from ${names.source}${quoted2(
observation2)}`:unresolved(result2,names);case"probe-error":return`the probe itself failed${quoted2(observation2??control)}`;case"no-endpoints":return`${dialled}\
 has no ready endpoint and refuses by itself: that says nothing about policies`;case"target-died":return existing?`but ${dialled} refused a witness on ${port2},\
 too: nothing listens there, and nothing shows that a policy cut it`:`but by then ${goneSilent(check,names)}: nothing shows that a policy cut it`;case"witness-s\
ilent":return`but nothing shows that ${existing?dialled:answering(check,names)} answered meanwhile: one that no policy holds asked it at the same time, and had \
no prompt answer`;case"disturbed":return"what was seen meanwhile proves nothing";case"changed-after-settling":return`it had settled, and then changed: ${tally(observation2)}`;case"\
unsettled":return`no steady answer in ${duration(observation2?.settledMs??0)}: ${tally(observation2)}`}}var WITNESSES="a pod on its node, a readiness probe of t\
hat port, or a client that the policies admit could show that it lives";function disturbed(change){switch(change?.kind){case"pod":case"policy":case"node":{const what=change.
kind==="policy"?"NetworkPolicy":change.kind;return`${what} ${visible(change.name)} ${CHANGES[change.what]} while it was probed`}case"stub-host":return"the stub \
host stopped listening while it was probed";case"canary":return"a connection that netproof's own policy has to cut got through: policies were not enforced throu\
ghout";case"api":case void 0:return"the API server did not say whether anything changed while it was probed"}}var CHANGES={deleted:"was deleted",replaced:"was r\
eplaced by another",restarted:"restarted",stopped:"stopped",changed:"was changed",added:"was added","not-ready":"was no longer Ready"};function unreachable({control,
check},{dialled,port:port2},before){if(control===null)return"but it was not tried before the policies were applied: nothing shows that they cut it";if(control.outcome!==
"timeout")return`but ${before} it ${past(control)}${quoted2(control)}`;const silent=`but it timed out ${before}, too`;return check.to.kind==="workload"&&!declaresPort(
check)?`${silent}: nothing listens on ${port2} in ${dialled}`:`${silent}: ${dialled} does not answer on ${port2}`}function unresolved({control,observation:observation2},{
resolved,source}){if(control?.outcome==="dns-error")return`\`${resolved}\` did not resolve before any policy was applied, either`;if(control===null||control.outcome===
"error")return`\`${resolved}\` does not resolve${quoted2(observation2)}`;return`\`${resolved}\` resolved before any policy was applied: the policies cut ${source}\
 off from DNS`}function evidenceLines({prediction:prediction2,verdict:verdict2,drift,reason:reason3}){if(prediction2===void 0||drift||verdict2==="pass"&&reason3!==
"predicted")return[];const{answer,evidence:evidence2}=prediction2;const decided=answer==="open"||answer==="cut";if(decided&&(verdict2==="inconclusive"||verdict2===
"flaky")){const effect=answer==="open"?"let it through":"cut it";return[decision(`by the model the policies ${effect}:`,prediction2)]}if(evidence2.length===0)return[
decision(answer==="open"?"let through:":"cut:",prediction2)];return evidence2.slice(0,EVIDENCE_LINES).map(one=>({kind:"evidence",evidence:one}))}function driftLines({
prediction:prediction2,drift}){if(prediction2===void 0||!drift)return[];const expected=prediction2.answer==="open"?"open":"cut";return[decision(`the manifests s\
ay otherwise, it should be ${expected}:`,prediction2),sentence2("the cluster is not what the manifests describe, or its network plugin reads them in another way")]}
function decision(lead,{decidedBy,at:at4}){return{kind:"decider",lead,decidedBy,...at4&&{at:at4}}}function past(control){if(control===null)return"was not tried";
const words4={connected:"connected",refused:"was refused",timeout:"timed out","dns-error":"did not resolve",error:"could not be tried"};return words4[control.outcome]}
function tally(observation2){const counts=new Map;for(const{outcome:outcome2}of observation2?.samples??[])counts.set(outcome2,(counts.get(outcome2)??0)+1);const parts=[
...counts].map(([outcome2,count3])=>`${OUTCOMES[outcome2]} ${count3===1?"once":`${count3} times`}`);return parts.length===0?"no answer at all":parts.join(", ")}
function quoted2(observation2){const detail=(observation2?.detail??observation2?.samples.at(-1)?.detail??"").trim();return detail===""?"":`: ${visible(detail,QUOTE_CHARS)}`}function groupAlike(results,engine2,apart=()=>null){const groups2=groupBy(results,result2=>JSON.stringify([apart(result2),explanation(result2,engine2)]));return[
...groups2.values()].flatMap(([first,...others])=>{if(first===void 0)return[];const{headline:headline2,lines:lines2}=describeResult(first,engine2);const below=othersLine(
first.check,others.map(({check})=>check));const description={headline:headline2,lines:below===""?lines2:[...lines2,{text:below}]};return{first,more:others.length,
description}})}function checksOf(groups2){return groups2.reduce((sum,{more})=>sum+1+more,0)}var SLOTS={source:"<from>",dialled:"<to>",resolved:"<to>",port:"<por\
t>"};function explanation(result2,engine2){const{check,verdict:verdict2,reason:reason3,drift}=result2;const{claim:claim2,lines:lines2}=outline(result2,engine2,SLOTS);
return JSON.stringify([verdict2,reason3,drift,claim2,lines2],slotted(check))}function slotted(check){const{from:from2,to:to2,toLabel,port:port2}=check;const targets=[
toLabel,...targetWorkloads(to2).flatMap(labelsOf),...to2.kind==="service"?[`${to2.service.namespace}/${to2.service.name}`]:[],...to2.kind==="host"?[to2.host.label,
to2.host.address]:[]];const slots=new Map([...targets.map(name2=>[name2,SLOTS.dialled]),...labelsOf(from2).map(name2=>[name2,SLOTS.source])]);return(key,value)=>{
switch(key){case"kind":return value;case"port":case"endPort":return value===port2?SLOTS.port:value;case"wire":return value.port===port2?SLOTS.port:value;case"se\
rvice":return slots.has(workloadName(value))?SLOTS.dialled:value;default:return typeof value==="string"?slots.get(value)??value:value}}}function labelsOf(one){return[
workloadName(one),workloadPath(one)]}function othersLine(first,others){if(others.length===0)return"";const parts=[];let named2=0;let room=ALIKE_CHARS;for(const bundle of bundles(
others)){const fitting=bundle.names.filter(name2=>(room-=name2.length+2)>=0);if(fitting.length===0)break;const more=bundle.names.length-fitting.length;const names=fitting.
join(", ")+(more>0?` and ${more} more`:"");const place2=bundle.place===placeName(first.at)?"":` (${bundle.place})`;parts.push(bundle.connection(names)+place2);named2+=
bundle.names.length}if(named2<others.length)parts.push(`and ${others.length-named2} more`);return`the same for ${others.length} more: ${parts.join("; ")}`}function bundles(checks){
return[...groupBy(checks,({at:at4})=>placeName(at4))].flatMap(([place2,own2])=>{const targets=groupBy(own2,targetName);const sources=groupBy(own2,sourceName);if(targets.
size<=sources.size)return[...targets].map(([target2,members2])=>({place:place2,names:members2.map(sourceName),connection:names=>`${names} \u2192 ${target2}`}));
return[...sources].map(([source,members2])=>({place:place2,names:members2.map(targetName),connection:names=>`${source} \u2192 ${names}`}))})}init_change_report();init_policy_words();init_escape();function causeText(cause){switch(cause.kind){case"admitted":case"no-longer-admitted":{const{rule:rule2,kind}=cause;const way3=rule2.
direction==="ingress"?"in":"out";const effect=kind==="admitted"?`lets it ${way3}`:`let it ${way3} until now`;return`${showRule(rule2.policy,rule2)}, ${effect}`}case"\
isolated":case"no-longer-isolated":{const{policy:policy2,subject,direction:direction2,kind}=cause;const effect=kind==="isolated"?"isolates":"no longer isolates";
return`${showPolicy(policy2)} ${effect} ${showName(subject)} (${direction2})`}}}init_ports();init_escape();function changeText(change){if(change.change==="became")return`${showWorkload(change.base)} became ${showWorkload(change.head)}`;const is=change.
change==="added"?"is new":"is gone";switch(change.what){case"workload":return`${showWorkload(change.workload)} ${is}, with ${neighboursText(change.neighbours)}`;case"\
pods":return`${showName(change.name)} ${is}, with ${neighboursText(change.neighbours)}`;case"port":return`port ${showPort(change.port)} of ${showName(change.name)}\
 ${is}`;case"service":return`Service ${showName(change.name)} ${is}`}}function changePlace(change){return change.change==="became"?change.head.at:change.at}function changesSentence(changes){
const workloads2=kind=>changes.filter(one=>one.change===kind&&one.what==="workload").length;const parts=[[workloads2("added"),"new"],[workloads2("removed"),"gon\
e"]];const told=parts.flatMap(([count3,word])=>count3===0?[]:[`${counted(count3,"workload")} ${count3===1?"is":"are"} ${word}`]);const became=changes.filter(({change})=>change===
"became").length;return[...told,...became>0?[`${counted(became,"workload")} became another`]:[]].join(", ")}function showWorkload({kind,name:name2}){return`${showName(
kind)} ${showName(name2)}`}function neighboursText({reachedBy,reaches,fromOutside,fromElsewhere}){const all=reachedBy+reaches;if(all===0)return fromElsewhere?"o\
ne connection: any pod elsewhere reaches it":"no connection";const outside2=fromOutside?" (one from outside)":"";const open4=fromElsewhere?", and any pod elsewh\
ere reaches it":"";return`${counted(all,"connection")}: ${reachedBy} to it${outside2}, ${reaches} from it${open4}`}init_group_by();init_ports();init_escape();init_names2();init_port_ranges();init_port_ranges2();function rangeText({ports,open:{base,head}},opens,beside){const[more,less]=opens?[head,base]:[base,head];const grown=minus(
less,more).length===0;const other=`${opens?"was":"now"} ${showRanges(less)}`;const also=grown&&less.length>0?` (${other})`:"";if(isEveryPort(more))return`${beside?
"every other port":"every port"}${also}`;return grown&&!beside?`${showRanges(more)}${also}`:showRanges(ports)}function diffLines({connections,ranges},opens){const pairs=new Map;const at4=pair=>{const key=JSON.stringify(pair);const found=pairs.get(key)??{pair,ports:[]};pairs.
set(key,found);return found};for(const{from:from2,to:to2,port:port2,protocol:protocol2}of connections)at4([from2,to2]).ports.push(showPort({port:port2,protocol:protocol2}));
for(const range2 of ranges){const found=at4([range2.from,range2.to]);found.undeclared=rangeText(range2,opens,found.ports.length>0)}const byTarget=collapse([...pairs.
values()].map(({pair:[from2,to2],ports,undeclared})=>({key:JSON.stringify([to2,ports,undeclared]),value:from2})));const bySources=collapse(byTarget.map(({key,values:from2})=>{
const[to2,...what]=JSON.parse(key);return{key:JSON.stringify([from2,...what]),value:to2}}));return bySources.map(({key,values:to2})=>{const[from2,ports,undeclared]=JSON.
parse(key);return{from:from2,to:to2,ports,...undeclared!==null&&{undeclared}}})}function collapse(items){const groups2=groupBy(items,({key})=>key);return[...groups2].
map(([key,group4])=>({key,values:group4.map(({value})=>value)}))}function nameList2(names,population,most2=4){const wanted=new Set(names);const ends=population.
names.filter(name2=>name2.includes("/"));if(ends.length>2&&ends.every(name2=>wanted.has(name2))){const workloads2=new Set(ends);return["every workload",...names.
filter(name2=>!workloads2.has(name2))].map(name2=>visible(endName(name2))).join(", ")}const whole=new Set([...new Set(names.map(namespaceOf))].filter(namespace=>{
const all=ends.filter(name2=>namespaceOf(name2)===namespace);return namespace!==""&&all.length>1&&all.every(name2=>wanted.has(name2))}));const shown2=[...new Set(
names.map(name2=>whole.has(namespaceOf(name2))?`${namespaceOf(name2)}/*`:name2))];const more=shown2.length-most2;const few2=shown2.slice(0,most2+(more===1?1:0)).
map(name2=>visible(endName(name2)));return few2.join(", ")+(more>1?` and ${more} more`:"")}function namespaceOf(name2){const slash=name2.indexOf("/");return slash===
-1?"":name2.slice(0,slash)}function targetList({to:to2,ports,undeclared},population){const many=ports.length>6?`${ports.slice(0,5).join(", ")} and ${ports.length-
5} more`:ports.join(", ");const what=[...many===""?[]:[many],...undeclared===void 0?[]:[undeclared]].join(", ");const joint=to2.length===1&&many!==""?":":" on ";
return`${nameList2(to2,population)}${joint}${what}`}init_group_by();init_ports();function saidLines({causes,connections,ranges},opens){const standing=new Map(connections.map(one=>[pairKey2(one),standingOf2(one)]));const byStanding=groupBy([...connections.
map(connection=>({connection,range:void 0,key:standingOf2(connection)})),...ranges.map(range2=>({connection:void 0,range:range2,key:standing.get(pairKey2(range2))??
standingOf2(range2)}))],({key})=>key);const keys=[...byStanding.keys()].sort((a,b)=>Number(a!==NONE)-Number(b!==NONE));return keys.flatMap(key=>{const own2=byStanding.
get(key)??[];const part={causes,connections:own2.flatMap(({connection})=>connection??[]),ranges:own2.flatMap(({range:range2})=>range2??[])};return diffLines(part,
opens).map(line2=>({...line2,said:saidOf(part,line2)}))})}var NONE="none";function standingOf2({checks,approved}){if(checks.length>0)return"rules";return approved?
`approved ${approved.at.file}:${approved.at.line}:${approved.at.column}`:NONE}function saidOf({connections,ranges},line2){const[from2,to2,ports]=[line2.from,line2.
to,line2.ports].map(names=>new Set(names));const isIn=one=>from2?.has(one.from)&&to2?.has(one.to);const declared=connections.filter(one=>isIn(one)&&ports?.has(showPort(
one)));const own2=declared.length>0?declared:ranges.filter(isIn);const approved=own2.find(one=>one.approved)?.approved;return{checks:[...new Set(own2.flatMap(({
checks})=>checks))],rules:[...new Set(own2.flatMap(({rules:rules3})=>rules3))],...approved&&{approved}}}function pairKey2({from:from2,to:to2}){return JSON.stringify(
[from2,to2])}init_change_report();init_escape();function changeSentence(changes){const opened=unitsOf(changes.opened);const closed=unitsOf(changes.closed);const new_=changesSentence(changes.changes);return[headWords(
opened.length,closed.length,new_!==""),...crossWords(opened,"namespaces",["crosses namespaces","cross namespaces"]),...crossWords(opened,"cluster",["crosses the\
 cluster's border","cross the cluster's border"]),...ruleWords(changes,opened),...new_===""?[]:[new_]].join("; ")}function changeCounts({opened,closed}){return{
opened:unitsOf(opened).length,closed:unitsOf(closed).length}}function unitsOf(groups2){return groups2.flatMap(countedIn)}function headWords(opened,closed,others){
if(opened+closed===0)return`This change opens and closes no connection${others?" between what both have":""}`;if(closed===0)return`This change opens ${counted(opened,
"connection")}`;if(opened===0)return`This change closes ${counted(closed,"connection")}`;return`This change opens ${counted(opened,"connection")} and closes ${closed}`}
function crossWords(opened,border,verb){return someOf(opened.filter(({crosses})=>crosses===border).length,opened.length,verb)}function ruleWords({hasRules},opened){
const approved=opened.filter(one=>one.approved&&one.checks.length===0);const words4=someOf(approved.length,opened.length,["is approved","are approved"]);if(!hasRules||
opened.length===approved.length)return words4;const loose=opened.filter(one=>!one.approved&&one.checks.length===0);if(loose.length===0){const all=opened.length===
1?"a rule pins it":approved.length>0?"rules pin the others":"rules pin all of them";return[...words4,all]}return[...words4,`no rule pins ${looseWord(opened,loose)}`]}
function looseWord(opened,loose){const[first]=loose;const crossing=opened.filter(({crosses})=>crosses!==void 0);const isLast=loose.length===1&&crossing.length===
1&&crossing[0]===first;if(opened.length===1||isLast)return"it";if(loose.length===opened.length)return"any of them";return loose.length===1?"one of them":`${loose.
length} of them`}function someOf(count3,all,[one,many]){if(count3===0)return[];if(all===1)return[`it ${one}`];if(count3===all)return[`all of them ${many}`];return count3===
1?[`one of them ${one}`]:[`${count3} of them ${many}`]}var BY_THE_MODEL="by the model, not proven";init_escape();init_names2();function answersOf({engine:engine2,results}){return{engine:engine2,results:new Map(results.map(result2=>[result2.check.id,result2]))}}function verdictOf({
said},answers){const{checks,rules:rules3,approved}=said;if(checks.length===0){if(!approved)return{text:"no rule"};const why=approved.why===void 0?"":`: ${visible(
approved.why,200)}`;return{text:`approved${why} (${placeName(approved.at)})`}}const[first="",...more]=rules3;const named2=`rule \`${visible(first)}\`${more.length>
0?` and ${more.length} more`:""}`;const results=worstFirst(checks.flatMap(id=>answers?.results.get(id)??[]));const[worst]=results;if(!worst||!answers)return{text:named2};
const seen2=answers.engine.kind==="model"?verdictWord(worst):`${verdictWord(worst)}, ${outcomeWord(worst.observation)}`;const of=results.length>1?`${counted(results.
length,"check")}, `:"";const worstWord=results.length>1&&worst.verdict!=="pass"?"at worst ":"";return{text:`${named2}: ${of}${worstWord}${seen2}`,worst}}init_limits();init_names2();init_escape();var MOST_GROUPS=40;var MOST_LINES=12;function renderDiff(diff,options,answers){const{palette}=options;const page=textPage(
options);const{opened,closed}=changeCounts(diff);const text3=`${changeSentence(diff)} (${BY_THE_MODEL})`;if(opened+closed+diff.changes.length===0)return` ${palette.
good("=")} ${text3}`;const part=(groups2,sign,paint2)=>{const shown2=groups2.slice(0,MOST_GROUPS).flatMap(group4=>[...lines(group4,sign,paint2,diff,page,answers),
...group4.causes.flatMap(cause=>causeLines(cause,page)),""]);const left=groups2.length-MOST_GROUPS;return left>0?[...shown2,palette.faint(` \u2026 and ${counted(
left,"more group")}: \`--json\` has them all`),""]:shown2};return[...part(diff.opened,"+",palette.bad),...part(diff.closed,"-",palette.good),...changeLines(diff.
changes,page),...layOut({lead:" ",text:text3,paint:palette.strong},page)].join("\n")}function lines(group4,sign,paint2,{names,hasRules},page,answers){const{palette}=page;
const population={names};const all=saidLines(group4,sign==="+");const shown2=all.slice(0,MOST_LINES).flatMap(line2=>layOut({lead:` ${paint2(sign)} `,text:`${nameList2(
line2.from,population)} \u2192 ${targetList(line2,population)}`,paint:palette.strong,...(hasRules||line2.said.approved)&&{place:verdictOf(line2,answers).text}},
page));const left=all.length-MOST_LINES;return left>0?[...shown2,palette.faint(`   \u2026 and ${counted(left,"more line")}`)]:shown2}function changeLines(changes,page){
const{palette}=page;if(changes.length===0)return[];const shown2=changes.slice(0,MOST_LINES).flatMap(change=>{const at4=changePlace(change);const gone=change.change===
"removed";const sign=change.change==="became"?"~":gone?"-":"+";const place2=at4===void 0?{}:{place:`${gone?"was ":""}${placeName(at4)}`};return layOut({lead:` ${palette.
faint(sign)} `,text:visible(changeText(change),SENTENCE_CHARS),...place2},page)});const left=changes.length-MOST_LINES;return[...shown2,...left>0?[palette.faint(
`   \u2026 and ${left} more: \`--json\` has them all`)]:[],""]}function causeLines(cause,page){const{at:at4,of}=cause;const place2=at4===void 0?{}:{place:`${of===
"base"?"was ":""}${placeName(at4)}`};return layOut({lead:"     ",text:visible(causeText(cause),SENTENCE_CHARS),...place2},page)}init_limits();init_objects();init_connection();init_ports();init_names2();init_escape();var WORST=["wrong","flaky","unproven","closed","open"];function matrix(results){const rows=new Map;
const columns=new Map;const marks=new Map;for(const result2 of results){const row=workloadKey(result2.check.from);const column=columnKey(result2.check);if(!rows.
has(row))rows.set(row,result2.check);if(!columns.has(column))columns.set(column,result2.check);const cell=JSON.stringify([row,column]);marks.set(cell,worse(marks.
get(cell),markOf(result2)))}const ordered=orderColumns(columns);return{rows:labelRows([...rows.values()]),columns:labelColumns(ordered.map(([,check])=>check)),cells:[
...rows.keys()].map(row=>ordered.map(([column])=>marks.get(JSON.stringify([row,column]))??null))}}function markOf(result2){switch(result2.verdict){case"pass":return result2.
check.expected==="allow"?"open":"closed";case"fail":return"wrong";case"inconclusive":return"unproven";case"flaky":return"flaky"}}function troubled(whole){const bad=mark=>mark!==
null&&mark!==void 0&&mark!=="open"&&mark!=="closed";const rows=whole.rows.flatMap((_,row)=>whole.cells[row]?.some(bad)===true?[row]:[]);const columns=whole.columns.
flatMap((_,column)=>whole.cells.some(cells=>bad(cells[column]))?[column]:[]);return{part:pick(whole,rows,columns),rowsLeft:whole.rows.length-rows.length,columnsLeft:whole.
columns.length-columns.length}}function pick(whole,rows,columns){return{rows:rows.map(row=>whole.rows[row]??""),columns:columns.map(column=>whole.columns[column]??
""),cells:rows.map(row=>columns.map(column=>whole.cells[row]?.[column]??null))}}function worse(a,b){return a!==void 0&&WORST.indexOf(a)<WORST.indexOf(b)?a:b}function columnKey(check){
return JSON.stringify([targetKey(check),check.port,isDns(check)?"":check.protocol])}function targetKey({to:to2,toLabel}){switch(to2.kind){case"workload":return JSON.
stringify(["workload",workloadKey(to2.workload)]);case"service":return JSON.stringify(["service",to2.service.namespace,to2.service.name]);case"host":return JSON.
stringify(["host",toLabel,to2.host.address])}}function isDns({to:to2}){return to2.kind==="service"&&to2.builtin==="dns"}function orderColumns(columns){const firstSeen=new Map;
for(const check of columns.values()){const target2=targetKey(check);if(!firstSeen.has(target2))firstSeen.set(target2,firstSeen.size)}const order=check=>firstSeen.
get(targetKey(check))??0;return[...columns].sort(([,a],[,b])=>group(a)-group(b)||order(a)-order(b)||a.port-b.port||(a.protocol<b.protocol?-1:1))}function group({
to:to2}){if(to2.kind==="host")return 1;return to2.kind==="service"&&to2.builtin!==void 0?2:0}function labelRows(checks){const labels2=workloadLabels(checks.map(
({from:from2})=>from2));return checks.map(({from:from2})=>visible(labels2.get(from2)??workloadName(from2)))}function labelColumns(checks){const targets=new Map(
checks.map(check=>[targetKey(check),check]));const short=count([...targets.values()].map(shortName));const full=count([...targets.values()].map(({toLabel})=>toLabel));
return checks.map(check=>{const name2=short.get(shortName(check))===1?shortName(check):full.get(check.toLabel)===1?check.toLabel:fullName(check);return`${bracketed(
visible(name2))}:${isDns(check)?check.port:showPort(check)}`})}function shortName({to:to2,toLabel}){switch(to2.kind){case"workload":return to2.workload.name;case"\
service":return to2.builtin===void 0?to2.service.name:toLabel;case"host":return toLabel}}function fullName({to:to2,toLabel}){switch(to2.kind){case"workload":return workloadPath(
to2.workload);case"service":return`${to2.service.namespace}/service/${to2.service.name}`;case"host":return toLabel===to2.host.address?toLabel:`${toLabel} (${to2.
host.address})`}}function count(names){const times=new Map;for(const name2 of names)times.set(name2,(times.get(name2)??0)+1);return times}init_limits();init_result();init_escape();init_width();var GLYPHS={open:"\u2713",closed:"\xB7",wrong:"\u2717",unproven:"?",flaky:"~"};var LONGEST_ROW=36;var LONGEST_COLUMN=26;
var GAP=3;function terminalMatrix(whole,engine2,columns,palette){if(whole.rows.length===0)return[];const all=blocks(whole,columns,palette);if(all.length<=TERMINAL_MATRIX_LINES)
return[...all,...legend(whole,engine2,columns,palette)];const{part,rowsLeft,columnsLeft}=troubled(whole);const size=`${counted(whole.rows.length,"source")} \xD7 ${counted(
whole.columns.length,"destination")}`;const note=text3=>wrap(text3,columns-1).map(line2=>palette.faint(` ${line2}`));if(part.rows.length===0)return note(`${size}\
: all as declared; the matrix is too large for a terminal`);const some=blocks(part,columns,palette);const left=`without ${counted(rowsLeft,"source")} and ${counted(
columnsLeft,"destination")} where all is as declared`;const shown2=some.slice(0,TERMINAL_MATRIX_LINES);return[...shown2,...some.length>shown2.length?note(`\u2026 ${counted(
some.length-shown2.length,"more line")}`):[],...note(`${size}, ${left}`),...legend(part,engine2,columns,palette)]}function blocks(whole,columns,palette){const names=whole.
rows.map(row=>shorten(row,Math.max(8,Math.min(LONGEST_ROW,Math.floor(columns/3)))));const first=Math.max(...names.map(width))+1;const heads=whole.columns.map(column=>shorten(
column,Math.max(8,Math.min(LONGEST_COLUMN,columns-first-GAP))));return fold(heads.map(head=>width(head)+GAP),columns-first).flatMap(([from2,to2],index)=>{const head="\
 ".repeat(first)+heads.slice(from2,to2).map(name2=>" ".repeat(GAP)+name2).join("");const rows=names.flatMap((name2,row)=>{const cells=whole.cells[row]?.slice(from2,
to2)??[];if(index>0&&cells.every(cell=>cell===null))return[];const drawn2=cells.map((cell,at4)=>drawCell(cell,width(heads[from2+at4]??"")+GAP,palette));return[`\
 ${padEnd(name2,first-1)}${drawn2.join("")}`.trimEnd()]});return[...index>0?[""]:[],palette.strong(head),...rows]})}function fold(widths,room){const found=[];let from2=0;
let used=0;widths.forEach((columns,index)=>{if(index>from2&&used+columns>room){found.push([from2,index]);from2=index;used=0}used+=columns});found.push([from2,widths.
length]);return found}function drawCell(mark,columns,palette){if(mark===null)return" ".repeat(columns);const[left,right2]=centre("x",columns-GAP).split("x");return`${"\
 ".repeat(GAP)}${left??""}${paint(mark,palette)(GLYPHS[mark])}${right2??""}`}function paint(mark,palette){switch(mark){case"open":case"closed":return palette.good;case"\
wrong":return palette.bad;case"unproven":case"flaky":return palette.unsure}}function legend(shown2,engine2,columns,palette){const occurring=new Set(shown2.cells.
flat());const marks=["open","closed","wrong","unproven","flaky"];const words4=legendWords(engine2);const parts=marks.filter(mark=>mark==="open"||mark==="closed"||
occurring.has(mark)).map(mark=>`${paint(mark,palette)(GLYPHS[mark])} ${palette.faint(words4[mark])}`);const widths=parts.map(part=>width(part)+GAP);return fold(
widths,columns-1+GAP).map(([from2,to2])=>` ${parts.slice(from2,to2).join(" ".repeat(GAP))}`)}function legendWords(engine2){if(engine2.kind==="model"){return{open:"\
open, predicted",closed:"closed, predicted",wrong:"wrong, predicted",unproven:"not known",flaky:"flaky"}}return{open:"open as declared",closed:policiesStay(engine2)?
"closed, cut while alive":"closed, proven",wrong:"wrong",unproven:"could not be proven",flaky:"changed its answer"}}init_names2();init_result();init_escape();function renderResults(report,options){const{palette}=options;const page=textPage(options);const grid=terminalMatrix(matrix(report.results),report.engine,options.
columns,palette);const loud=worstFirst(report.results.filter(result2=>result2.verdict!=="pass"||result2.drift));const groups2=groupAlike(loud,report.engine);const shown2=groups2.
slice(0,TERMINAL_CHECKS);const described2=shown2.flatMap(group4=>[...renderAlike(group4,page),""]);const more=loud.length-checksOf(shown2);return[...grid,...grid.
length>0?[""]:[],...described2,...more>0?[palette.faint(` \u2026 and ${counted(more,"more check")}: \`--json\` has them all`),""]:[],...changesLines(report,options),
...listenerLine(report,palette),lastLine(report,page)].join("\n")}function renderAlike({first:result2,description},page){const{palette}=page;const{headline:headline2,
lines:lines2}=description;const mark=markOf(result2);const lead=result2.verdict==="pass"?palette.unsure("\u2260"):paint(mark,palette)(GLYPHS[mark]);const head={
lead:` ${lead} `,text:headline2,place:placeName(result2.check.at,true),paint:palette.strong};return[...layOut(head,page),...lines2.flatMap(({text:text3,at:at4})=>layOut(
{lead:"   ",text:text3,...at4&&{place:placeName(at4)}},page))]}function changesLines(report,options){const{changes}=report;return changes&&isKnown(changes)?[renderDiff(
changes,options,answersOf(report)),""]:[]}function listenerLine(report,palette){const debugListeners=report.results.filter(({listener})=>listener==="debug").length;
return debugListeners===0?[]:[palette.faint(` in ${counted(debugListeners,"check")} a debug container listened: the target's own program did not`),""]}function lastLine(report,page){
const{palette}=page;const colour2=palette[standingOf(report)];const text3=totalsSentence(report);const paint2=line2=>palette.strong(colour2(line2));return layOut(
{lead:" ",text:text3,place:duration(totalMs(report)),paint:paint2},page).join("\n")}function totalMs(report){return report.durationMs??report.phases.reduce((sum,phase)=>sum+
phase.ms,0)}init_change_report();function diffJson(diff){return{version:diff.version,base:diff.base,summary:changeSentence(diff),counts:changeCounts(diff),opened:diff.opened.map(group2),closed:diff.
closed.map(group2),changes:diff.changes.map(changed)}}function changed(change){const text3=changeText(change);if(change.change==="became")return{change:"became",
what:"workload",base:named(change.base),head:named(change.head),text:text3};const{what,of}=change;const said={change:change.change,what,of};const where={text:text3,
...positionFields(change.at)};switch(what){case"workload":{const{kind,name:name2}=change.workload;return{...said,kind,name:name2,...change.neighbours,...where}}case"\
pods":return{...said,name:change.name,...change.neighbours,...where};case"port":return{...said,name:change.name,...change.port,...where};case"service":return{...said,
name:change.name,...where}}}function named({kind,name:name2,at:at4}){return{kind,name:name2,...positionFields(at4)}}function group2({causes,connections,ranges}){
return{causes:causes.map(cause=>({kind:cause.kind,of:cause.of,text:causeText(cause),...positionFields(cause.at)})),connections:connections.map(one=>{const{from:from2,
to:to2,port:port2,protocol:protocol2}=one;return{from:from2,to:to2,port:port2,protocol:protocol2,...saidFields(one)}}),ranges:ranges.map(one=>({from:one.from,to:one.
to,ports:one.ports.map(range),base:one.open.base.map(range),head:one.open.head.map(range),...saidFields(one)}))}}function saidFields({checks,rules:rules3,approved,
crosses}){return{...checks.length>0&&{checks:[...checks],rules:[...rules3]},...approved&&{approved:{...approved.why!==void 0&&{why:approved.why},...positionFields(
approved.at)}},...crosses&&{crosses}}}function range({protocol:protocol2,first,last}){return{protocol:protocol2,port:first,endPort:last}}init_decider();function renderJson(report){return withStored(jsonReport(report),storeRun(report))}function withStored(json,stored){return`${jsonText(json).replace(/\n\}$/,"")}\
,
  "stored": ${jsonText(stored,0)}
}
`}function jsonReport(report){const{engine:engine2,canary}=report;return{version:report.version,engine:engine2.kind,...engine2.why!==void 0&&{engineWhy:engine2.
why},cluster:engine2.kind==="model"?null:{kubernetes:engine2.kubernetes,cni:engine2.cni,workloads:engine2.workloads,external:engine2.external,...engine2.existing&&
{context:engine2.existing.context}},verdict:report.verdict,summary:outcomeSentence(report),totals:jsonTotals(report),durationMs:round(totalMs(report)),phases:report.
phases.map(({name:name2,ms,summary:summary2,failed})=>({name:name2,ms:round(ms),...summary2!==void 0&&{summary:summary2},...failed!==void 0&&{failed}})),canary:canary===
null?null:{enforced:canary.enforced,cutAfterMs:canary.cutAfterMs===null?null:round(canary.cutAfterMs),...canary.rejects&&{rejects:true}},checks:report.results.map(
result2=>jsonCheck(result2,engine2)),problems:report.problems.map(jsonProblem),...report.changes&&{changes:jsonChanges(report.changes)},...report.shard&&{shard:{
...report.shard}},...report.merged&&{merged:{...report.merged,missing:[...report.merged.missing]}},...report.coverage&&{coverage:coverageOfRun(report.coverage)}}}
function coverageOfRun(coverage2){const unpinned=coverage2.lines.filter(({fate})=>fate==="unpinned");return{...totalsJson(coverage2),lines:unpinned.map(({at:at4,
policy:policy2})=>({file:at4.file,line:at4.line,column:at4.column,policy:`${policy2.namespace}/${policy2.name}`})),rules:coverage2.rules}}function jsonTotals(report){
return{...report.totals,provenDenies:provenDenies(report),cutWhileAlive:cutWhileAlive(report),undeclaredPorts:undeclaredDenies(report),...outlived(report)>0&&{outlived:outlived(
report)}}}function jsonProblem({code:code3,severity,message,hint:hint2,at:at4}){return{code:code3,severity,message,...hint2!==void 0&&{hint:hint2},...positionFields(
at4)}}function jsonChanges(changes){const{mode}=changes;return isKnown(changes)?{mode,...diffJson(changes)}:{mode,unknown:jsonProblem(changes.unknown)}}function jsonCheck(result2,engine2){
const{check,control,observation:observation2,prediction:prediction2}=result2;const{headline:headline2,lines:lines2}=describeResult(result2,engine2);return{id:check.
id,rule:check.rule,from:`${check.from.namespace}/${check.from.name}`,to:check.toLabel,address:result2.address,port:check.port,protocol:check.protocol,expected:check.
expected,...check.undeclaredPort&&{undeclaredPort:true},control:control?.outcome??null,outcome:observation2?.outcome??null,verdict:result2.verdict,reason:headline2,
code:result2.reason,attempts:observation2?.samples.length??0,settledMs:observation2===null?null:round(observation2.settledMs),file:check.at.file,line:check.at.line,
column:check.at.column,predicted:prediction2?.answer==="open"?"allow":prediction2?.answer==="cut"?"deny":null,decidedBy:prediction2?deciderText(prediction2.decidedBy):
null,evidence:[...lines2,...withheld(result2,engine2)].map(({text:text3,at:at4})=>({text:text3,...positionFields(at4)})),drift:result2.drift,...result2.established&&
{established:result2.established},...result2.established==="carries"&&{restart:[...restartCommands(check)]},listener:check.to.kind==="host"&&result2.listener===
"stub"?"stand-in":result2.listener??null}}function withheld(result2,engine2){const shown2=new Set(outline(result2,engine2).lines.map(line2=>line2.kind==="eviden\
ce"?line2.evidence:void 0));return(result2.prediction?.evidence??[]).filter(one=>!shown2.has(one)).map(evidenceLine)}function round(ms){return Math.round(ms*10)/
10}var TOKEN=/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;
var BLANKS=/[\t\n\r ]*/y;function placeInJson(text3){const offset=endOfJson(text3);const rest=text3.slice(offset);const isEnd=text3.trimStart().startsWith("{")&&
/^(?:"(?:[^"\\]|\\.)*\\?|[a-z]{1,4}|-)?$/s.test(rest.slice(0,1e5));const lines2=text3.slice(0,offset).split("\n");return{line:lines2.length,column:(lines2.at(-1)?.
length??0)+1,isEnd}}function endOfJson(text3){const open4=[];let wanted="value";for(let at4=skip(BLANKS,text3,0);;){const end=skip(TOKEN,text3,at4);const token=text3.
slice(at4,Math.min(end,at4+5));if(token==="")return at4;const isClosing=token==="}"||token==="]";if(isClosing){const mayClose=wanted==="comma"||wanted===(token===
"}"?"first key":"first value");if(!mayClose||open4.pop()!==token)return at4;wanted="comma"}else if(wanted==="comma"){if(token!==","||open4.length===0)return at4;
wanted=open4.at(-1)==="}"?"key":"value"}else if(wanted==="colon"){if(token!==":")return at4;wanted="value"}else if(wanted==="key"||wanted==="first key"){if(!token.
startsWith('"'))return at4;wanted="colon"}else if(token==="{"||token==="["){open4.push(token==="{"?"}":"]");wanted=token==="{"?"first key":"first value"}else{if(token===
","||token===":")return at4;wanted="comma"}at4=skip(BLANKS,text3,end)}}function skip(pattern,text3,at4){pattern.lastIndex=at4;return pattern.test(text3)?pattern.
lastIndex:at4}init_problem();function restore({workloads:workloads2,services,report}){const objects={workloads:workloads2.map(workloadOf2),services:services.map(serviceOf2)};
if(!("sections"in report))return{kind:"run",report:runOf2(report,objects)};const sections=report.sections.map(({folder,outcome:outcome2})=>({folder,outcome:outcomeOf2(
outcome2,objects)}));return{kind:"series",series:{...report,sections}}}function outcomeOf2(outcome2,objects){if(!("failed"in outcome2))return runOf2(outcome2,objects);
if(outcome2.failed==="input")return new InputError(outcome2.problems);const{code:code3,message,hint:hint2,detail}=outcome2;return new EnvironmentError(code3,message,
{...hint2!==void 0&&{hint:hint2},...detail!==void 0&&{detail}})}function runOf2({results,...report},objects){return{...report,results:results.map(result2=>({...result2,
check:checkOf2(result2.check,objects)}))}}function checkOf2({from:from2,to:to2,...check},objects){return{...check,from:at2(objects.workloads,from2),to:targetOf2(
to2,objects)}}function targetOf2(to2,{workloads:workloads2,services}){switch(to2.kind){case"workload":return{kind:"workload",workload:at2(workloads2,to2.workload)};case"\
service":return{...to2,service:at2(services,to2.service),backends:to2.backends.map(one=>at2(workloads2,one))};case"host":return to2}}function at2(list,index){const found=list[index];
if(found===void 0)throw new RangeError(`no object has the number ${index}`);return found}function workloadOf2({apiVersion,job,...workload}){const{kind,namespace,
name:name2,at:position2}=workload;const json=job===void 0?{}:{spec:kind==="CronJob"?{jobTemplate:{spec:job}}:job};return{...workload,labels:{},serviceAccount:"",
resource:{apiVersion,kind,namespace,name:name2,json,at:position2,locate:()=>position2}}}function serviceOf2(service){return{...service,ports:[]}}function getEnumValues(entries){const numericValues=Object.values(entries).filter(v=>typeof v==="number");const values=Object.entries(entries).filter(([k,_])=>numericValues.
indexOf(+k)===-1).map(([_,v])=>v);return values}function jsonStringifyReplacer(_,value){if(typeof value==="bigint")return value.toString();return value}var Cached=class{constructor(getter){this._getter=getter;
this._value=void 0}get value(){const getter=this._getter;if(getter!==void 0){this._value=getter();this._getter=void 0}return this._value}};function cached(getter){
return new Cached(getter)}function nullish(input){return input===null||input===void 0}function cleanRegex(source){const start=source.startsWith("^")?1:0;const end=source.
endsWith("$")?source.length-1:source.length;return source.slice(start,end)}function assignProp(target2,prop,value){Object.defineProperty(target2,prop,{value,writable:true,enumerable:true,configurable:true})}var captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{};function isObject(data){return typeof data==="object"&&data!==null&&!Array.
isArray(data)}function isPlainObject(o){if(isObject(o)===false)return false;const ctor=o.constructor;if(ctor===void 0)return true;if(typeof ctor!=="function")return true;const prot=ctor.
prototype;if(isObject(prot)===false)return false;if(Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")===false){return false}return true}var propertyKeyTypes=new Set(["string","number","symbol"]);function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function clone(inst,def,params){const cl=new inst._zod.constr(def??inst._zod.def);if(!def||
params?.parent)cl._zod.parent=inst;return cl}function normalizeParams(_params){const params=_params;if(!params)return{};if(typeof params==="string")return{error:()=>params};
if(params?.message!==void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");params.error=params.message}delete params.
message;if(typeof params.error==="string")return{...params,error:()=>params.error};return params}function optionalKeys(shape){return Object.keys(shape).filter(k=>{return shape[k]._zod.optin!==void 0&&shape[k]._zod.optout==="optional"})}var NUMBER_FORMAT_RANGES=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();function aborted(x,startIndex=0){if(x.aborted===true)return true;for(let i=startIndex;i<x.issues.length;i++){if(x.issues[i]?.continue!==true){return true}}return false}
function explicitlyAborted(x,startIndex=0){if(x.aborted===true)return true;for(let i=startIndex;i<x.issues.length;i++){if(x.issues[i]?.continue===false){return true}}
return false}function prefixIssues(path6,issues){return issues.map(iss=>{var _a3;(_a3=iss).path??(_a3.path=[]);iss.path.unshift(path6);return iss})}function unwrapMessage(message){
return typeof message==="string"?message:message?.message}function sizeCaps(defChecks){const caps=[];for(const ch of defChecks??[]){const d=ch._zod.def;if(!/_(length|size)$|_equals$/.
test(d.check))break;const max=d.maximum??d.length??d.size;if(max>=0)caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a3;for(let i=start;i<
issues.length;i++){(_a3=issues[i]).schema??(_a3.schema=inst)}}function finalizeIssue(iss,ctx,config2){var _a3;const traits=iss.inst?._zod?.traits;if(traits?.has(
"$ZodType")){if(traits.has("$ZodCheck"))(_a3=iss).schema??(_a3.schema=iss.inst);else iss.schema=iss.inst}const schemaError=iss.schema!==iss.inst?iss.schema?._zod.
def?.error:void 0;const message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(
iss))??unwrapMessage(config2.customError?.(iss))??unwrapMessage(config2.localeError?.(iss))??"Invalid input";const full={};for(const k of Object.keys(iss)){if(k===
"inst"||k==="schema"||k==="continue"||k==="input"||k==="__proto__")continue;full[k]=iss[k]}full.path??(full.path=[]);full.message=message;if(ctx?.reportInput){full.
input=iss.input}return full}var highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(str){const units=str.length;if(!highSurrogate.test(str))return units;let count3=units;for(let i=0;i<
units-1;i++){if((str.charCodeAt(i)&64512)===55296&&(str.charCodeAt(i+1)&64512)===56320){count3--;i++}}return count3}function getLengthableOrigin(input){if(Array.
isArray(input))return"array";if(typeof input==="string")return"string";return"unknown"}function members(proto,table){for(const key in table){const desc=Object.getOwnPropertyDescriptor(table,key);if(desc.get)Object.defineProperty(proto,key,{...desc,
enumerable:false});else defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=true){Object.defineProperty(inst,key,{configurable:true,writable:true,
enumerable,value});return value}function hide(inst,key,value){return own(inst,key,value,false)}function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:true,get(){return this==null?fn:own(this,key,fn.bind(this))},set(value){own(this,
key,value)}})}function claim(inst,sentinel){const proto=Object.getPrototypeOf(inst);return sentinel in proto?void 0:proto}var installing;var broke=false;var breaker={
configurable:true,get(){broke=true;return void 0}};function defineLazyInternal(inst,key,compute){const proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==
inst._zod){installing=void 0;return}installing=inst._zod;Object.defineProperty(proto,key,{configurable:true,get(){Object.defineProperty(this,key,breaker);const outer=broke;
broke=false;try{const value=compute(this);if(broke)delete this[key];else Object.defineProperty(this,key,{configurable:true,writable:true,value});broke=broke||outer;
return value}catch(err){delete this[key];broke=broke||outer;throw err}},set(value){Object.defineProperty(this,key,{configurable:true,writable:true,value})}})}function installLazyProp(inst,key,make,enumerable){
const proto=claim(inst,key);if(!proto)return;Object.defineProperty(proto,key,{configurable:true,get(){const desc={configurable:true,writable:true,enumerable,value:void 0};
Object.defineProperty(this,key,desc);desc.value=make(this);Object.defineProperty(this,key,desc);return desc.value},set(value){Object.defineProperty(this,key,{configurable:true,
writable:true,enumerable,value})}})}var _a;var _zodDesc={value:void 0,enumerable:false};var _E="captureStackTrace"in Error?Error:null;function newError(Definition){const E=_E;if(E){const saved=E.stackTraceLimit;
if(typeof saved==="number"){try{E.stackTraceLimit=0}catch{_E=null;return new Definition}try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}
function $constructor(name2,initializer2,proto,params){const zodProto={};function Internals(def){this.def=def;this.constr=_;this.traits=new Set}Internals.prototype=
zodProto;const protoMembers=proto;const initialized=protoMembers&&new WeakSet;function init(inst,def){if(!inst._zod){_zodDesc.value=new Internals(def);try{Object.
defineProperty(inst,"_zod",_zodDesc)}finally{_zodDesc.value=void 0}}else if(inst._zod.traits.has(name2)){return}inst._zod.traits.add(name2);initializer2(inst,def);
if(initialized){const own2=Object.getPrototypeOf(inst);const ctorProto=inst._zod.constr.prototype;let up=own2;while(up&&up!==ctorProto)up=Object.getPrototypeOf(
up);const target2=up??own2;if(!initialized.has(target2)){initialized.add(target2);members(target2,protoMembers)}}const proto2=_.prototype;for(const k in proto2){
if(!Object.prototype.hasOwnProperty.call(proto2,k))continue;if(!(k in inst)){inst[k]=proto2[k].bind(inst)}}}const Parent=params?.Parent??Object;class Definition extends Parent{}
Object.defineProperty(Definition,"name",{value:name2});function _(def){const inst=params?.Parent?newError(Definition):this;init(inst,def);const deferred=inst._zod.
deferred;if(deferred){for(const fn of deferred){fn()}inst._zod.deferred=void 0}const pp=globalThis.__zod_globalConfig?.postProcessor;if(pp)pp(inst);return inst}
Object.defineProperty(_,"init",{value:init});Object.defineProperty(_,Symbol.hasInstance,{value:inst=>{if(params?.Parent&&inst instanceof params.Parent)return true;
return inst?._zod?.traits?.has(name2)}});Object.defineProperty(_,"name",{value:name2});return _}var $ZodAsyncError=class extends Error{constructor(){super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}};(_a=globalThis).__zod_globalConfig??(_a.__zod_globalConfig={});var globalConfig=globalThis.__zod_globalConfig;function config(newConfig){if(newConfig)Object.assign(
globalConfig,newConfig);return globalConfig}function _getMessage(){const internals=this._zod;internals.message??(internals.message=JSON.stringify(internals.def,jsonStringifyReplacer,2));return internals.message}
function _setMessage(value){this._zod.message=value}var _messageDesc={get:_getMessage,set:_setMessage,enumerable:true,configurable:true};var _issuesDesc={value:void 0,
enumerable:false};var _installedToString=new WeakSet([Object.prototype,Error.prototype]);var initializer=(inst,def)=>{inst.name="$ZodError";_issuesDesc.value=def;
Object.defineProperty(inst,"issues",_issuesDesc);_issuesDesc.value=void 0;Object.defineProperty(inst,"message",_messageDesc);const proto=Object.getPrototypeOf(inst);
if(!_installedToString.has(proto)){_installedToString.add(proto);Object.defineProperty(proto,"toString",{configurable:true,enumerable:false,get(){const value=()=>this.
message;Object.defineProperty(this,"toString",{value,configurable:true,writable:true});return value},set(value){Object.defineProperty(this,"toString",{value,configurable:true,
writable:true})}})}};var $ZodError=$constructor("$ZodError",initializer);var $ZodRealError=$constructor("$ZodError",initializer,void 0,{Parent:Error});var _parse=_Err=>{const fn=(schema8,value,_ctx,_params)=>{const ctx=_ctx?{..._ctx,async:false}:{async:false};const result2=schema8._zod.run({value,issues:[]},ctx);
if(result2 instanceof Promise){throw new $ZodAsyncError}if(result2.issues.length){const e=new(_params?.Err??_Err)(result2.issues.map(iss=>finalizeIssue(iss,ctx,
config())));captureStackTrace(e,_params?.callee??fn);throw e}return result2.value};return fn};var parse=_parse($ZodRealError);var _parseAsync=_Err=>{const fn=async(schema8,value,_ctx,params)=>{
const ctx=_ctx?{..._ctx,async:true}:{async:true};let result2=schema8._zod.run({value,issues:[]},ctx);if(result2 instanceof Promise)result2=await result2;if(result2.
issues.length){const e=new(params?.Err??_Err)(result2.issues.map(iss=>finalizeIssue(iss,ctx,config())));captureStackTrace(e,params?.callee??fn);throw e}return result2.
value};return fn};var parseAsync=_parseAsync($ZodRealError);var _safeParse=_Err=>(schema8,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:false}:{async:false};const result2=schema8.
_zod.run({value,issues:[]},ctx);if(result2 instanceof Promise){throw new $ZodAsyncError}return result2.issues.length?failure2(_Err,result2.issues,ctx):{success:true,
data:result2.value}};var safeParse=_safeParse($ZodRealError);function failure2(Err,issues,ctx){let error2;return{success:false,get error(){if(!error2){error2=new Err(
issues.map(iss=>finalizeIssue(iss,ctx,config())));issues=void 0;ctx=void 0}return error2},set error(e){error2=e;issues=void 0;ctx=void 0}}}var _safeParseAsync=_Err=>async(schema8,value,_ctx)=>{
const ctx=_ctx?{..._ctx,async:true}:{async:true};let result2=schema8._zod.run({value,issues:[]},ctx);if(result2 instanceof Promise)result2=await result2;return result2.
issues.length?failure2(_Err,result2.issues,ctx):{success:true,data:result2.value}};var safeParseAsync=_safeParseAsync($ZodRealError);var anyString=/^[\s\S]{0,}$/;var number=/^-?\d+(?:\.\d+)?$/;var boolean=/^(?:true|false)$/i;var $ZodCheck=$constructor("$ZodCheck",(inst,def)=>{var _a3;inst._zod??(inst._zod={});inst._zod.def=def;(_a3=inst._zod).onattach??(_a3.onattach=[])});var _whenHasLength=payload=>{const val=payload.value;return!nullish(val)&&val.length!==void 0};var numericOriginMap={number:"number",bigint:"bigint",object:"dat\
e"};var $ZodCheckLessThan=$constructor("$ZodCheckLessThan",(inst,def)=>{$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=
payload=>{if(def.inclusive?payload.value<=def.value:payload.value<def.value){return}payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"\
too_big",maximum:typeof def.value==="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}});var $ZodCheckGreaterThan=$constructor(
"$ZodCheckGreaterThan",(inst,def)=>{$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{if(def.inclusive?payload.
value>=def.value:payload.value>def.value){return}payload.issues.push({origin:numericOriginMap[typeof payload.value]??origin,code:"too_small",minimum:typeof def.
value==="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.inclusive,inst,continue:!def.abort})}});var $ZodCheckNumberFormat=$constructor("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.init(inst,def);def.format=def.format||"float64";const isInt=def.format?.includes(
"int");const origin=isInt?"int":"number";const[minimum,maximum]=NUMBER_FORMAT_RANGES[def.format];inst._zod.check=payload=>{const input=payload.value;if(isInt){if(!Number.
isInteger(input)){payload.issues.push({expected:origin,format:def.format,code:"invalid_type",continue:false,input,inst});return}if(!Number.isSafeInteger(input)){
if(input>0){payload.issues.push({input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,inclusive:true,
continue:!def.abort})}else{payload.issues.push({input,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,
origin,inclusive:true,continue:!def.abort})}return}}if(input<minimum){payload.issues.push({origin:"number",input,code:"too_small",minimum,inclusive:true,inst,continue:!def.
abort})}if(input>maximum){payload.issues.push({origin:"number",input,code:"too_big",maximum,inclusive:true,inst,continue:!def.abort})}}});var $ZodCheckMaxLength=$constructor("$ZodCheckMaxLength",(inst,def)=>{var _a3;$ZodCheck.init(inst,def);(_a3=inst._zod.def).when??(_a3.when=_whenHasLength);inst.
_zod.check=payload=>{const input=payload.value;const units=input.length;const length=typeof input==="string"&&units>def.maximum?codePointLength(input):units;if(length<=
def.maximum)return;const origin=getLengthableOrigin(input);payload.issues.push({origin,code:"too_big",maximum:def.maximum,inclusive:true,input,inst,continue:!def.
abort})}});var $ZodCheckMinLength=$constructor("$ZodCheckMinLength",(inst,def)=>{var _a3;$ZodCheck.init(inst,def);(_a3=inst._zod.def).when??(_a3.when=_whenHasLength);
inst._zod.check=payload=>{const input=payload.value;const units=input.length;const length=typeof input==="string"&&units>=def.minimum&&units<def.minimum*2?codePointLength(
input):units;if(length>=def.minimum)return;const origin=getLengthableOrigin(input);payload.issues.push({origin,code:"too_small",minimum:def.minimum,inclusive:true,
input,inst,continue:!def.abort})}});var $ZodCheckStringFormat=$constructor("$ZodCheckStringFormat",(inst,def)=>{var _a3,_b;$ZodCheck.init(inst,def);if(def.pattern)(_a3=inst._zod).check??(_a3.check=
payload=>{def.pattern.lastIndex=0;if(def.pattern.test(payload.value))return;payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.
value,...def.pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})});else(_b=inst._zod).check??(_b.check=()=>{})});var $ZodCheckRegex=$constructor(
"$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def);inst._zod.check=payload=>{def.pattern.lastIndex=0;if(def.pattern.test(payload.value))return;payload.
issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.value,pattern:def.pattern.toString(),inst,continue:!def.abort})}});var version={major:4,minor:6,patch:7};var $ZodType=$constructor("$ZodType",(inst,def)=>{var _a3;inst??(inst={});inst._zod.def=def;inst._zod.bag=inst._zod.bag||{};inst._zod.version=version;const defChecks=inst.
_zod.def.checks;const checks=inst._zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(const ch of checks){for(const fn of ch.
_zod.onattach){fn(inst)}}if(checks.length===0){(_a3=inst._zod).deferred??(_a3.deferred=[]);inst._zod.deferred?.push(()=>{inst._zod.run=inst._zod.parse})}else{const runChecks=(payload,checks2,ctx)=>{
if(payload.memo)return payload;let isAborted=aborted(payload);let asyncResult;for(const ch of checks2){if(ch._zod.def.when){if(explicitlyAborted(payload))continue;
const shouldRun=ch._zod.def.when(payload);if(!shouldRun)continue}else if(isAborted){continue}const currLen=payload.issues.length;const _=ch._zod.check(payload);
if(_ instanceof Promise&&ctx?.async===false){throw new $ZodAsyncError}if(asyncResult||_ instanceof Promise){asyncResult=(asyncResult??Promise.resolve()).then(async()=>{
await _;const nextLen=payload.issues.length;if(nextLen===currLen)return;attachSchema(payload.issues,currLen,inst);if(!isAborted)isAborted=aborted(payload,currLen)})}else{
const nextLen=payload.issues.length;if(nextLen===currLen)continue;attachSchema(payload.issues,currLen,inst);if(!isAborted)isAborted=aborted(payload,currLen)}}if(asyncResult){
return asyncResult.then(()=>{return payload})}return payload};const handleCanaryResult=(canary,payload,ctx)=>{if(aborted(canary)){canary.aborted=true;return canary}
const checkResult=runChecks(payload,checks,ctx);if(checkResult instanceof Promise){if(ctx.async===false)throw new $ZodAsyncError;return checkResult.then(checkResult2=>inst.
_zod.parse(checkResult2,ctx))}return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks){return inst._zod.parse(payload,ctx)}if(ctx.
direction==="backward"){const canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:true});if(canary instanceof Promise){return canary.then(
canary2=>{return handleCanaryResult(canary2,payload,ctx)})}return handleCanaryResult(canary,payload,ctx)}const result2=inst._zod.parse(payload,ctx);if(result2 instanceof
Promise){if(ctx.async===false)throw new $ZodAsyncError;return result2.then(result3=>runChecks(result3,checks,ctx))}return runChecks(result2,checks,ctx)}}},{get"\
~standard"(){return hide(this,"~standard",standardProps(this))},set"~standard"(value){own(this,"~standard",value)}});var toStandardResult=(r,ctx)=>r.issues.length?
{issues:r.issues.map(iss=>finalizeIssue(iss,ctx,config()))}:{value:r.value};async function validateAsync(inst,value){const ctx={async:true};return toStandardResult(
await inst._zod.run({value,issues:[]},ctx),ctx)}function standardProps(inst){return{validate:value=>{const ctx={async:false};try{const r=inst._zod.run({value,issues:[]},
ctx);if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch(_){}return validateAsync(inst,value)},vendor:"zod",version:1}}var $ZodString=$constructor("\
$ZodString",(inst,def)=>{$ZodType.init(inst,def);inst._zod.pattern=def.pattern??anyString;inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.
value)}catch(_2){}if(typeof payload.value==="string")return payload;payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst});return payload}});var $ZodNumber=$constructor("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def);inst._zod.pattern=number;inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.
value=Number(payload.value)}catch(_){}const input=payload.value;if(typeof input==="number"&&!Number.isNaN(input)&&Number.isFinite(input)){return payload}const received=typeof input===
"number"?Number.isNaN(input)?"NaN":!Number.isFinite(input)?String(input):void 0:void 0;payload.issues.push({expected:"number",code:"invalid_type",input,inst,...received?
{received}:{}});return payload}});var $ZodNumberFormat=$constructor("$ZodNumberFormat",(inst,def)=>{$ZodCheckNumberFormat.init(inst,def);$ZodNumber.init(inst,def)});
var $ZodBoolean=$constructor("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def);inst._zod.pattern=boolean;inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.
value=Boolean(payload.value)}catch(_){}const input=payload.value;if(typeof input==="boolean")return payload;payload.issues.push({expected:"boolean",code:"invali\
d_type",input,inst});return payload}});var $ZodUnknown=$constructor("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def);inst._zod.parse=payload=>payload});var $ZodNever=$constructor("$ZodNever",(inst,def)=>{
$ZodType.init(inst,def);inst._zod.parse=(payload,_ctx)=>{payload.issues.push({expected:"never",code:"invalid_type",input:payload.value,inst});return payload}});function capSize(inst,size){const caps=sizeCaps(inst._zod.def.checks);if(!caps.length)return;const cap=Math.min(...caps.map(c=>c[0]));const parse2=inst._zod.parse;
inst._zod.parse=(payload,ctx)=>{const n=size(payload.value);if(n>cap&&!ctx?.skipChecks&&ctx?.direction!=="backward"){for(const[max,ch]of sizeCaps(inst._zod.def.
checks)){if(n>max&&ch._zod.def.when(payload)){const start=payload.issues.length;ch._zod.check(payload);payload.issues[start].continue=false;attachSchema(payload.
issues,start,inst);return payload}}}return parse2(payload,ctx)}}var arraySize=input=>Array.isArray(input)?input.length:-1;function handleArrayResult(result2,final,index){if(result2.issues.length){final.issues.push(...prefixIssues(index,result2.issues))}final.value[index]=result2.value}
var $ZodArray=$constructor("$ZodArray",(inst,def)=>{$ZodType.init(inst,def);const memo=globalConfig.memoizer;memo?.attach(inst);inst._zod.parse=(payload,ctx)=>{
const input=payload.value;if(!Array.isArray(input)){payload.issues.push({expected:"array",code:"invalid_type",input,inst});return payload}payload.value=memo?memo.
alloc(inst,payload,Array(input.length),ctx):Array(input.length);const proms=[];const abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){const item2=input[i];
const result2=def.element._zod.run({value:item2,issues:[]},ctx);if(result2 instanceof Promise){proms.push(result2.then(result3=>handleArrayResult(result3,payload,
i)))}else{handleArrayResult(result2,payload,i);if(abortEarly&&result2.issues.length!==0&&aborted(result2))break}}if(proms.length){return Promise.all(proms).then(
()=>payload)}return payload};capSize(inst,arraySize)});function handlePropertyResult(result2,final,key,input,optin,optout){const isPresent=key in input;const isOptionalOut=optout===
"optional";if(!isPresent&&isOptionalOut&&optin==="optional"){return}if(result2.issues.length){if(optin!==void 0&&isOptionalOut&&!isPresent){return}final.issues.
push(...prefixIssues(key,result2.issues))}if(!isPresent&&optin===void 0){if(!result2.issues.length){final.issues.push({code:"invalid_type",expected:"nonoptional",
input:void 0,path:[key]})}return}if(result2.value===void 0){if(isPresent||optin==="defaulted"&&!isOptionalOut){final.value[key]=void 0}}else{final.value[key]=result2.
value}}var NO_SYMBOL_KEYS=[];function normalizeDef(def){const keys=Object.keys(def.shape);const ownSymbols=Object.getOwnPropertySymbols(def.shape);const symbolKeys=ownSymbols.
length?ownSymbols:NO_SYMBOL_KEYS;const allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys;for(const k of allKeys){if(!def.shape?.[k]?._zod?.traits?.has("$Zo\
dType")){throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`)}}const okeys=optionalKeys(def.shape);return{...def,allKeys,symbolKeys,keySet:new Set(
keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){const unrecognized=[];const keySet=def.
keySet;const _catchall=def.catchall._zod;const t=_catchall.def.type;const optin=_catchall.optin;const optout=_catchall.optout;let seen2=0;for(const key in input){
if(abortEarly&&payload.issues.length!==seen2){if(aborted(payload,seen2))break;seen2=payload.issues.length}if(keySet.has(key))continue;if(key==="__proto__"){if(t===
"never")unrecognized.push(key);continue}if(t==="never"){unrecognized.push(key);continue}const r=_catchall.run({value:input[key],issues:[]},ctx);if(r instanceof Promise){
proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout)))}else{handlePropertyResult(r,payload,key,input,optin,optout)}}if(unrecognized.length){
payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,inst,continue:true})}if(!proms.length)return payload;return Promise.all(proms).then(()=>{return payload})}
var $ZodObject=$constructor("$ZodObject",(inst,def)=>{$ZodType.init(inst,def);const desc=Object.getOwnPropertyDescriptor(def,"shape");const sh=desc?.get?desc.get.
raw:def.shape??{};if(sh){const get=()=>{const newSh={...sh};Object.defineProperty(def,"shape",{value:newSh});get.raw=newSh;return newSh};get.raw=sh;Object.defineProperty(
def,"shape",{get})}const _normalized=cached(()=>normalizeDef(def));defineLazyInternal(inst,"propValues",zod=>{const shape=zod.def.shape;const propValues={};for(const key in shape){
const field=shape[key]._zod;if(field.values){if(!Object.prototype.hasOwnProperty.call(propValues,key)){assignProp(propValues,key,new Set)}for(const v of field.values)
propValues[key].add(v);if(field.optin!==void 0)propValues[key].add(void 0)}}return propValues});const isObject2=isObject;const catchall=def.catchall;let value;const memo=globalConfig.
memoizer;memo?.attach(inst);inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);const input=payload.value;if(!isObject2(input)){payload.issues.push(
{expected:"object",code:"invalid_type",input,inst});return payload}payload.value=memo?memo.alloc(inst,payload,{},ctx):{};const proms=[];const shape=value.shape;
const abortEarly=ctx?.abortEarly;let seen2=payload.issues.length;for(const key of value.allKeys){if(abortEarly&&payload.issues.length!==seen2){if(aborted(payload,
seen2))break;seen2=payload.issues.length}if(key==="__proto__")continue;const el=shape[key];const optin=el._zod.optin;const optout=el._zod.optout;const r=el._zod.
run({value:input[key],issues:[]},ctx);if(r instanceof Promise){proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout)))}else{handlePropertyResult(
r,payload,key,input,optin,optout)}}if(!catchall){return proms.length?Promise.all(proms).then(()=>payload):payload}return handleCatchall(proms,input,payload,ctx,
_normalized.value,inst,abortEarly===true)}});function handleUnionResults(results,final,inst,ctx){for(const result2 of results){if(result2.issues.length===0){final.value=result2.value;return final}}const nonaborted=results.
filter(r=>!aborted(r));if(nonaborted.length===1){final.value=nonaborted[0].value;return nonaborted[0]}final.issues.push({code:"invalid_union",input:final.value,
inst,errors:results.map(result2=>result2.issues.map(iss=>finalizeIssue(iss,ctx,config())))});return final}var $ZodUnion=$constructor("$ZodUnion",(inst,def)=>{$ZodType.
init(inst,def);defineLazyInternal(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":zod.def.options.some(o=>o._zod.optin!==void 0)?
"optional":void 0);defineLazyInternal(inst,"optout",zod=>zod.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0);defineLazyInternal(inst,"values",
zod=>{if(zod.def.options.every(o=>o._zod.values)){return new Set(zod.def.options.flatMap(option=>Array.from(option._zod.values)))}return void 0});defineLazyInternal(
inst,"pattern",zod=>{if(zod.def.options.every(o=>o._zod.pattern)){const patterns=zod.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${patterns.map(p=>cleanRegex(
p.source)).join("|")})$`)}return void 0});const first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{if(first){return first(
payload,ctx)}let async=false;const results=[];for(const option of def.options){const result2=option._zod.run({value:payload.value,issues:[]},ctx);if(result2 instanceof
Promise){results.push(result2);async=true}else{if(result2.issues.length===0)return result2;results.push(result2)}}if(!async)return handleUnionResults(results,payload,
inst,ctx);return Promise.all(results).then(results2=>{return handleUnionResults(results2,payload,inst,ctx)})}});var $ZodRecord=$constructor("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);const memo=globalConfig.memoizer;memo?.attach(inst);inst._zod.parse=(payload,ctx)=>{
const input=payload.value;if(!isPlainObject(input)){payload.issues.push({expected:"record",code:"invalid_type",input,inst});return payload}const proms=[];const values=def.
keyType._zod.values;if(values&&!def.partial){payload.value=memo?memo.alloc(inst,payload,{},ctx):{};const recordKeys=new Set;for(const key of values){if(typeof key===
"string"||typeof key==="number"||typeof key==="symbol"){recordKeys.add(typeof key==="number"?key.toString():key);if(key==="__proto__")continue;const keyResult=def.
keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}if(keyResult.
issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,path:[key],inst});
continue}const outKey=keyResult.value;if(outKey==="__proto__")continue;const result2=def.valueType._zod.run({value:input[key],issues:[]},ctx);if(result2 instanceof
Promise){proms.push(result2.then(result3=>{if(result3.issues.length){payload.issues.push(...prefixIssues(key,result3.issues))}payload.value[outKey]=result3.value}))}else{
if(result2.issues.length){payload.issues.push(...prefixIssues(key,result2.issues))}payload.value[outKey]=result2.value}}}let unrecognized;for(const key in input){
if(!recordKeys.has(key)){if(def.mode==="loose"){if(key==="__proto__")continue;payload.value[key]=input[key]}else{unrecognized=unrecognized??[];unrecognized.push(
key)}}}if(unrecognized&&unrecognized.length>0){payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:true})}}else{payload.value=memo?
memo.alloc(inst,payload,{},ctx):{};let unrecognized;for(const key of Reflect.ownKeys(input)){if(key==="__proto__")continue;if(!Object.prototype.propertyIsEnumerable.
call(input,key))continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise){throw new Error("Async schemas not suppo\
rted in object keys currently")}const checkNumericKey=typeof key==="string"&&number.test(key)&&keyResult.issues.length;if(checkNumericKey){const retryResult=def.
keyType._zod.run({value:Number(key),issues:[]},ctx);if(retryResult instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}if(retryResult.
issues.length===0){keyResult=retryResult}}if(keyResult.issues.length){if(def.mode==="loose"){payload.value[key]=input[key]}else if(values){unrecognized=unrecognized??
[];unrecognized.push(key)}else{payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.issues.map(iss=>finalizeIssue(iss,ctx,config())),input:key,
path:[key],inst})}continue}const outKey=keyResult.value;if(outKey==="__proto__")continue;const result2=def.valueType._zod.run({value:input[key],issues:[]},ctx);
if(result2 instanceof Promise){proms.push(result2.then(result3=>{if(result3.issues.length){payload.issues.push(...prefixIssues(key,result3.issues))}payload.value[outKey]=
result3.value}))}else{if(result2.issues.length){payload.issues.push(...prefixIssues(key,result2.issues))}payload.value[outKey]=result2.value}}if(unrecognized&&unrecognized.
length>0){payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:true})}}if(proms.length){return Promise.all(proms).then(()=>payload)}
return payload}});var $ZodEnum=$constructor("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);const values=getEnumValues(def.entries);const valuesSet=new Set(values);inst._zod.values=
valuesSet;defineLazyInternal(inst,"pattern",zod=>{const patternValues=getEnumValues(zod.def.entries).filter(k=>propertyKeyTypes.has(typeof k));return new RegExp(
patternValues.length?`^(${patternValues.map(o=>escapeRegex(o.toString())).join("|")})$`:"^[^\\s\\S]$")});inst._zod.parse=(payload,_ctx)=>{const input=payload.value;
if(valuesSet.has(input)){return payload}payload.issues.push({code:"invalid_value",values,input,inst});return payload}});var $ZodLiteral=$constructor("$ZodLitera\
l",(inst,def)=>{$ZodType.init(inst,def);const values=new Set(def.values);inst._zod.values=values;defineLazyInternal(inst,"pattern",zod=>{const vals=zod.def.values;
return new RegExp(vals.length?`^(${vals.map(o=>typeof o==="string"?escapeRegex(o):o?escapeRegex(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")});inst._zod.
parse=(payload,_ctx)=>{const input=payload.value;if(values.has(input)){return payload}payload.issues.push({code:"invalid_value",values:def.values,input,inst});return payload}});function handleOptionalResult(payload,result2){payload.value=result2.issues.length?void 0:result2.value;return payload}var $ZodOptional=$constructor("$ZodOption\
al",(inst,def)=>{$ZodType.init(inst,def);defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");inst._zod.optout=
"optional";defineLazyInternal(inst,"values",zod=>{const values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0});defineLazyInternal(
inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${cleanRegex(pattern.source)})?$`):void 0});inst._zod.parse=(payload,ctx)=>{
if(payload.value===void 0){if(def.innerType._zod.optin!=="defaulted")return payload;const result2=def.innerType._zod.run({value:payload.value,issues:[]},ctx);if(result2 instanceof
Promise)return result2.then(result3=>handleOptionalResult(payload,result3));return handleOptionalResult(payload,result2)}return def.innerType._zod.run(payload,ctx)}});var $ZodNullable=$constructor("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def);defineLazyInternal(inst,"optin",zod=>zod.def.innerType._zod.optin);defineLazyInternal(
inst,"optout",zod=>zod.def.innerType._zod.optout);defineLazyInternal(inst,"pattern",zod=>{const pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(
`^(${cleanRegex(pattern.source)}|null)$`):void 0});defineLazyInternal(inst,"values",zod=>{return zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.
values,null]):void 0});inst._zod.parse=(payload,ctx)=>{if(payload.value===null)return payload;return def.innerType._zod.run(payload,ctx)}});var _a2;var $ZodRegistry=class{constructor(){this._map=new WeakMap;this._idmap=new Map}add(schema8,..._meta){const meta3=_meta[0];this._map.set(schema8,meta3);if(meta3&&
typeof meta3==="object"&&"id"in meta3){this._idmap.set(meta3.id,schema8)}return this}clear(){this._map=new WeakMap;this._idmap=new Map;return this}remove(schema8){
const meta3=this._map.get(schema8);if(meta3&&typeof meta3==="object"&&"id"in meta3){this._idmap.delete(meta3.id)}this._map.delete(schema8);return this}get(schema8){
const p=schema8._zod.parent;if(p){const pm={...this.get(p)??{}};delete pm.id;const f={...pm,...this._map.get(schema8)};return Object.keys(f).length?f:void 0}return this.
_map.get(schema8)}has(schema8){return this._map.has(schema8)}};function registry(){return new $ZodRegistry}(_a2=globalThis).__zod_globalRegistry??(_a2.__zod_globalRegistry=
registry());var globalRegistry=globalThis.__zod_globalRegistry;function snapshotChecks(def){if(def.checks)def.checks=[...def.checks];return def}function _string(Class,params){return new Class(snapshotChecks({type:"string",...normalizeParams(
params)}))}function _number(Class,params){return new Class(snapshotChecks({type:"number",checks:[],...normalizeParams(params)}))}function _int(Class,params){return new Class({type:"number",check:"number_format",abort:false,format:"safeint",...normalizeParams(params)})}function _boolean(Class,params){return new Class({type:"boolean",...normalizeParams(params)})}function _unknown(Class){return new Class({type:"unknown"})}function _never(Class,params){return new Class({type:"never",...normalizeParams(params)})}function _lte(value,params){return new $ZodCheckLessThan({check:"less_than",...normalizeParams(params),value,inclusive:true})}function _gte(value,params){return new $ZodCheckGreaterThan({check:"greater_than",...normalizeParams(params),value,inclusive:true})}function _maxLength(maximum,params){const ch=new $ZodCheckMaxLength({check:"max_length",...normalizeParams(params),maximum});return ch}function _minLength(minimum,params){
return new $ZodCheckMinLength({check:"min_length",...normalizeParams(params),minimum})}function _regex(pattern,params){return new $ZodCheckRegex({check:"string_format",format:"regex",...normalizeParams(params),pattern})}function meta(metadata){const ch=new $ZodCheck({check:"meta"});ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{};globalRegistry.add(inst,{...existing,
...metadata})}];ch._zod.check=()=>{};return ch}var ZodMiniType=$constructor("ZodMiniType",(inst,def)=>{if(!inst._zod)throw new Error("Uninitialized schema in ZodMiniType.");$ZodType.init(inst,def);inst.def=def;
inst.type=def.type},{get with(){return this.check},set with(value){own(this,"with",value)},parse(data,params){return parse(this,data,params,{callee:this.parse})},
parseAsync(data,params){return parseAsync(this,data,params,{callee:this.parseAsync})},safeParse(data,params){return safeParse(this,data,params)},safeParseAsync(data,params){
return safeParseAsync(this,data,params)},check(...checks){const def=this.def;return this.clone({...def,checks:[...def.checks??[],...checks.map(ch=>typeof ch==="\
function"?{_zod:{check:ch,def:{check:"custom"},onattach:[]}}:ch)]},{parent:true})},clone(_def,params){return clone(this,_def,params)},brand(){return this},register(reg,meta3){
reg.add(this,meta3);return this},apply(fn,...args){return args.length===0?fn(this):fn(this,...args)}});var ZodMiniString=$constructor("ZodMiniString",(inst,def)=>{
$ZodString.init(inst,def);ZodMiniType.init(inst,def)});function string2(params){return _string(ZodMiniString,params)}var ZodMiniNumber=$constructor("ZodMiniNumber",(inst,def)=>{$ZodNumber.init(inst,def);ZodMiniType.init(inst,def)});function number2(params){return _number(ZodMiniNumber,
params)}var ZodMiniNumberFormat=$constructor("ZodMiniNumberFormat",(inst,def)=>{$ZodNumberFormat.init(inst,def);ZodMiniNumber.init(inst,def)});function int(params){
return _int(ZodMiniNumberFormat,params)}var ZodMiniBoolean=$constructor("ZodMiniBoolean",(inst,def)=>{$ZodBoolean.init(inst,def);ZodMiniType.init(inst,def)});function boolean2(params){return _boolean(
ZodMiniBoolean,params)}var ZodMiniUnknown=$constructor("ZodMiniUnknown",(inst,def)=>{$ZodUnknown.init(inst,def);ZodMiniType.init(inst,def)});function unknown(){return _unknown(ZodMiniUnknown)}
var ZodMiniNever=$constructor("ZodMiniNever",(inst,def)=>{$ZodNever.init(inst,def);ZodMiniType.init(inst,def)});function never(params){return _never(ZodMiniNever,
params)}var ZodMiniArray=$constructor("ZodMiniArray",(inst,def)=>{$ZodArray.init(inst,def);ZodMiniType.init(inst,def)});function array(element,params){return new ZodMiniArray(
{type:"array",element,...normalizeParams(params)})}var ZodMiniObject=$constructor("ZodMiniObject",(inst,def)=>{$ZodObject.init(inst,def);ZodMiniType.init(inst,def);installLazyProp(inst,"shape",self2=>self2._zod.
def.shape,false)});function strictObject(shape,params){return new ZodMiniObject({type:"object",shape,catchall:never(),...normalizeParams(params)})}function looseObject(shape,params){
return new ZodMiniObject({type:"object",shape,catchall:unknown(),...normalizeParams(params)})}var ZodMiniUnion=$constructor("ZodMiniUnion",(inst,def)=>{$ZodUnion.init(inst,def);ZodMiniType.init(inst,def)});function union(options,params){return new ZodMiniUnion(
{type:"union",options,...normalizeParams(params)})}var ZodMiniRecord=$constructor("ZodMiniRecord",(inst,def)=>{$ZodRecord.init(inst,def);ZodMiniType.init(inst,def)});function record(keyType,valueType,params){if(!valueType||
!valueType._zod){return new ZodMiniRecord({type:"record",keyType:string2(),valueType:keyType,...normalizeParams(valueType)})}return new ZodMiniRecord({type:"rec\
ord",keyType,valueType,...normalizeParams(params)})}var ZodMiniEnum=$constructor("ZodMiniEnum",(inst,def)=>{$ZodEnum.init(inst,def);ZodMiniType.init(inst,def);inst.options=[...inst._zod.values]});function _enum(values,params){
const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new ZodMiniEnum({type:"enum",entries,...normalizeParams(params)})}var ZodMiniLiteral=$constructor("ZodMiniLiteral",(inst,def)=>{$ZodLiteral.init(inst,def);ZodMiniType.init(inst,def)});function literal(value,params){return new ZodMiniLiteral(
{type:"literal",values:Array.isArray(value)?value:[value],...normalizeParams(params)})}var ZodMiniOptional=$constructor("ZodMiniOptional",(inst,def)=>{$ZodOptional.init(inst,def);ZodMiniType.init(inst,def)});function optional(innerType){return new ZodMiniOptional(
{type:"optional",innerType})}var ZodMiniNullable=$constructor("ZodMiniNullable",(inst,def)=>{$ZodNullable.init(inst,def);ZodMiniType.init(inst,def)});function nullable(innerType){return new ZodMiniNullable(
{type:"nullable",innerType})}var meta2=meta;init_objects();var count2=int().check(_gte(0));var text=string2();var position=looseObject({file:text,line:count2,column:count2});var at3=optional(position);var protocol=_enum(
PROTOCOLS);var port=int().check(_gte(1),_lte(65535));var wire=looseObject({port,protocol});var outcome=_enum(["connected","refused","timeout","dns-error","error"]);
function words(all){return _enum(Object.keys(all))}var verdict=words({pass:true,fail:true,inconclusive:true,flaky:true});var reason=words({connects:true,proven:true,
"cut-while-alive":true,"rejected-by-policy":true,"cut-by-policies":true,"unreachable-before":true,"policies-returned":true,"nothing-listens":true,"let-through":true,
"dns-error":true,"probe-error":true,"no-endpoints":true,"no-witness":true,"target-died":true,"witness-silent":true,disturbed:true,"changed-after-settling":true,
unsettled:true,"unknown-label":true,"too-many-pods":true,predicted:true});var evidence=looseObject({kind:words({exempt:true,open:true,admitted:true,admits:true,
alternatives:true,"admitted-too":true,"other-side-admits":true,cut:true,"depends-on-pod-ip":true,"rule-misses":true,"selects-nothing":true,"selects-others":true,
"wrong-namespace":true,"direction-left-out":true,"pods-differ":true,"unknown-label":true,"too-many-pods":true,"not-judged":true,"service-port":true,"mixed-backe\
nds":true,"name-unresolved":true,"client-address":true,"external-name":true,"no-service-port":true,"no-target-port":true,"no-selector":true,"no-backends":true}),
at:at3});var decider=looseObject({kind:words({exempt:true,admitted:true,cut:true,open:true,"external-name":true,"no-service-port":true,"no-target-port":true,"no\
-selector":true,"no-backends":true})});var direction=_enum(["ingress","egress"]);var prediction=looseObject({answer:_enum(["open","cut","varies","unknown"]),decidedBy:decider,
at:at3,likelyTypo:optional(boolean2()),alsoAt:at3,missing:optional(array(direction)),evidence:array(evidence)});var observation=looseObject({outcome,samples:array(
looseObject({outcome,startedMs:number2(),tookMs:number2(),detail:optional(text)})),settledMs:number2(),flaky:boolean2(),unsettled:optional(boolean2()),detail:optional(
text)});var target=union([looseObject({kind:literal("workload"),workload:count2}),looseObject({kind:literal("service"),service:count2,backends:array(count2),builtin:optional(
_enum(["dns","apiserver"]))}),looseObject({kind:literal("host"),host:looseObject({label:text,name:optional(text),address:text})})]);var disturbance=union([looseObject(
{kind:literal("pod"),name:text,what:_enum(["deleted","replaced","restarted","stopped"])}),looseObject({kind:literal("policy"),name:text,what:_enum(["deleted","c\
hanged","added"])}),looseObject({kind:literal("node"),name:text,what:_enum(["replaced","not-ready"])}),looseObject({kind:_enum(["stub-host","canary","api"])})]);
var result=looseObject({check:looseObject({id:text,rule:text,from:count2,to:target,toLabel:text,port,protocol,expected:_enum(["allow","deny"]),at:position,undeclaredPort:optional(
looseObject({declared:array(wire),meant:optional(wire)}))}),address:nullable(text),control:nullable(observation),observation:nullable(observation),verdict,reason,
disturbance:optional(disturbance),established:optional(_enum(["carries","cut","ended","unknown"])),listener:optional(_enum(["own","stub","debug"])),prediction:optional(
prediction),drift:boolean2()});var problems=array(looseObject({code:text,severity:_enum(["error","warning","notice"]),message:text,at:at3,hint:optional(text),list:optional(
array(text))}));var engine=union([looseObject({kind:literal("model"),why:optional(text)}),looseObject({kind:literal("cluster"),kubernetes:text,cni:text,workloads:_enum(
["stub","real"]),external:_enum(["stub","live"]),existing:optional(looseObject({context:text,lifted:optional(boolean2())})),why:optional(text)})]);var outcomeFields={
version:text,verdict:_enum(["pass","fail","inconclusive"]),exitCode:union([literal(0),literal(1),literal(2)]),totals:looseObject({pass:count2,fail:count2,inconclusive:count2,
flaky:count2,total:count2}),problems};var shardNumber=int().check(_gte(1),_lte(256));var runSchema=looseObject({...outcomeFields,engine,phases:array(looseObject(
{name:text,ms:number2(),summary:optional(text),failed:optional(boolean2())})),canary:nullable(looseObject({enforced:boolean2(),cutAfterMs:nullable(number2()),rejects:optional(
boolean2())})),results:array(result),ruleCount:count2,durationMs:optional(number2()),shard:optional(looseObject({index:shardNumber,count:shardNumber,checks:count2,
run:text.check(_regex(/^[0-9a-f]{64}$/)),commit:optional(text.check(_regex(/^[0-9a-f]{7,64}$/)))})),merged:optional(looseObject({count:shardNumber,missing:array(
shardNumber)}))});var failure3=union([looseObject({failed:literal("input"),problems}),looseObject({failed:literal("environment"),code:text,message:text,hint:optional(
text),detail:optional(text)})]);var seriesSchema=looseObject({...outcomeFields,sections:array(looseObject({folder:text,outcome:union([failure3,runSchema])})),durationMs:number2(),
shard:optional(looseObject({index:shardNumber,count:shardNumber}))});var storedSchema=looseObject({format:literal(STORED_FORMAT),workloads:array(looseObject({kind:text,
namespace:text,name:text,hostNetwork:boolean2(),ports:array(looseObject({name:optional(text),number:int(),protocol,hostPort:optional(int()),at:at3})),replicas:int(),
at:position,apiVersion:text,job:optional(looseObject({}))})),services:array(looseObject({namespace:text,name:text,type:_enum(["ClusterIP","NodePort","LoadBalanc\
er","ExternalName"]),headless:boolean2(),at:at3})),report:looseObject({})});function readReport(text3,file,reader){const json=parsed(text3,file);const refuse2=(code3,message,hint2)=>refusal2(file,code3,message,hint2);if(!isMap(json)||typeof json.
version!=="string"||!("checks"in json||"reports"in json))throw noReport(json,file);const{version:version3}=json;if(isNewer(version3,reader))throw refuse2("repor\
t-version",`the report is of netproof ${showName(version3)}, which is newer than this netproof ${reader}`,"read it with the version that wrote it, or a newer on\
e");const{stored}=json;if(stored===void 0)throw refuse2("report-version",`the report is of netproof ${showName(version3)}, and holds only what programs read: no\
 other format can be made of it`,"write it again with this version");const format=mapOf(stored)?.format;if(typeof format==="number"&&format!==STORED_FORMAT)throw refuse2(
"report-version",`the report is of format ${format}, and this netproof ${reader} reads format ${STORED_FORMAT}`,"read it with the version that wrote it");const damaged=(where,what)=>refuse2(
"report-damaged",`the report is damaged: \`${showName(where)}\` ${what}`,DAMAGED);const fault2=faultOf(stored);if(fault2)throw damaged(fault2,"is missing, or no\
t what it has to be");let read9;let differs;try{read9=restore(stored);differs=differenceOf(json,read9)}catch{throw damaged("stored","does not fit together")}if(differs!==
void 0)throw damaged(differs,"says something else than `stored`: somebody changed it");return read9}var DAMAGED="take it as netproof wrote it, or run netproof a\
gain";function parsed(text3,file){try{return JSON.parse(text3)}catch{const{line:line2,column,isEnd}=placeInJson(text3);const at4={file,line:line2,column};if(text3.
trim()==="")throw refusal2(file,"not-json","the file is empty, and no report","was the disk full?");throw isEnd?refusal2(file,"report-truncated","the JSON ends \
too early: a part of the report is missing",DAMAGED,at4):refusal2(file,"not-json","the file is no JSON","name a JSON report: `netproof run --report FILE` writes\
 one",at4)}}function noReport(json,file){const[first]=listOf(mapOf(json)?.problems);const why=mapOf(first)?.message;if(isMap(json)&&!("checks"in json)&&!("$sche\
ma"in json)&&typeof why==="string")return refusal2(file,"no-report",`the run ended before there was a report: ${showName(why)}`,"correct that, and run it again");
return refusal2(file,"no-report","the file is JSON, and no report of netproof","name a JSON report: `netproof run --report FILE` writes one")}function refusal2(file,code3,message,hint2,at4){
return new InputError([finding("error",code3,message,at4??{file,line:1,column:1},hint2)])}function faultOf(stored){const whole=storedSchema.safeParse(stored);if(!whole.
success)return pathOf(["stored"],whole.error.issues[0]?.path);const{report}=whole.data;const inner=("sections"in report?seriesSchema:runSchema).safeParse(report);
return inner.success?void 0:pathOf(["stored","report"],inner.error.issues[0]?.path)}function pathOf(above,path6=[]){return[...above,...path6].map((step,index)=>typeof step===
"number"?`[${step}]`:`${index===0?"":"."}${String(step)}`).join("")}function differenceOf(json,read9){if(read9.kind==="run")return differenceOfRun(json,read9.report,
"");const{series}=read9;const sections=listOf(json.reports);if(!same(json.totals,series.totals,TOTALS))return"totals";if(json.verdict!==series.verdict)return"ve\
rdict";if(sections.length!==series.sections.length)return"reports";for(const[index,section]of series.sections.entries()){const written=mapOf(sections[index])??{};
if(written.folder!==section.folder)return`reports[${index}].folder`;const report=reportOf(section);if(!report){if("engine"in written)return`reports[${index}].en\
gine`;continue}const differs=differenceOfRun(written,report,`reports[${index}].`);if(differs!==void 0)return differs}return void 0}var TOTALS=["pass","fail","in\
conclusive","flaky","total"];var RUN=["version","verdict","engine"];var CHECK=["id","rule","from","to","port","protocol","expected","verdict","code","line"];function differenceOfRun(json,report,above){
const made=jsonReport(report);const field=RUN.find(name2=>json[name2]!==made[name2]);if(field!==void 0)return above+field;if(!same(json.totals,made.totals,TOTALS))
return`${above}totals`;const checks=listOf(json.checks);if(checks.length!==made.checks.length)return`${above}checks`;const index=made.checks.findIndex((check,at4)=>!same(
checks[at4],check,CHECK));return index<0?void 0:`${above}checks[${index}]`}function same(written,made,fields){const map=mapOf(written);return map!==void 0&&fields.
every(field=>map[field]===made[field])}function isNewer(version3,than){const[a,b]=[numbersOf(version3),numbersOf(than)];if(a===void 0)return true;if(b===void 0||
than.endsWith("-source"))return false;const index=a.findIndex((number4,part)=>number4!==b[part]);return index>=0&&(a[index]??0)>(b[index]??0)}function numbersOf(version3){
const[,...numbers]=/^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+]|$)/.exec(version3)??[];return numbers.length===3?numbers.map(Number):void 0}init_escape();var LARGEST_REPORT_BYTES=256*1024*1024;var MOST_REPORTS=1e3;async function readReports(named2,files,reader){const problems2=[];const attempt=async work=>{
try{return await work()}catch(error2){if(!(error2 instanceof InputError))throw error2;problems2.push(...error2.problems);return void 0}};const paths=new Map;for(const name2 of named2)
for(const path6 of await attempt(()=>filesOf(name2,files))??[]){const look=await files.look(path6);const key=look.ok?look.real:path6;if(!paths.has(key))paths.set(
key,path6)}if(paths.size>MOST_REPORTS)throw new InputError([nothing(named2[0]??"",`leads to ${paths.size} files, and a run has fewer reports`)]);const reports=[];
for(const file of paths.values()){const read9=await attempt(()=>readOne(file,files,reader));if(read9)reports.push({file,read:read9})}if(problems2.length>0)throw new InputError(
problems2);return reports}async function readOne(path6,files,reader){const file=await files.read(path6,LARGEST_REPORT_BYTES);if(!file.ok)throw new InputError([unread(
file)]);return readReport(file.text,path6,reader)}async function filesOf(name2,files){const look=await files.look(name2);if(look.ok&&look.kind==="file")return[name2];
if(look.ok){const found2=(await listed(name2,files)).filter(file=>file.endsWith(".json"));if(found2.length===0)throw new InputError([nothing(name2,"holds no `.j\
son` file")]);return found2}if(!isGlob(name2))throw new InputError([unread(look)]);const base=globBase(name2);const glob=globMatcher((base==="."?name2:name2.slice(
base.length)).replace(/^\/+/,""));if(!glob)throw new InputError([nothing(name2,"has too many alternatives")]);const isThere2=(await files.look(base)).ok;const found=isThere2?
(await listed(base,files)).filter(file=>glob.matches(import_node_path2.posix.relative(base,file))):[];if(found.length===0)throw new InputError([nothing(name2,"m\
atches no file")]);return found}async function listed(folder,files){const[top,listing]=await Promise.all([files.look(folder),files.list(folder)]);if(!top.ok)throw new InputError(
[unread(top)]);if(!listing.ok)throw new InputError([unread(listing)]);const[refused2]=listing.refused;if(refused2)throw new InputError([unread(refused2)]);return listing.
files.map(file=>import_node_path2.posix.join(folder,import_node_path2.posix.relative(top.path,file)))}function nothing(name2,what){return{code:"no-report",severity:"\
error",message:`\`${showName(name2)}\` ${what}`,hint:"name JSON reports, folders that hold them, or a glob: `reports/*.json`"}}function unread({code:code3,message}){
return{code:code3,severity:"error",message,hint:code3==="file-too-large"?"no report that netproof writes is as large":"name a JSON report: `netproof run --repor\
t FILE` writes one"}}init_group_by();init_findings();init_problem();init_problem();init_escape();init_names2();function untestedSentence(error2){if(error2 instanceof InputError){const errors=error2.problems.filter(({severity})=>severity==="error");const[only]=errors;if(only===
void 0)return`nothing was tested: ${problemCount(error2.problems)}`;const position2=only.at?`${placeName(only.at,true)}: `:"";return errors.length===1?`nothing \
was tested: ${position2}${only.message}`:`nothing was tested: ${counted(errors.length,"mistake")} in what netproof read, each shown above`}if(error2 instanceof EnvironmentError)
return`nothing could be proven: ${error2.message}`;return`netproof itself failed: ${error2 instanceof Error?error2.message:String(error2)}`}init_escape();init_change_report();init_problem();init_problem();init_escape();init_cluster_dns();init_decide();init_match_peer();init_ports2();init_findings();init_service_targets();init_escape();init_group_by();init_objects();init_objects();init_controller_labels();init_operators();init_service_targets();init_ports();init_escape();init_escape();init_objects();init_names();init_escape();function right(value){return{ok:true,value}}function wrong(code3,message,hint2){return{ok:false,code:code3,message,...hint2!==void 0&&{hint:hint2}}}var KINDS=[["Pod","pod","pods","po"],["Deployment","deployment","deployments","deploy"],["ReplicaSet","replicaset","replicasets","rs"],["StatefulSet","statefuls\
et","statefulsets","sts"],["DaemonSet","daemonset","daemonsets","ds"],["Job","job","jobs"],["CronJob","cronjob","cronjobs","cj"],["ReplicationController","repli\
cationcontroller","replicationcontrollers","rc"],["DeploymentConfig","deploymentconfig","deploymentconfigs","dc"],["Rollout","rollout","rollouts"],["Service","s\
ervice","services","svc"]];function parsePath(text3){const slash=text3.indexOf("/");const namespace=text3.slice(0,slash);const rest=text3.slice(slash+1);if(namespace===
"node"||namespace==="outside"){return wrong("not-supported",`\`${namespace}/\u2026\` is not supported yet`,"remove it for now")}if(namespace!=="*"&&!isDnsLabel(
namespace)){const lower2=namespace.toLowerCase();const hint2=isDnsLabel(lower2)?`did you mean \`${lower2}\`?`:"an endpoint is written namespace/name: lower-case\
 letters, digits and dashes";return wrong("bad-endpoint",`\`${showName(namespace)}\` is not a valid namespace name`,hint2)}const within2=namespace==="*"?{}:{namespace};
if(rest==="*")return{ok:true,value:{kind:"pods",...within2,labels:{}}};if(/[=!]|\s(not)?in\s/i.test(rest)){const labels2=parseSelector(rest);return labels2.ok?right(
{kind:"pods",...within2,labels:labels2.value}):labels2}if(namespace==="*"){const hint2="write namespace/name, or `*/key=value` for pods of every namespace";return wrong(
"bad-endpoint",`\`${showName(text3)}\` names a workload in no namespace`,hint2)}const parts=rest.split("/");const name2=parts.at(-1)??"";if(parts.length>2){const hint2="\
an endpoint is written namespace/name, namespace/kind/name or namespace/service/name";return wrong("bad-endpoint",`\`${showName(text3)}\` has too many slashes`,
hint2)}if(nameFault(name2,"subdomain")!==void 0)return badName(name2);const[kindText]=parts;if(parts.length===1||kindText===void 0)return right({kind:"workload",
namespace,name:name2});const[kind]=KINDS.find(([,...words4])=>words4.includes(kindText.toLowerCase()))??[kindText];if(!/^[a-z][a-z0-9]{0,62}$/i.test(kind)){const hint2="\
a kind is one word: deployment, statefulset, rollout, service";return wrong("unknown-kind",`\`${showName(kindText)}\` is not a kind that makes pods`,hint2)}return kind===
"Service"?right({kind:"service",namespace,name:name2}):right({kind:"workload",namespace,name:name2,of:kind})}var knownKinds=KINDS.map(([kind])=>kind.toLowerCase());
function badName(name2){const hint2=name2===""?"write namespace/name":name2.includes("*")?"only a whole `*` stands for every workload; a selector picks some: na\
mespace/key=value":nameFault(name2.toLowerCase(),"subdomain")===void 0?`did you mean \`${name2.toLowerCase()}\`?`:"names are lower-case letters, digits, dashes \
and dots";return wrong("bad-endpoint",`\`${showName(name2)}\` is not a valid object name`,hint2)}function parseSelector(text3){const labels2=new Map;for(const part of text3.
split(",")){const[key="",value="",...more]=part.replace("==","=").split("=");if(more.length>0||!part.includes("=")||!isLabelKey(key)){const hint2="a selector is\
 written namespace/key=value,key=value; nothing but `=` is understood";return wrong("bad-selector",`\`${showName(part)}\` is not of the form key=value`,hint2)}if(!isLabelValue(
value)){return wrong("bad-selector",`\`${showName(value)}\` is not a valid label value`)}if(labels2.has(key)&&labels2.get(key)!==value){const message=`the selec\
tor wants two values of \`${showName(key)}\``;return wrong("bad-selector",message,"no pod has both")}labels2.set(key,value)}return right(Object.fromEntries(labels2))}init_did_you_mean();init_escape();init_objects();init_operators();init_objects();init_ports();init_escape();init_objects();init_service_targets();function keysBehind({target:target2,port:port2,protocol:protocol2,key}){if(target2.kind!=="service")return[key];const routes=translate(target2.service,target2.backends,
port2,protocol2)??[];return[key,...routes.flatMap(one=>one.kind==="endpoint"?[podPortKey(one.workload,one.wire.port,protocol2)]:[])]}function podPortKey({namespace,
kind,name:name2},port2,protocol2){return`pod ${namespace}/${kind}/${name2}:${port2}/${protocol2}`}init_objects();init_service_targets();init_own_labels();init_ports();init_did_you_mean();init_escape();init_policy_words();init_findings();init_ip();init_findings();init_names();init_did_you_mean();init_escape();init_ip();function meantAsAddress(text3){if(/^[0-9]+(\.[0-9]*)+$/.test(text3))return"IPv4";if(/^[0-9.]+\/[0-9]+$/.test(text3))return"range";return/^\[?[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*(%\w+)?(\]|\/\d+)?(:\d+)?$/i.
test(text3)?"IPv6":void 0}var UNUSABLE=[{cidr:"0.0.0.0/8",name:"the range 0.0.0.0/8"},{cidr:"127.0.0.0/8",name:"the loopback range"},{cidr:"224.0.0.0/3",name:"a\
 multicast or reserved range"}].flatMap(({cidr,name:name2})=>{const range2=parseCidr(cidr);return range2?[{range:range2,name:name2}]:[]});function addressMistake(text3){
switch(meantAsAddress(text3)){case"range":return{message:"is a range, and a check connects to one address",hint:`write one address of it, such as ${text3.slice(
0,text3.indexOf("/"))}`};case"IPv6":return{message:"is an IPv6 address: not supported yet",hint:"write an IPv4 address"};default:}const address2=parseAddress(text3);
if(!address2||/(^|\.)0[0-9]/.test(text3)){return{message:"is not a valid IPv4 address",hint:"an IPv4 address is four numbers from 0 to 255: 203.0.113.7"}}const unusable=UNUSABLE.
find(({range:range2})=>containsCidr(range2,address2));return unusable&&{message:`is in ${unusable.name}: no server outside has it`,hint:"write the address that \
the pods connect to"}}init_names();init_escape();var LARGEST_RANGE=1e3;function parsePort(text3){const slash=text3.indexOf("/");const port2=slash===-1?text3:text3.slice(0,slash);const protocolText=slash===-1?void 0:
text3.slice(slash+1).toLowerCase();if(protocolText==="sctp"){return wrong("not-supported","SCTP is not supported yet","write the port with /tcp or /udp")}if(protocolText!==
void 0&&protocolText!=="tcp"&&protocolText!=="udp"){const message=protocolText===""?"nothing stands behind the slash":`\`${showName(protocolText)}\` is not a val\
id protocol`;return wrong("bad-port",message,"a port is written :8080, :8080/tcp or :8080/udp")}const protocol2=protocolText===void 0?void 0:protocolText==="udp"?
"UDP":"TCP";const range2=/^(\d{1,9})(?:-(\d{1,9}))?$/.exec(port2);if(range2){const first=Number(range2[1]);const last=Number(range2[2]??range2[1]);if(first<1||last>
65535||first>65535){return wrong("bad-port",`\`:${port2}\` is not a valid port`,"ports are the numbers from 1 to 65535")}if(last<first){return wrong("bad-port",
`the range \`:${port2}\` ends before it begins`,`write :${last}-${first}`)}if(last-first>=LARGEST_RANGE){const message=`the range \`:${port2}\` has ${last-first+
1} ports, more than ${LARGEST_RANGE}`;return wrong("bad-port",message,"every port is a check of its own: name those that matter")}return right({kind:"range",first,
last,protocol:protocol2??"TCP"})}if(isPortName(port2)){return right({kind:"name",name:port2,...protocol2!==void 0&&{protocol:protocol2}})}if(port2===""){const message="\
nothing stands behind the colon";return wrong("bad-port",message,"write a port, or leave the colon out for every port")}const hint2="a port is written :8080, :8\
080/udp, :http or :8000-8010";return wrong("bad-port",`\`${showName(port2)}\` is neither a port number nor a port name`,hint2)}var RESERVED=["dns","apiserver","internet","node","outside"];var INTERNET_ADDRESS="192.0.2.1";function parseEndpoint(text3,at4,named2,findings){const reading=read(
text3,named2);if(reading.ok)return{text:text3,at:at4,...reading.value};findings.error(reading.code,reading.message,at4,reading.hint);return void 0}function read(text3,named2){
if(text3!==text3.trim()||text3===""){return wrong("bad-endpoint",`\`${showName(text3)}\` has spaces around it`,"write it without them")}if(/^[a-z][a-z0-9+.-]*:\/\//i.
test(text3)){const hint2="write the host and the port: api.example.com:443";return wrong("bad-endpoint",`\`${showName(text3)}\` is a URL`,hint2)}if(meantAsAddress(
text3)==="IPv6"){const message=`\`${showName(text3)}\`: IPv6 is not supported yet`;return wrong("not-supported",message,"write an IPv4 address")}const colon=text3.
indexOf(":");const name2=colon===-1?text3:text3.slice(0,colon);const body=parseBody(name2,named2);if(!body.ok||colon===-1)return body.ok?right({name:name2,body:body.
value}):body;const port2=parsePort(text3.slice(colon+1));return port2.ok?right({name:name2,body:body.value,port:port2.value}):port2}function parseBody(text3,named2){
const entry6=named2.get(text3);if(entry6)return right(fromEntry(text3,entry6));switch(text3){case"dns":case"apiserver":return right({kind:"builtin",name:text3});case"\
internet":return right({kind:"host",label:text3,host:INTERNET_ADDRESS});case"node":case"outside":return wrong("not-supported",`\`${text3}\` is not supported yet`,
"remove it for now");default:}if(meantAsAddress(text3)){const mistake2=addressMistake(text3);return mistake2?wrong("bad-address",`\`${showName(text3)}\` ${mistake2.
message}`,mistake2.hint):right({kind:"host",label:text3,host:text3})}return text3.includes("/")?parsePath(text3):parseWord(text3,named2)}function fromEntry(label2,entry6){
switch(entry6.kind){case"pods":return{kind:"pods",namespace:entry6.namespace,labels:entry6.labels};case"host":return{kind:"host",label:label2,host:entry6.host.toLowerCase()};case"\
outside":return{kind:"host",label:label2,host:entry6.address}}}function parseWord(text3,named2){const inside=/^([^.]+)\.([^.]+)\.svc(\.|$)/.exec(text3);if(inside){
const hint2=`write ${showName(`${inside[2]??""}/service/${inside[1]??""}`)}`;return wrong("bad-endpoint",`\`${showName(text3)}\` is a Service\u2019s name inside the c\
luster`,hint2)}if(isHostName(text3)){const host=text3.toLowerCase();return right({kind:"host",label:host,host})}const shown2=showName(text3);if(text3.includes("\
=")){const hint2="a selector is written namespace/key=value,key=value; inside [ ] put one that has a comma in quotes";return wrong("bad-endpoint",`\`${shown2}\` \
is a label with no namespace`,hint2)}if(text3.includes("*")){const message=`\`${shown2}\` is not a valid endpoint`;return wrong("bad-endpoint",message,'write "n\
amespace/*" or "*/*", in quotes')}const meant=didYouMean(text3,[...named2.keys(),...RESERVED]);return wrong("unknown-endpoint",`there is no endpoint \`${shown2}\
\``,meant===void 0?"write namespace/name for a workload, a host name with a dot, or a name from `endpoints`":`did you mean \`${meant}\`?`)}init_escape();init_objects();function hostNetworkSkipped(name2,at4,findings){const message=`\`${showName(name2)}\` is on the host's network, where policies do not hold it, and is left out as\
 a source`;findings.notice("host-network",message,at4,"name it in a rule of its own to try it")}init_findings();init_objects();init_problem();init_controller_labels();init_escape();init_escape();init_objects();init_ports();var words2=new WeakMap;function described(schema8,expects,description,examples=[],more={}){const result2=schema8.check(meta2({description,...examples.length>0&&{examples:[...examples]}}));
words2.set(result2,{expects,...more});return result2}var LONGEST_TEXT=1e3;var anyText=string2().check(_minLength(1),_maxLength(LONGEST_TEXT));function text2(expects,description,examples){
return described(anyText,expects,description,examples)}var instead="name an endpoint: `shop/api:8080`, `shop/*`, `dns` or `internet:443`";var endpoint=described(
anyText,"an endpoint, written as text","An endpoint: `namespace/name`, `namespace/kind/name`, `namespace/service/name`, `namespace/key=value,\u2026`, `namespace/*`, \
`*/*`, a host name or an IPv4 address, a name from `endpoints`, `dns`, `apiserver` or `internet`; as a destination with a port behind it: `:8080`, `:8080/udp`, \
`:http` or `:8000-8010`.",[],{instead});function endpoints(description,examples,whenEmpty="name an endpoint, or remove it"){const list=array(endpoint).check(_minLength(
1));words2.set(list,{expects:"a list of endpoints",whenEmpty,instead});return optional(described(union([endpoint,list]),"an endpoint or a list of endpoints",description,
examples,{whenEmpty,instead}))}function schemasOf(keys){const entries=Object.entries(keys).map(([key,{schema:schema8}])=>[key,schema8]);return Object.fromEntries(
entries)}var allow={schema:endpoints("Destinations that must be reachable. With no port: every port that the destination declares.",["shop/api:8080",["shop/api:8080","sh\
op/service/api","dns"]]),side:"destination",under:"from",expand:(written,lookup)=>({named:lookup.destinations(written),expected:"allow"})};var deny={schema:endpoints("Destinations that the policies must cut off.",[["shop/db:5432","internet:443"]]),side:"destination",under:"from",expand:(written,lookup)=>({
named:lookup.destinations(written),expected:"deny"})};var from={schema:endpoints("The workloads that connections start from. Goes with `allow`, `deny` and `onlyTo`.",["shop/web",["shop/web","shop/app=worker"],"*/*"]),
side:"source"};var name={schema:optional(described(string2().check(_minLength(1),_maxLength(200)),"text","What the rule says, in words: it heads the rule in every report. `rul\
e 1`, `rule 2`, \u2026 where it is absent.",["only the API reaches the database"]))};init_objects();var onlyFrom={schema:endpoints("The only workloads that may reach `to`: they must, and every other workload of the manifests must not.",["shop/api",["shop/api",
"ops/backup"]],'to forbid it to everyone, write a rule `from: "*/*"` with `deny`'),side:"source",under:"to",expand:(written,lookup)=>{const{findings}=lookup;const{
errors}=findings;const named2=lookup.sources(written);const[first]=written;if(first){const message="`onlyFrom` is tried from every other workload; clients outsi\
de the cluster are not supported yet";findings.notice("not-supported",message,first.at)}if(findings.errors>errors)return{named:named2,expected:"allow"};const allowed=new Set(
named2.map(({party})=>party.workload));const others=lookup.declared.workloads.filter(workload=>{if(allowed.has(workload)||workload.replicas===0)return false;if(workload.
hostNetwork&&first)hostNetworkSkipped(workloadName(workload),first.at,findings);return!workload.hostNetwork});return{named:named2,expected:"allow",others:others.
map(workload=>({workload,by:"wildcard"}))}}};var onlyTo={schema:endpoints("The only destinations that `from` may reach: it must reach them, and must not reach any other declared port of any other workload,\
 the cluster\u2019s DNS, the API server, the internet (443/TCP), or another host that the rules name with a port.",[["shop/db:5432","dns"]],'to forbid everythin\
g, write `deny: ["*/*", "internet:443", dns]`'),side:"destination",under:"from",expand:(written,lookup)=>{const{errors}=lookup.findings;const named2=lookup.destinations(
written);if(lookup.findings.errors>errors)return{named:named2,expected:"allow"};const allowed=new Set(named2.flatMap(({party})=>keysBehind(party)));const others=lookup.
everyDestination().filter(({key})=>!allowed.has(key));return{named:named2,expected:"allow",others}}};var to={schema:endpoints("What the sources in `onlyFrom` connect to. Goes with `onlyFrom`.",["shop/db:5432",["shop/db","shop/cache"]]),side:"destination"};var ruleKeys={name,from,to,allow,deny,onlyFrom,onlyTo};var endpointKeys=Object.entries(ruleKeys).filter(entry6=>"side"in entry6[1]);var keysUnder={from:endpointKeys.
flatMap(([name2,key])=>"under"in key&&key.under==="from"?[[name2,key]]:[]),to:endpointKeys.flatMap(([name2,key])=>"under"in key&&key.under==="to"?[[name2,key]]:
[])};init_json();init_workloads();init_ports();init_did_you_mean();init_problem();init_escape();init_findings();init_escape();init_escape();init_limits();init_escape();init_names();init_escape();init_group_by();init_json();init_kinds();init_findings();var import_yaml4=__toESM(require_dist(),1);init_path();var import_yaml=__toESM(require_dist(),1);var import_yaml2=__toESM(require_dist(),1);init_escape();var WORDS=new Map([...words3(true,"y Y yes Yes YES true True TRUE on On ON"),...words3(false,"n N no No NO false False FALSE off Off OFF"),...words3(null,"~ nul\
l Null NULL"),["",null],...words3(Number.NaN,".nan .NaN .NAN"),...words3(Number.POSITIVE_INFINITY,".inf .Inf .INF +.inf +.Inf +.INF"),...words3(Number.NEGATIVE_INFINITY,
"-.inf -.Inf -.INF")]);function words3(value,list){return list.split(" ").map(word=>[word,value])}var import_yaml3=__toESM(require_dist(),1);var LARGEST_OUTPUT=20*1024*1024;init_inventory();init_escape();init_escape();init_json();init_findings();init_json();var PLUGINS=["generators","transformers","validators"];var PATCHES=["patches","patchesJson6902","replacements"];var GENERATORS=["configMapGenerator",
"secretGenerator"];var FIELDS=new Map([...["resources","bases","components","crds","configurations","patchesStrategicMerge","openapi"],...["helmCharts","helmChartInflationGenerato\
r","path","env","envs","files"],...[...PLUGINS,...PATCHES,...GENERATORS]].map(field=>[folded2(field),field]));function folded2(key){return key.toUpperCase().toLowerCase()}init_json();init_findings();init_escape();init_json();init_fields();init_findings();init_kinds();init_names();init_path();init_lenient();init_kinds();init_json();init_path();init_escape();init_escape();init_json();init_findings();init_kinds();init_lenient();var MOST_CHARACTERS=32*1024*1024;init_findings();init_objects();init_findings();init_cluster_dns();init_connection();init_group_by();init_network();init_json();init_shape();var TEXT={is:"text"};var ANY={is:"any"};var SELECTOR={is:"map",fields:{matchLabels:{is:"texts"},matchExpressions:{is:"list",of:{is:"map",fields:{key:TEXT,operator:TEXT,
values:{is:"list",of:TEXT}}}}},hint:(field,value)=>{if(/selector$/i.test(field))return"write the two selectors beside each other, not inside each other";return typeof value===
"string"&&!/^match/i.test(field)?"labels stand under `matchLabels`":void 0}};var PEERS={is:"list",of:{is:"map",fields:{podSelector:SELECTOR,namespaceSelector:SELECTOR,
ipBlock:{is:"map",fields:{cidr:TEXT,except:{is:"list",of:TEXT}}}},hint:field=>{if(/^match(Labels|Expressions)$/.test(field)){return`put \`${field}\` into a \`podS\
elector\` or a \`namespaceSelector\``}if(field==="ports")return"`ports` stands beside `from` or `to`, not inside";return/^(cidr|except)$/.test(field)?`put \`${field}\
\` into an \`ipBlock\``:void 0}}};var PORTS={is:"list",of:{is:"map",fields:{port:{is:"port"},protocol:TEXT,endPort:{is:"whole"}}}};var NETWORK_POLICY={is:"map",
fields:{apiVersion:ANY,kind:ANY,metadata:ANY,spec:{is:"map",fields:{podSelector:SELECTOR,policyTypes:{is:"list",of:TEXT},ingress:rules("from","to"),egress:rules(
"to","from")},hint:field=>/^(from|to|ports)$/.test(field)?`\`${field}\` stands in a rule: an entry of \`${field==="to"?"egress":"ingress"}\``:void 0}}};function rules(peers,other){
return{is:"list",of:{is:"map",fields:{[peers]:PEERS,ports:PORTS},hint:field=>{if(field===other){return"an ingress rule has `from`, an egress rule has `to`"}return/^(podSelector|namespaceSelector|ipBlock)$/.
test(field)?`put it into a list under \`${peers}\``:void 0}}}}init_json();init_ip();init_escape();init_path();init_json();init_names();init_did_you_mean();init_json();init_objects();init_names();init_did_you_mean();init_kinds();init_policy();init_selectors();init_strangers();init_problem();init_policy_words();init_escape();init_policy_words();init_dead_peer();init_objects();init_did_you_mean();init_dead_peer();init_selectors();init_policy_words();init_escape();init_alternatives();init_selectors();init_ip();init_ip_blocks();init_policy_words();init_service_targets();init_evidence();init_selectors();var PRIVATE=["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16","fc00::/7"].flatMap(text3=>parseCidr(text3)??[]);init_escape();init_ports2();init_selectors();init_service_targets();init_evidence();init_policy_words();init_group_by();init_json();init_json();init_kinds();init_escape();init_policy_words();init_dead_peer();init_policy_words();init_cluster_dns();init_group_by();init_ports2();init_decide();init_evidence();init_policy_words();init_ip();init_ip_blocks();init_cluster_dns();init_network();init_evidence();init_policy_words();init_ip();init_dead_peer();init_selectors();init_policy_words();init_escape();init_policy_words();init_did_you_mean();init_group_by();init_escape();init_cluster_dns();init_match_peer();init_decide();init_ports2();init_service_targets();init_selectors();init_policy_words();init_ip();init_policy_words();init_problem();init_not_in_answer();init_findings();init_objects();init_escape();init_objects();init_escape();init_findings();init_objects();init_cluster_dns();init_escape();init_did_you_mean();init_problem();init_names();init_escape();function fileKey(key){return key}var entry=described(union([text2("a path","A folder (read with its sub-folders), a file or a glob; with a `!` before it, one that is left out."),strictObject({exclude:described(
union([anyText,array(anyText).check(_minLength(1))]),"a path or a list of paths","What the search of folders leaves out: files, folders or globs. `!path` says t\
he same.",["k8s/examples",["**/values*.yaml","k8s/examples"]])}),strictObject({kustomize:text2("a folder","A folder with a kustomization file, rendered by kubec\
tl.",["overlays/production"])}),strictObject({helm:described(strictObject({chart:text2("a folder or an archive","The chart: a folder, or a packed chart (`.tgz`)\
.",["charts/shop"]),values:optional(described(union([anyText,array(anyText).check(_minLength(1))]),"a file or a list of files","Values files, the last one wins.",
["values.yaml",["values.yaml","values-production.yaml"]])),release:optional(text2("a name","The release\u2019s name; that of the chart where it is absent.",["sh\
op"])),namespace:optional(text2("a namespace","The release\u2019s namespace; `default` where it is absent.",["shop"]))}),"a map with `chart`","A Helm chart, ren\
dered by helm 3.16 or newer.",[{chart:"charts/shop",values:["values.yaml"],namespace:"shop"}])})]),"a path, `{kustomize: \u2026}`, `{helm: {chart: \u2026}}` or `{exclude:\
 \u2026}`","Where Kubernetes objects come from.");function sourceList(description){return described(array(entry).check(_minLength(1)),"a list of paths, `{kustom\
ize: \u2026}`, `{helm: \u2026}` and `{exclude: \u2026}`",description,[["k8s/","!k8s/examples",{kustomize:"overlays/production"}]],{whenEmpty:"remove it to read \
every YAML file of the folder"})}var schema=optional(sourceList("The manifests to prove. Paths count from the folder that netproof is pointed at. Where this is \
absent: every YAML file in that folder and below it, but for this one and for hidden folders."));var manifests=fileKey({schema,read:read2});function read2(written,reading){
if(!written)return[{kind:"path",path:".",implied:true,at:reading.document.locate([])}];return readSources(written,["manifests"],reading)}function readSources(written,under,{
document,findings}){const sources=written.flatMap((source,index)=>{const path6=[...under,index];const at4=document.locate(path6);const check=(text3,below)=>{if(!text3.
startsWith("-"))return;const message=`\`${showName(text3)}\` begins with a dash`;findings.error("bad-path",message,document.locate([...path6,...below]),`write .\
/${showName(text3)}`)};if(typeof source==="string"){check(source,[]);return[pathSource(source,at4)]}if("exclude"in source){const paths=typeof source.exclude==="\
string"?[source.exclude]:source.exclude;return paths.map(one=>({kind:"exclude",path:one,at:at4}))}if("kustomize"in source){check(source.kustomize,["kustomize"]);
return[{kind:"kustomize",dir:source.kustomize,at:at4}]}const{chart,values=[],release=releaseOf(chart),namespace="default"}=source.helm;check(chart,["helm","char\
t"]);const files=typeof values==="string"?[values]:values;for(const[at5,text3]of files.entries()){check(text3,["helm","values",...typeof values==="string"?[]:[at5]])}
for(const[key,text3]of[["release",release],["namespace",namespace]]){if(isDnsLabel(text3))continue;const message=`\`${showName(text3)}\` is not a valid ${key} n\
ame`;const hint2=`lower-case letters, digits and dashes make one: set \`${key}\``;findings.error("bad-name",message,document.locate([...path6,"helm",key]),hint2)}
return[{kind:"helm",chart,values:files,release,namespace,at:at4}]});return withFolder(sources,document.locate(under))}function pathSource(written,at4){return written.
startsWith("!")?{kind:"exclude",path:written.slice(1),at:at4}:{kind:"path",path:written,at:at4}}function withFolder(sources,at4){const onlyExcludes=sources.length>
0&&sources.every(({kind})=>kind==="exclude");return onlyExcludes?[{kind:"path",path:".",at:at4},...sources]:sources}function releaseOf(chart){const last=chart.split(
"/").findLast(part=>part!==""&&part!==".")??"";const name2=last.replace(/(-\d+\.\d+\.\d+[^/]*)?\.tgz$/,"").toLowerCase();return isDnsLabel(name2)?name2:"release"}init_did_you_mean();init_escape();init_findings();init_problem();init_findings();init_did_you_mean();init_escape();var WORDS2=["elsewhere","outside"];var SIDES={from:"Who may get a connection: written as in a rule, or `elsewhere` (any pod that no manifest has) or `outside`.",
to:"What they may reach: written as in a rule; with no port at every port."};var entry2=described(strictObject({from:required2(endpoints(SIDES.from,["shop/web",
"outside"])),to:required2(endpoints(SIDES.to,["shop/db:5432"])),why:optional(text2("text","Why, for who reviews the change: it is shown beside the connection.",
["the report reads it"]))}),"a map with `from` and `to`","Connections that may open.",[{from:"shop/web",to:"shop/db:5432",why:"the report reads it"}]);var schema2=optional(
described(array(entry2).check(_minLength(1)),"a list of maps with `from` and `to`","Connections that a change may open without a rule that speaks of them: what \
`changes: require-rule` and `changes: forbid-open` let pass.",[[{from:"shop/web",to:"shop/db:5432",why:"the report reads it"}]],{whenEmpty:"remove it, or name a\
 connection"}));var approve=fileKey({schema:schema2,read:read3});function read3(written,reading){return(written??[]).map(({from:from2,to:to2,why},index)=>({from:readEnds(
from2,["approve",index,"from"],reading),to:readEnds(to2,["approve",index,"to"],reading),...why!==void 0&&{why},at:reading.document.locate(["approve",index])}))}
function readEnds(written,path6,{document,findings,named:named2,used}){const texts=typeof written==="string"?[written]:written;return texts.flatMap((text3,index)=>{
const at4=document.locate(typeof written==="string"?path6:[...path6,index]);const name2=text3.split(":",1)[0]??"";used.add(name2);if(isWord(name2)&&!named2.has(
name2)){if(name2===text3)return[{kind:"word",word:name2,at:at4}];const port2=parsePort(text3.slice(name2.length+1));if(port2.ok)return[{kind:"word",word:name2,port:port2.
value,at:at4}];findings.error(port2.code,port2.message,at4,port2.hint);return[]}const meant=/^[a-z]+$/i.test(name2)&&!named2.has(name2)?didYouMean(name2,WORDS2):
void 0;if(meant!==void 0){findings.error("unknown-endpoint",`there is no endpoint \`${showName(name2)}\``,at4,`did you mean \`${meant}\`?`);return[]}const endpoint2=parseEndpoint(
text3,at4,named2,findings);return endpoint2?[{kind:"endpoint",endpoint:endpoint2}]:[]})}function isWord(name2){return WORDS2.includes(name2)}function required2(list){
return list._zod.def.innerType}init_names();init_escape();init_path();var entry3=described(union([strictObject({namespace:text2("a namespace","The namespace of the pods.",["ingress"]),labels:described(record(string2(),string2()),"\
a map of labels","Labels that the pods carry, all of them. A stub pod with these stands for pods that no manifest has.",[{app:"gateway"}]),namespaceLabels:optional(
described(record(string2(),string2()),"a map of labels","Labels of the namespace, where no manifest defines it.",[{zone:"edge"}]))}),strictObject({host:text2("a\
 host name or an IPv4 address","A server outside the cluster: its DNS name or IPv4 address.",["api.stripe.example","203.0.113.8"]),address:optional(text2("an IP\
v4 address","The address that policies see for a `host` given by name; one of 198.51.100.0/24 where it is absent.",["203.0.113.8"]))}),strictObject({outside:text2(
"an IPv4 address","A client or server outside the cluster, at this IPv4 address.",["203.0.113.20"])})]),"`{namespace: \u2026, labels: {\u2026}}`, `{host: \u2026}` or `{outside\
: \u2026}`","What the name stands for: pods by namespace and labels, a host, or a client outside the cluster.",[{namespace:"ingress",labels:{app:"gateway"}},{host:"\
api.stripe.example"}]);var schema3=optional(described(record(string2(),entry3),"a map of names to endpoints","Names for what has none yet. Workloads and Service\
s of the manifests need no entry. An entry `internet` says which address stands for the internet (192.0.2.1 otherwise).",[{stripe:{host:"api.stripe.example"}}]));
var endpoints2=fileKey({schema:schema3,read:read4});function read4(written,{document,findings,named:named2}){for(const name2 of keysOf(document.value,["endpoint\
s"])){const reader=new Reader(name2,document,findings);const entry6=written?.[name2];if(reader.hasValidName()&&entry6)named2.set(name2,reader.read(entry6))}sameNameTwice(
named2,findings);return named2}var Reader=class{#name;#document;#findings;constructor(name2,document,findings){this.#name=name2;this.#document=document;this.#findings=
findings}hasValidName(){const at4=this.#document.locateKey(this.#path());const shown2=showName(this.#name);const isValid=/^[A-Za-z0-9]([-A-Za-z0-9_]{0,61}[A-Za-z0-9])?$/.
test(this.#name);if(!isValid){const hint2=this.#name.includes(".")?"a host\u2019s name goes behind `host:`, under a name without dots":"letters, digits, dashes \
and underscores make a name";this.#findings.error("bad-name",`\`${shown2}\` is not a valid endpoint name`,at4,hint2)}else if(this.#name!=="internet"&&RESERVED.some(
word=>word===this.#name)){const message=`\`${shown2}\` has a meaning already and cannot be given another`;this.#findings.error("bad-name",message,at4,"choose an\
other name")}return isValid}read(entry6){const at4=this.#document.locateKey(this.#path());const[key=""]=Object.keys(entry6);if(this.#name==="internet"&&!("host"in
entry6)){this.#add("bad-endpoint","`internet` is a host",[key],"write {host: 203.0.113.9}")}if("namespace"in entry6){const{namespace,labels:labels2,namespaceLabels}=entry6;
this.#checkPods(namespace);return{kind:"pods",namespace,labels:labels2,...namespaceLabels&&{namespaceLabels},at:at4}}if("outside"in entry6){this.#checkAddress(entry6.
outside,"outside");return{kind:"outside",address:entry6.outside,at:at4}}this.#checkHost(entry6.host,entry6.address);const{host,address:address2}=entry6;return{kind:"\
host",host,...address2!==void 0&&{address:address2},at:at4}}#checkPods(namespace){if(!isDnsLabel(namespace)){const message=`\`${showName(namespace)}\` is not a v\
alid namespace name`;this.#add("bad-name",message,["namespace"],"lower-case letters, digits and dashes make one")}const labels2=keysOf(this.#document.value,this.#path(
"labels"));if(labels2.length===0){const hint2=`for every pod of the namespace write "${showName(namespace)}/*" in the rule`;this.#add("empty-list","`labels` is \
an empty map",["labels"],hint2)}this.#checkLabels("labels");this.#checkLabels("namespaceLabels")}#checkLabels(under){for(const key of keysOf(this.#document.value,
this.#path(under))){const value=valueAt(this.#document.value,this.#path(under,key));if(!isLabelKey(key)){const at4=this.#document.locateKey(this.#path(under,key));
this.#findings.error("bad-selector",`\`${showName(key)}\` is not a valid label key`,at4)}else if(typeof value==="string"&&!isLabelValue(value)){this.#add("bad-s\
elector",`\`${showName(value)}\` is not a valid label value`,[under,key])}}}#checkHost(host,address2){const withPort=/^([^:]+):(\w+)$/.exec(host);if(withPort){const hint2=`\
write the port where the host is used: \`${showName(`${this.#name}:${withPort[2]??""}`)}\``;this.#add("bad-endpoint","`host` has a port",["host"],hint2)}else if(meantAsAddress(
host)){this.#checkAddress(host,"host");if(address2!==void 0&&address2!==host){const hint2="remove `address`, or write the host\u2019s name";this.#add("bad-addre\
ss","`host` is an address already",["address"],hint2)}}else if(!isHostName(host)){const hint2=host.includes("*")?"a check connects to one host: write a whole na\
me":"a host\u2019s name has a dot in it: api.example.com";this.#add("bad-endpoint",`\`${showName(host)}\` is not a valid host name`,["host"],hint2)}if(address2!==
void 0)this.#checkAddress(address2,"address")}#checkAddress(address2,key){const wrong3=addressMistake(address2);if(wrong3)this.#add("bad-address",`\`${showName(
address2)}\` ${wrong3.message}`,[key],wrong3.hint)}#add(code3,message,below,hint2){this.#findings.error(code3,message,this.#document.locate(this.#path(...below)),
hint2)}#path(...below){return["endpoints",this.#name,...below]}};function sameNameTwice(named2,findings){const first=new Map;for(const entry6 of named2.values()){
if(entry6.kind!=="host"||entry6.address===void 0)continue;const host=entry6.host.toLowerCase();const other=first.get(host);if(!other)first.set(host,{address:entry6.
address,line:entry6.at.line});else if(other.address!==entry6.address){findings.error("two-addresses",`the host \`${showName(host)}\` has two addresses, ${showName(
other.address)} on line ${other.line} and ${showName(entry6.address)} here`,entry6.at,"give both endpoints the same address")}}}function keysOf(value,path6){const found=valueAt(
value,path6);return typeof found==="object"&&found!==null?Object.keys(found):[]}init_json();var schema4=optional(described(record(string2(),sourceList("The manifests of this environment, in place of `manifests`.")),"a map of names to lists of manifests",
"Several sets of manifests that the same rules judge: `production: [{kustomize: overlays/production}]`. One is chosen with `environment`.",[{staging:[{kustomize:"\
overlays/staging"}],production:[{kustomize:"overlays/production"}]}]));var environments=fileKey({schema:schema4,read:read5});function read5(written,reading){const{
document}=reading;const named2=Object.entries(written??{}).map(([name2,sources])=>[name2,readSources(sources,["environments",name2],reading)]);const only=named2.
length>0&&isMap(document.value)&&document.value.manifests===void 0;return{named:new Map(named2),only,at:document.locate(["environments"])}}init_escape();var code2=text2("a code","The code of a warning or notice, as `--json` shows it: `egress-without-dns`.",["egress-without-dns"]);var entry4=described(union([code2,
strictObject({code:code2,file:optional(text2("a path","Only in this file, this folder, or what this glob matches.",["k8s/legacy"])),object:optional(text2("a nam\
e","Only of this object: `namespace/name`, `namespace/kind/name`, or a name alone where it has no namespace.",["shop/mailer"])),why:optional(described(anyText,"\
text","Why, for who reads this file.",["it dials addresses"]))})]),"a code, or a map with `code`","Warnings and notices that are counted, and not told.");var schema5=optional(
described(array(entry4).check(_minLength(1)),"a list of codes, or of maps with `code`","Warnings and notices that are counted, and not told. Errors and verdicts\
 stay. For one line of a manifest: `# netproof-ignore CODE: why` on it or above it.",[["cuts-monitoring",{code:"egress-without-dns",object:"shop/mailer",why:"it\
 dials addresses"}]],{whenEmpty:"remove it to be told of everything"}));var ignore=fileKey({schema:schema5,read:read6});function read6(written,{document,findings}){
return(written??[]).map((one,index)=>{const at4=document.locate(["ignore",index]);if(typeof one==="string")return{code:one,at:at4};const{file,object}=one;const glob=file===
void 0?void 0:filesOf2(file);if(file!==void 0&&!glob){const message=`\`${showName(file)}\` has too many alternatives`;findings.error("bad-path",message,document.
locate(["ignore",index,"file"]),"write several entries")}return{code:one.code,at:at4,...glob&&{file:glob},...object!==void 0&&{object}}})}function filesOf2(path6){
const[own2,below]=[globMatcher(path6),globMatcher(`${path6}/**`)];return own2&&below&&{matches:file=>own2.matches(file)||below.matches(file)}}init_escape();init_escape();function wrongKeys(keys,at4,keyAt,findings){const error2=(message,position2,hint3)=>{findings.error("bad-rule",message,position2,hint3)};const from2=keysUnder.from.
map(([name2])=>name2);const to2=keysUnder.to.map(([name2])=>name2);const anyOf=names=>nameList(names,"or");if(keys.has("from")&&keys.has("to")){const hint3=`wri\
te two rules: \`from\` with ${anyOf(from2)}, and \`to\` with ${anyOf(to2)}`;error2("a rule has `from` or `to`, not both",keyAt("to"),hint3);return}const outward=from2.
filter(key=>keys.has(key));const inward=to2.filter(key=>keys.has(key));if(!keys.has("from")){const hint3=keys.has("to")?`say who connects with \`from\`, and put ${anyOf(
to2)} under \`to\``:"say who connects: add `from`";for(const key of outward)error2(`\`${key}\` needs a \`from\``,keyAt(key),hint3)}if(!keys.has("to")){const hint3="\
say what they connect to: add `to`";for(const key of inward)error2(`\`${key}\` needs a \`to\``,keyAt(key),hint3)}if(outward.length>0||inward.length>0)return;const hint2=keys.
has("to")?`add ${anyOf(to2)}`:keys.has("from")?`add ${anyOf(from2)}`:"add `from` and `allow`";findings.error("nothing-to-check","the rule has nothing to check",
at4,hint2)}var rule=described(strictObject(schemasOf(ruleKeys)),"a rule (a map)","One statement: `from` with `allow`, `deny` or `onlyTo`; or `to` with `onlyFrom`.",[{from:"\
shop/web",allow:["shop/api:8080"],deny:["shop/db"]}]);var schema6=described(array(rule).check(_minLength(1)),"a list of rules","The connections that must be pos\
sible, and those that must not.",[[{name:"only the API reaches the database",to:"shop/db:5432",onlyFrom:["shop/api"]}]],{whenEmpty:"a file without a rule proves\
 nothing"});var rules2=fileKey({schema:schema6,read:read7,marksBroken:true});var MOST_PROBLEMS=200;function read7(written,reading){const{document,findings,named:named2,
used,broken,whole}=reading;const names=new Map;const found=written.map((one,index)=>{const at4=document.locate(["rules",index]);const name2=one.name??`rule ${index+
1}`;const twin=names.get(name2);if(twin===void 0)names.set(name2,at4.line);else{const message=`the rule on line ${twin} is called \`${showName(name2)}\` too`;findings.
warning("same-name",message,at4,"give each a name of its own: reports go by it")}const{errors}=findings;const endpoints3=new Map;for(const[key]of endpointKeys){
if(one[key]!==void 0)endpoints3.set(key,readList(one[key],["rules",index,key],reading))}if(!broken.has(index)){wrongKeys(new Set(endpoints3.keys()),at4,key=>document.
locateKey(["rules",index,key]),findings)}const isBroken=broken.has(index)||findings.errors>errors;return{name:name2,at:at4,endpoints:endpoints3,...isBroken&&{broken:true}}});
for(const[name2,{at:at4}]of named2){if(used.has(name2)||name2==="internet"||!whole)continue;const message=`no rule uses the endpoint \`${showName(name2)}\``;findings.
warning("unused-endpoint",message,at4,"use it, or remove it")}return found}function readList(written,path6,{document,findings,named:named2,used}){const texts=typeof written===
"string"?[[written,document.locate(path6)]]:written.map((text3,index)=>[text3,document.locate([...path6,index])]);return texts.flatMap(([text3,at4])=>{if(findings.
problems.length>MOST_PROBLEMS)return[];used.add(text3.split(":",1)[0]??"");return parseEndpoint(text3,at4,named2,findings)??[]})}init_names();init_escape();init_path();var MOST_REPLICAS=1e3;var labels=(description,examples)=>described(record(string2(),string2()),"a map of labels",description,examples);var number3=union([int(),
string2()]);var entry5=described(strictObject({name:text2("`namespace/name`","The namespace and the name, `monitoring/prometheus`.",["monitoring/prometheus"]),labels:optional(
labels("The labels of its pods, which policies select by.",[{app:"prometheus"}])),namespaceLabels:optional(labels("Labels of the namespace, where no manifest de\
fines it.",[{team:"ops"}])),ports:optional(described(array(union([number3,record(string2(),number3)])),"a list of ports: `9090`, `53/udp` or `http: 9090`","The \
ports that its pods listen on: `9090`, `53/udp`, or with a name `http: 9090`.",[[{web:9090}],[9090,"53/udp"]])),serviceAccount:optional(text2("a name","The serv\
ice account of its pods; `default` where it is absent.",["prometheus"])),replicas:optional(described(int(),"a whole number from 1 to 1000","How many pods it has\
; 1 where it is absent.",[2]))}),"a workload, `{name: monitoring/prometheus, labels: {\u2026}}`","Pods that no manifest holds: an operator\u2019s, another repository\
\u2019s. A stub pod with these labels stands for each.",[{name:"monitoring/prometheus",labels:{app:"prometheus"},ports:[{web:9090}]}]);var schema7=optional(described(
array(entry5),"a list of workloads","Workloads that the manifests don\u2019t hold. They count as the repository\u2019s own: in `*`, `onlyFrom`, `onlyTo` and the matrix.",
[[{name:"monitoring/prometheus",labels:{app:"prometheus"},ports:[{web:9090}]}]]));var workloads=fileKey({schema:schema7,read:read8});function read8(written,reading){
const found=new Map;for(const[index,one]of(written??[]).entries()){const workload=readOne2(one,index,reading);if(!workload)continue;const key=`${workload.namespace}\
/${workload.name}`;if(found.has(key)){reading.findings.error("duplicate-name",`\`${showName(key)}\` stands here twice`,workload.at,"rename one")}found.set(key,workload)}
return[...found.values()]}function readOne2({name:written,labels:labels2={},namespaceLabels,ports=[],serviceAccount="default",replicas=1},index,reading){const{document,
findings}=reading;const here=["workloads",index];const slash=written.indexOf("/");const[namespace,name2]=[written.slice(0,slash),written.slice(slash+1)];if(slash===
-1||!isDnsLabel(namespace)||nameFault(name2,"subdomain")!==void 0){const message=`\`${showName(written)}\` is not the name of a workload in a namespace`;findings.
error("bad-name",message,document.locate([...here,"name"]),"write `namespace/name`");return void 0}if(nameFault(serviceAccount,"subdomain")!==void 0){const message=`\
\`${showName(serviceAccount)}\` is not a valid service account name`;findings.error("bad-name",message,document.locate([...here,"serviceAccount"]))}if(replicas<
1||replicas>MOST_REPLICAS){const message=`\`replicas\` is ${replicas}: it goes from 1 to ${MOST_REPLICAS}`;findings.error("invalid-value",message,document.locate(
[...here,"replicas"]))}for(const under of["labels","namespaceLabels"])checkLabels([...here,under],reading);return{namespace,name:name2,labels:labels2,...namespaceLabels&&
{namespaceLabels},ports:ports.flatMap((port2,at4)=>readPorts(port2,[...here,"ports",at4],reading)),serviceAccount,replicas,at:document.locate(here)}}function checkLabels(path6,{
document,findings}){const map=valueAt(document.value,path6);if(typeof map!=="object"||map===null)return;for(const[key,value]of Object.entries(map)){const at4=document.
locate([...path6,key]);if(!isLabelKey(key))findings.error("bad-selector",`\`${showName(key)}\` is not a valid label key`,at4);else if(typeof value==="string"&&!isLabelValue(
value))findings.error("bad-selector",`\`${showName(value)}\` is not a valid label value`,at4)}}function readPorts(written,path6,{document,findings}){const named2=typeof written===
"object"?Object.entries(written):[[void 0,written]];return named2.flatMap(([name2,port2])=>{const at4=document.locate(name2===void 0?path6:[...path6,name2]);const read9=parsePort(
String(port2));if(!read9.ok){findings.error(read9.code,read9.message,at4,read9.hint);return[]}if(read9.value.kind==="name"||read9.value.last!==read9.value.first){
const message=`\`${showName(String(port2))}\` is not the number of a port`;findings.error("bad-port",message,at4,"write `9090`, `53/udp`, or with a name `http: \
9090`");return[]}if(name2!==void 0&&!isPortName(name2)){const hint2="lower-case letters, digits and dashes make one, 15 at most";findings.error("bad-port",`\`${showName(
name2)}\` is not a valid port name`,at4,hint2);return[]}const{first:number4,protocol:protocol2}=read9.value;return[{...name2!==void 0&&{name:name2},number:number4,
protocol:protocol2,at:at4}]})}var VERSION=1;var version2=fileKey({schema:described(literal(VERSION),`the number ${VERSION}`,`The version of this format: ${VERSION}.`,[VERSION]),read:written=>written});var fileKeys={version:version2,manifests,environments,workloads,endpoints:endpoints2,approve,rules:rules2,ignore};init_did_you_mean();init_escape();init_path();init_json();init_findings();init_fields();var ruleFileSchema=described(strictObject(schemasOf(fileKeys)),"a map with `version` and `rules`","The connections that a repository\u2019s NetworkPolicies must let \
through, and those that they must cut.",[{version:VERSION,manifests:["k8s/"],rules:[{from:"shop/web",allow:["shop/api:8080"]}]}]);init_escape();init_json();init_findings();init_objects();init_ports();init_escape();init_findings();init_group_by();init_did_you_mean();init_escape();init_group_by();init_objects();init_axes();init_cluster_dns();init_connection();init_service_targets();init_ip();init_objects();init_group_by();init_axes();init_decide();init_over_pods();init_port_answers();init_port_ranges();init_ip();init_policy_words();init_axes();init_network();init_objects();init_axes();init_connection();init_exposure();init_port_answers();init_port_ranges();init_wanted_pods();init_policy_words();init_group_by();init_objects();init_axes();init_connection();init_over_pods();init_port_answers();init_group_by();init_objects();init_axes();init_connection();init_decide();init_axes();init_evidence();init_over_pods();init_port_ranges();init_reach();init_problem();function sealedGit(args,{exec:exec2,env,signal},options){const own2=Object.entries(env).flatMap(([name2,value])=>value===void 0?[]:[[name2,value]]);return exec2(
"git",[...SEALED,...args],{...options,env:{...Object.fromEntries(own2),GIT_ALLOW_PROTOCOL:"none",GIT_NO_LAZY_FETCH:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"\
0"},...signal&&{signal}})}var SEALED=["--no-pager","--literal-pathspecs",...["-c","core.hooksPath=/dev/null"],...["-c","core.fsmonitor=false"]];init_problem();init_escape();var BYTES_AT_ONCE=64*1024*1024;init_escape();init_escape();init_did_you_mean();init_problem();var import_node_path3=require("node:path");init_group_by();init_names2();init_escape();async function renderJUnit(report,pathPrefix=""){const builder=await newBuilder();for(const[rule2,results]of groupBy(report.results,({check})=>check.rule))addSuite(
builder,{name:rule2,results,report,pathPrefix,classPrefix:"netproof"});addMissing(builder,report,"netproof");return builder.build()}async function newBuilder(){
const{default:junit}=await Promise.resolve().then(()=>__toESM(require_dist2(),1));return junit.newBuilder().name("netproof")}function addSuite(builder,{name:name2,
results,report,pathPrefix,classPrefix}){const{engine:engine2}=report;const suite=builder.testSuite().name(visible(name2)).time(seconds(results.reduce((sum,result2)=>sum+
probeMs(result2),0))).property("netproof",visible(report.version)).property("engine",engine2.kind).property("engine-details",engineWords(engine2)).property("ver\
dict",report.verdict).property("outcome",visible(outcomeSentence(report))).property("duration-seconds",String(seconds(totalMs(report))));if(engine2.kind==="mode\
l")suite.property("proof",PREDICTED);else suite.property("kubernetes",visible(engine2.kubernetes));for(const words4 of ignoredWords(report))suite.property("igno\
red",words4);for(const result2 of results)addCase(suite.testCase(),result2,report,{pathPrefix,classPrefix})}function addMissing(builder,report,classPrefix){const missing=missingOf(
report);if(missing.length===0)return;const suite=builder.testSuite().name("shards").property("verdict",report.verdict);for(const{name:name2,why}of missing)suite.
testCase().name(name2).className(`${classPrefix}.shards`).error(why,"inconclusive: missing",why)}function addCase(testCase,result2,report,{pathPrefix,classPrefix}){
const{check,verdict:verdict2,reason:reason3}=result2;const{headline:headline2,lines:lines2}=describeResult(result2,report.engine);testCase.name(caseName(check,report.
engine)).className(`${classPrefix}.${visible(check.rule)}`).file(visible(import_node_path3.posix.join(pathPrefix,check.at.file))).time(seconds(probeMs(result2)));
Object.assign(attributesOf(testCase),{line:check.at.line});const content=[headline2,...lines2.map(line2=>`  ${withPlace(line2)}`),`  rule: ${placeName(check.at,
true)}`].join("\n");switch(verdict2){case"pass":if(result2.drift||check.undeclaredPort||result2.established==="carries")testCase.standardOutput(content);return;case"\
fail":testCase.failure(headline2,reason3).stacktrace(content);return;case"inconclusive":case"flaky":testCase.error(headline2,`${verdict2}: ${reason3}`,content);
return}}function attributesOf(testCase){return testCase._attributes}function probeMs({control,observation:observation2}){return spanMs(control)+spanMs(observation2)}
function spanMs(observation2){const samples=observation2?.samples??[];if(samples.length===0)return observation2?.settledMs??0;const from2=Math.min(...samples.map(
({startedMs})=>startedMs));return Math.max(...samples.map(({startedMs,tookMs})=>startedMs+tookMs))-from2}function seconds(ms){return Math.round(ms)/1e3}init_problem();init_escape();init_limits();init_names2();var import_node_path4=require("node:path");init_problem();init_escape();init_names2();var SOURCE_ROOT="%SRCROOT%";function placed(at4,related,pathPrefix){const first=locationOf(at4,pathPrefix);const others=related.
flatMap(({at:place2,text:text3},index)=>{const location=locationOf(place2,pathPrefix);return location?[{id:index+1,...location,message:{text:plain(text3)}}]:[]});
return{...first&&{locations:[first]},...others.length>0&&{relatedLocations:others}}}function messageOf(headline2,lines2,pathPrefix){let id=0;const said=lines2.map(
({text:text3,at:at4})=>{if(at4===void 0)return`- ${plain(text3)}`;id+=1;const name2=plain(placeName(at4));const link=locationOf(at4,pathPrefix)?`[${name2}](${id}\
)`:name2;return`- ${plain(text3)} (${link})`});return[plain(headline2),...said].join("\n")}function plain(text3){return visible(text3,Number.MAX_SAFE_INTEGER).replace(
/[\\[\]]/g,String.raw`\$&`)}function locationOf(at4,pathPrefix){if(isLive(at4))return{logicalLocations:[{fullyQualifiedName:visible(at4.file)}]};const path6=import_node_path4.posix.
normalize(import_node_path4.posix.isAbsolute(at4.file)?at4.file:import_node_path4.posix.join(pathPrefix,at4.file));if(leadsOut(path6))return void 0;return{physicalLocation:{
artifactLocation:{uri:uriOf(path6),uriBaseId:SOURCE_ROOT},region:{startLine:at4.line,startColumn:at4.column}}}}function uriOf(path6){const whole=path6.replace(new RegExp(
"\\p{Cs}","gu"),"\uFFFD");return whole.split("/").map(encodeURIComponent).join("/")}var CHECKS={"let-through":{title:"A connection that must be denied gets through",help:"A rule denies this connection, and the policies let it through. Narrow th\
e policy at the line that is named, or add one that isolates an end of it; where the connection is meant to be there, allow it in the rule file.",level:"error",
security:"7.5"},"cut-by-policies":{title:"A connection that must be allowed is cut by policies",help:"A rule allows this connection, and the policies cut it. Le\
t it through at the line that is named, on both sides of it; where it is not wanted, deny it in the rule file.",level:"error"},"changed-after-settling":{title:"\
The answer changed after it had settled",help:"The same probe was answered in two ways. See whether its pods restart, or whether something rewrites the policies\
.",level:"error"},"unreachable-before":{title:"It could not be reached before any policy applied, either",help:"Silence proves nothing where the target never an\
swered. Declare the port, fix the target, or the selector of its Service.",level:"warning"},"policies-returned":{title:"Policies that were lifted were put back \
meanwhile",help:"Something restores the policies while they are lifted for the control. Pause it (Argo CD, Flux, an operator) while netproof runs.",level:"warni\
ng"},"nothing-listens":{title:"The policies let it through, and nothing listens there",help:"The target itself refused. Correct the port in the rule or in the m\
anifest.",level:"warning"},"dns-error":{title:"The name does not resolve",help:"Often a policy cuts the DNS of the source. Allow port 53, UDP and TCP, to the DN\
S of the cluster, or correct the name.",level:"warning"},"probe-error":{title:"The probe itself failed",help:"It could not be tried: a missing volume, a refused\
 admission, an engine under load. The words beside it say which.",level:"warning"},"no-endpoints":{title:"No ready pod stands behind the Service",help:"A Servic\
e without endpoints refuses by itself, whatever the policies say. Correct its selector, or see why its pods are not ready.",level:"warning"},"no-witness":{title:"\
Nobody could show that the target lives",help:"On a cluster whose policies stay, a silent target proves nothing by itself. Let netproof make a namespace of its \
own, or prove it on a throw-away cluster.",level:"warning"},"target-died":{title:"The target stopped while it was probed",help:"Nothing listened there any more.\
 The events and logs of its pod say why.",level:"warning"},"witness-silent":{title:"The target stalled",help:"Who asked beside the probe, and no policy holds, g\
ot no answer either. Run it again, and see whether the machine is too busy.",level:"warning"},disturbed:{title:"The cluster changed while it was probed",help:"A\
 pod, a node or a policy of this check changed meanwhile. See what deletes, restarts or rewrites it.",level:"warning"},unsettled:{title:"The answer did not sett\
le before the deadline",help:"Run it again with more time, and see whether its pods restart.",level:"warning"},"unknown-label":{title:"A policy selects by a lab\
el that only a controller knows",help:"The value of such a label is in no manifest. Select by a label of the pod template.",level:"warning"},"too-many-pods":{title:"\
Selectors tell more pods of a workload apart than are tried",help:"Select by a label that its pods share.",level:"warning"},predicted:{title:"The policy model c\
annot tell",help:"Nothing in the manifests decides it. Prove it on a cluster.",level:"warning"}};var DRIFT={title:"The cluster answers otherwise than the manife\
sts say",help:"What was seen is as the rule wants it, and not what the policies of the manifests lead to. Look for policies that the manifests do not hold, and \
for fields that this network plugin ignores.",level:"warning"};var WARNINGS={"policy-selects-nothing":"A policy selects no pod","peer-matches-nothing":"A peer o\
f a policy matches nothing","peers-are-alternatives":"Two peers where one with both selectors was likely meant","empty-peers":"An empty list of peers, which is \
everyone","ingress-isolated-by-default":"A policy of egress rules isolates ingress, too","rules-ignored":"Rules of a direction that policyTypes leave out","egre\
ss-not-isolated":"An empty egress without policyTypes, which cuts nothing","egress-without-dns":"Pods may get out, and not to DNS","port-unknown":"A port that n\
o pod has to which the rule leads","ip-block-covers-pods":"An ipBlock admits pods, too","ip-block-covers-services":"An ipBlock of the addresses of Services","ci\
dr-host-bits":"A CIDR with bits set beyond its prefix","client-address-lost":"An ipBlock for clients whose address is lost on the way","own-node":"A check that \
holds since a run has one node","headless-port":"A headless Service is dialled at its own port","policy-shadowed":"A policy admits nothing that another does not\
 admit","rule-shadowed":"A rule admits nothing that another of its policy does not admit","cuts-ingress-controller":"Pods behind an Ingress or a route are isola\
ted from it","cuts-api-server":"Pods behind a webhook or an APIService are isolated from the API server","cuts-monitoring":"Pods that ask to be scraped are isol\
ated from monitoring","pods-elsewhere":"Policies for pods that the manifests do not hold",unisolated:"A workload that no policy isolates",ignored:"Findings that\
 are ignored","unused-ignore":"An entry of ignore for which there is nothing","undeclared-port":"A deny of a port that nothing declares","outlives-policies":"A \
connection from before the policies still carries data"};var checkKinds=[...Object.entries(CHECKS),["drift",DRIFT]];function kindOf({verdict:verdict2,reason:reason3,
check}){if(verdict2==="pass")return"drift";if(reason3!=="predicted"||verdict2!=="fail")return reason3;return check.expected==="deny"?"let-through":"cut-by-polic\
ies"}function warningKind(code3,level){const title=WARNINGS[code3]??`netproof: ${code3.replaceAll("-"," ")}`;const help=`${title}. The message says where, and w\
hat to do. An entry \`${code3}\` of \`ignore\` in the rule file, or a comment \`netproof-ignore ${code3}\` at its line, takes it away.`;return{title,help,level}}function renderSarif(report,pathPrefix){return sarifText([{report,pathPrefix}],report,[])}function sarifText(parts,{version:version3,exitCode},failed){const checks=parts.
flatMap(part=>part.report.results.filter(isLoud).map(result2=>({result:result2,part})));const order=new Map(worstFirst(checks.map(({result:result2})=>result2)).
map((result2,index)=>[result2,index]));const rankOf=({result:result2})=>order.get(result2)??0;const problems2=parts.flatMap(part=>part.report.problems.filter(one=>!isStanding(
one)).map(problem=>({problem,part})));const findings=[...checks.toSorted((a,b)=>rankOf(a)-rankOf(b)).map(({result:result2,part})=>ofCheck(result2,part)),...problems2.
flatMap(({problem,part})=>ofProblem(problem,part)??[])];const kinds=new Map(checkKinds);for(const{ruleId,level}of findings)if(!kinds.has(ruleId))kinds.set(ruleId,
warningKind(ruleId,level));const ids=[...kinds.keys()];const shown2=findings.slice(0,SARIF_RESULTS);const more=findings.length-shown2.length;const notes=[...problems2.
flatMap(({problem,part})=>ofProblem(problem,part)?[]:[notification(problem)]),...failed.map(notification),...more===0?[]:[{level:"warning",message:{text:`${counted(
more,"more finding")} left out`}}]];const engine2=parts[0]?.report.engine;return`${jsonText({$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.\
1.0",runs:[{tool:{driver:{name:"netproof",version:version3,.../^\d+\.\d+\.\d+/.test(version3)&&{semanticVersion:version3},rules:[...kinds].map(([id,kind])=>ruleOf(
id,kind))}},invocations:[{executionSuccessful:failed.length===0,exitCode,toolExecutionNotifications:notes}],originalUriBaseIds:{[SOURCE_ROOT]:{description:{text:"\
The root of the repository."}}},columnKind:"utf16CodeUnits",results:shown2.map(finding2=>({...finding2,ruleIndex:ids.indexOf(finding2.ruleId)})),...engine2&&{properties:engineProperties(
engine2)}}]})}
`}function isLoud({verdict:verdict2,drift}){return verdict2!=="pass"||drift}function engineProperties(engine2){return engine2.kind==="model"?{engine:engine2.kind,
proof:"predicted by the model, not proven"}:{engine:engine2.kind,kubernetes:engine2.kubernetes,cni:engine2.cni}}function ofCheck(result2,{report,pathPrefix,folder}){
const{check,verdict:verdict2,prediction:prediction2}=result2;const{headline:headline2,lines:lines2}=describeResult(result2,report.engine);const rule2={at:check.
at,text:`rule \`${check.rule}\``};const blamed=verdict2==="fail"&&prediction2?.at?prediction2.at:check.at;const said=[...lines2,{text:rule2.text,at:check.at}];const related=said.
flatMap(({text:text3,at:at4})=>at4?[{at:at4,text:text3}]:[]);const who=[check.rule,`${check.from.namespace}/${check.from.name}`,check.toLabel];const what=[check.
port,check.protocol,check.expected];const ruleId=kindOf(result2);return{ruleId,level:verdict2==="fail"||verdict2==="flaky"?"error":"warning",message:{text:messageOf(
headline2,said,pathPrefix)},...placed(blamed,related,pathPrefix),partialFingerprints:{"netproofCheck/v1":fingerprint(folder,[ruleId,...who,...what])},...{properties:{
verdict:verdict2,reason:result2.reason,predicted:prediction2?.answer??null}}}}function ofProblem(problem,{pathPrefix,folder}){const{at:at4,code:code3,message,severity}=problem;
if(at4===void 0||isLive(at4))return void 0;const place2=placed(at4,[],pathPrefix);if(!("locations"in place2))return void 0;return{ruleId:code3,level:severity===
"notice"?"note":severity,message:{text:plain(problemText(problem))},...place2,partialFingerprints:{"netproofWarning/v1":fingerprint(folder,[code3,at4.file,message])}}}
function notification(problem){return{level:problem.severity==="notice"?"note":problem.severity,message:{text:plain(positionless(problem))},descriptor:{id:problem.
code}}}function positionless(problem){const at4=problem.at;return at4&&isLive(at4)?`${at4.file}: ${problemText(problem)}`:problemText(problem)}function fingerprint(folder,parts){
return JSON.stringify(folder===void 0?parts:[folder,...parts])}function ruleOf(id,{title,help,level,security}){return{id,shortDescription:{text:title},fullDescription:{
text:help},help:{text:help,markdown:help},defaultConfiguration:{level},properties:{tags:["kubernetes","network-policy",...security===void 0?[]:["security"]],precision:"\
high","problem.severity":level==="note"?"recommendation":level,...security!==void 0&&{"security-severity":security}}}}var import_node_path5=require("node:path");init_escape();init_names2();function renderTap(report,pathPrefix){return`${["TAP version 14",...tapLines(report,pathPrefix)].join("\n")}
`}function tapLines(report,pathPrefix){const{results}=report;const missing=missingOf(report);const count3=results.length+missing.length;const points=[...results.
flatMap((result2,index)=>testPoint(result2,index+1,report,pathPrefix)),...missing.flatMap(({name:name2,why},index)=>[`not ok ${results.length+index+1} - ${name2}`,
...["  ---",`  message: ${jsonText(why,0)}`,'  severity: "inconclusive"',"  ..."]])];const plan=count3===0?"1..0 # SKIP no check":`1..${count3}`;const outcome2=escaped2(
visible(`netproof ${report.version}: ${outcomeSentence(report)}`));const ignored=ignoredWords(report).map(words4=>`# ${escaped2(words4)}`);return[plan,...points,
`# ${outcome2}`,...ignored]}function testPoint(result2,id,report,pathPrefix){const{check,verdict:verdict2,drift,established}=result2;const point2=`${verdict2===
"pass"?"ok":"not ok"} ${id} - ${escaped2(caseName(check,report.engine))}`;if(verdict2==="pass"&&!drift&&!check.undeclaredPort&&established!=="carries")return[point2];
const{headline:headline2,lines:lines2}=describeResult(result2,report.engine);const{file,line:line2,column}=check.at;const diagnostic={message:headline2,severity:verdict2!==
"pass"?verdict2:drift?"drift":"warning",code:result2.reason,rule:check.rule,at:{file:import_node_path5.posix.join(pathPrefix,file),line:line2,column},expected:check.
expected,observed:result2.observation?.outcome??null};const evidence2=lines2.map(line3=>`    - ${jsonText(withPlace(line3),0)}`);const block=Object.entries(diagnostic).
map(([key,value])=>`  ${key}: ${jsonText(value,0)}`);return[point2,"  ---",...block,...evidence2.length>0?["  evidence:",...evidence2]:[],"  ..."]}function escaped2(text3){
return text3.replace(/[\\#]/g,String.raw`\$&`)}init_result();init_escape();async function renderSeriesJUnit({sections,version:version3},prefixOf){const builder=await newBuilder();for(const section of sections){const{folder,outcome:outcome2}=section;
const classPrefix=`netproof.${visible(folder)}`;const report=reportOf(section);if(report){const{results}=report;addSuite(builder,{name:folder,results,report,pathPrefix:prefixOf(
folder),classPrefix});addMissing(builder,report,classPrefix);continue}builder.testSuite().name(visible(folder)).property("netproof",visible(version3)).property(
"verdict","inconclusive").testCase().name("the rules are tested").className(classPrefix).error(visible(untestedSentence(outcome2)),"inconclusive: not tested",untestedSentence(
outcome2))}return builder.build()}async function renderXUnit(report,pathPrefix){return withoutPlaces(await renderJUnit(report,pathPrefix))}async function renderSeriesXUnit(series,prefixOf){return withoutPlaces(
await renderSeriesJUnit(series,prefixOf))}function withoutPlaces(xml){return xml.replace(/<(testsuites|testcase)((?: [\w-]+="[^"]*")*)/g,(_,name2,attributes)=>`\
<${name2}${attributes.replace(/ (?:file|line|skipped)="[^"]*"/g,"")}`)}init_result();init_result();init_escape();function seriesSentence(series){const whole=together2(series);return worded(series,whole&&outcomeSentence(whole))}function seriesTotals(series){const whole=together2(
series);return worded(series,whole&&totalsSentence(whole))}function worded(series,checks="nothing was tested"){const changes=series.sections.map(section=>reportOf(
section)?.changes);return[`${filesWords(series)}: ${checks}`,...gateWords(changes)].join("; ")}function testedResults({sections}){return sections.flatMap(section=>reportOf(
section)?.results??[])}function filesWords({sections}){const untested=sections.filter(section=>reportOf(section)===void 0).length;const files=counted(sections.length,
"rule file");return untested===0||untested===sections.length?files:`${files}, ${untested} of them not tested`}function together2(series){const reports=series.sections.
flatMap(section=>reportOf(section)??[]);const[first]=reports;if(!first)return void 0;const{engine:engine2,shard}=first;const merged=(reports.find(({merged:of})=>(of?.
missing.length??0)>0)??first).merged;const results=testedResults(series);return{totals:series.totals,engine:engine2,results,...shard&&{shard},...merged&&{merged}}}function renderSeriesJson(series){const{version:version3,verdict:verdict2,totals,durationMs,problems:problems2,sections}=series;const json={version:version3,verdict:verdict2,
summary:seriesSentence(series),totals:jsonTotals({totals,results:testedResults(series)}),durationMs:Math.round(durationMs),problems:problems2.map(jsonProblem),reports:sections.
map(jsonSection),...series.shard&&{shard:{...series.shard}}};return withStored(json,storeSeries(series))}function jsonSection(section){const{folder,outcome:outcome2}=section;
const report=reportOf(section);if(report)return{folder,...jsonReport(report)};return{folder,verdict:"inconclusive",summary:untestedSentence(outcome2),checks:[],
problems:failureProblems(outcome2).map(jsonProblem)}}init_result();function renderSeriesSarif(series,prefixOf){const parts=series.sections.flatMap(section=>{const{folder}=section;const report=reportOf(section);return report?[{report,
pathPrefix:prefixOf(folder),folder}]:[]});const failed=series.sections.flatMap(({folder,outcome:outcome2})=>outcome2 instanceof Error?failureProblems(outcome2).
map(one=>({...one,message:`${folder}: ${one.message}`})):[]);return sarifText(parts,series,failed)}init_result();init_escape();function renderSeriesTap(series,prefixOf){const points=series.sections.flatMap((section,index)=>{const{folder,outcome:outcome2}=section;const name2=escaped2(visible(
folder));const report=reportOf(section);if(report){const below=tapLines(report,prefixOf(folder)).map(line2=>`    ${line2}`);if(report.shard&&report.results.length===
0)return[`# Subtest: ${name2}`,...below,`ok ${index+1} - ${name2} # SKIP no check in this shard`];const isOk=report.results.length>0&&report.verdict==="pass";return[
`# Subtest: ${name2}`,...below,`${isOk?"ok":"not ok"} ${index+1} - ${name2}`]}const block=[`  message: ${jsonText(untestedSentence(outcome2),0)}`,'  severity: "\
inconclusive"'];return[`not ok ${index+1} - ${name2}`,"  ---",...block,"  ..."]});const said=escaped2(visible(`netproof ${series.version}: ${seriesSentence(series)}`));
return`${["TAP version 14",`1..${series.sections.length}`,...points,`# ${said}`].join("\n")}
`}var reportFormats={junit:{title:"JUnit report",extension:"junit.xml",render:renderJUnit,renderSeries:renderSeriesJUnit},report:{title:"JSON report",extension:"j\
son",render:renderJson,renderSeries:renderSeriesJson},tap:{title:"TAP report",extension:"tap",render:renderTap,renderSeries:renderSeriesTap},sarif:{title:"SARIF\
 report",extension:"sarif",render:renderSarif,renderSeries:renderSeriesSarif},xunit:{title:"JUnit report as Jenkins' xUnit plugin takes it",extension:"xunit.xml",
render:renderXUnit,renderSeries:renderSeriesXUnit}};var formatEntries=Object.entries(reportFormats);function perFormat(nameOf,valueOf){return Object.fromEntries(
formatEntries.map(([name2,format])=>[nameOf(name2),valueOf(format)]))}init_escape();var settingTable={directory:{about:"The folder with the rule file; paths in it count from there. Several folders, or a glob such as `teams/*`, are\
 proven one after the other on one cluster.",kind:"list",default:".",only:"action",group:"Input"},rules:{about:"The rule file. By default `netproof.yaml`, `netp\
roof.yml` or `.github/netproof.yaml` in the folder.",kind:"text",default:"",value:"file",group:"Input"},manifests:{about:"Files, folders or globs with manifests\
, instead of the rule file's own `manifests`; on the command line `-` is standard input.",kind:"list",default:"",value:"path",group:"Input"},base:{about:"What t\
he head is compared with, to tell what it opens and closes: a git revision, or a folder. In the action by default the one of the event.",kind:"text",default:"",
value:"rev",group:"Input"},environment:{about:"Which of the rule file's `environments` is read, in place of its `manifests`.",kind:"text",default:"",value:"name",
group:"Input"},kustomize:{about:"A folder with a kustomization, rendered instead of the rule file's own `manifests`.",kind:"list",default:"",value:"folder",only:"\
command",group:"Input"},helm:{about:"A Helm chart, rendered instead of the rule file's own `manifests`.",kind:"list",default:"",value:"chart",only:"command",group:"\
Input"},values:{about:"A values file for the charts of `helm`; the last one wins.",kind:"list",default:"",value:"file",only:"command",group:"Input"},lint:{about:"\
`unisolated` tells which workloads no policy isolates.",kind:"list",choices:["unisolated"],default:"",group:"Input"},engine:{about:"`cluster` proves on a real c\
luster, `model` predicts without one, `auto` takes the cluster when a Docker engine answers.",kind:"choice",choices:["cluster","model","auto"],default:"cluster",
group:"Cluster"},cluster:{about:"Where it is proven: `kind` boots a throw-away cluster; `existing` takes the one of `context`, and changes nothing of what is in\
 it. Any other word is the name of that context.",kind:"text",default:"kind",value:"context",group:"Cluster"},context:{about:"With `cluster: existing`: the cont\
ext of the kubeconfig. By default its current one.",kind:"text",default:"",value:"name",group:"Cluster"},kubeconfig:{about:"With `cluster: existing`: the kubeco\
nfig file. By default kubectl's own.",kind:"text",default:"",value:"file",group:"Cluster"},"source-pod":{about:"On an existing cluster, where probes start: `bes\
ide` the real pod in one that policies cannot tell from it, in an `ephemeral` container of it, by `exec` in its own container, or on its `node`.",kind:"choice",
choices:["beside","ephemeral","exec","node"],default:"beside",group:"Cluster"},control:{about:"On an existing cluster, what shows that a target can be reached: \
a `witness`, or `lift`, which takes the policies that cut a check away for some seconds and puts them back.",kind:"choice",choices:["witness","lift"],default:"w\
itness",group:"Cluster"},yes:{about:"With `control: lift`: policies are lifted though the cluster looks like production.",kind:"flag",default:"false",only:"comm\
and",group:"Cluster"},workloads:{about:"`stub` puts a listener in place of each workload; `real` applies the manifests as they are.",kind:"choice",choices:["stu\
b","real"],default:"stub",group:"Cluster"},listeners:{about:"With `workloads: real`: whether a listener is started in a target pod whose own program does not an\
swer.",kind:"choice",choices:["auto","off"],default:"auto",group:"Cluster"},external:{about:"`stub` answers for hosts outside the cluster on this machine; `live\
` connects to the real ones.",kind:"choice",choices:["stub","live"],default:"stub",group:"Cluster"},cni:{about:"`calico` installs Calico; `default` leaves the C\
NI that kind brings.",kind:"choice",choices:["calico","default"],default:"calico",group:"Cluster"},"cni-manifest":{about:"A manifest of any other CNI, applied a\
s it is in place of Calico: a path, or an https URL with the file's `#sha256=\u2026`.",kind:"text",default:"",value:"path",group:"Cluster"},"node-image":{about:"\
The kind node image, and with it the version of Kubernetes. By default netproof's pinned one.",kind:"text",default:"",value:"image",group:"Cluster"},"calico-ver\
sion":{about:"Calico's version, one whose manifest netproof knows by its SHA-256.",kind:"text",default:"",value:"version",group:"Cluster"},"calico-manifest":{about:"\
A path or https URL of a `calico.yaml` to use instead of a known version.",kind:"text",default:"",value:"path",group:"Cluster"},"probe-image":{about:"The image \
of listeners and probes: agnhost, or one that has its program. By default netproof's pinned one.",kind:"text",default:"",value:"image",group:"Cluster"},samples:{
about:"How many probes in a row have to time out before a deny is proven.",kind:"count",default:"3",value:"n",group:"Verdict"},timeout:{about:"The deadline of t\
he whole run, such as `90s` or `10m`; of several rule files, of each.",kind:"duration",default:"10m",value:"time",group:"Verdict"},shard:{about:"Which part of t\
he run this job does, such as `2/5`: all checks of some of the sources. `netproof merge`, or the action in `merge/`, makes one report of all parts.",kind:"shard",
default:"",value:"k/n",group:"Input"},"check-established":{about:"Whether connections are opened before the policies come, to tell which denied ones still carry\
 data afterwards.",kind:"flag",default:"false",group:"Verdict"},changes:{about:"What becomes of connections that the change opens since `base`: `require-rule` f\
ails where no rule speaks of one, `forbid-open` where there is one. `approve` of the rule file makes exceptions.",kind:"choice",choices:["allow","require-rule",
"forbid-open"],default:"allow",group:"Verdict"},"fail-on":{about:"What ends a run with a failure: a check that fails, could not be proven or is flaky; `warning`\
 adds what is warned of; `never` leaves every verdict green, and reports it. What could not be tested at all always fails.",kind:"list",choices:["fail","inconcl\
usive","flaky","warning","never"],default:"fail,inconclusive,flaky",group:"Verdict"},"allow-inconclusive":{about:"What `fail-on: fail,flaky` says now.",kind:"fl\
ag",default:"false",group:"Verdict"},warm:{about:"Whether the run takes the cluster that stays between runs, and makes it when there is none.",kind:"flag",default:"\
false",only:"command",group:"Cluster"},"keep-cluster":{about:"When the cluster stays behind for a look.",kind:"choice",choices:["never","on-failure","always"],default:"\
never",group:"Cluster"},coverage:{about:"Whether the summary tells how many lines of the policies a rule pins, and a notice stands at each line of the change th\
at none does.",kind:"flag",default:"true",only:"action",group:"Reports"},...perFormat(name2=>name2,({title})=>({about:`Where to write the ${title}.`,kind:"text",
default:"",value:"file",group:"Reports"})),summary:{about:"What the step's summary holds: `short` leaves out the matrix, the table of every check and the phases\
.",kind:"choice",choices:["full","short","off"],default:"full",only:"action",group:"Reports"},annotations:{about:"Whether findings are annotated at their lines.",
kind:"flag",default:"true",only:"action",group:"Reports"},comment:{about:"When the pull request gets a comment, one that later runs edit: `changes` when a conne\
ction opens or closes, `failures` when a run is not green. Takes `pull-requests: write`.",kind:"choice",choices:["off","changes","failures","always"],default:"o\
ff",only:"action",group:"Reports"},"comment-id":{about:"Tells the comments and check runs of several jobs apart.",kind:"text",default:"netproof",only:"action",group:"\
Reports"},"check-run":{about:"Whether the commit gets a check run with every annotation, beyond the ten of a step. Takes `checks: write`.",kind:"flag",default:"\
false",only:"action",group:"Reports"},"github-token":{about:"The token that comments and makes the check run.",kind:"text",default:"",expression:"${{ github.tok\
en }}",only:"action",group:"Reports"},"allow-pull-request-target":{about:"Run on `pull_request_target` too. Refused by default: that event hands the secrets of \
the repository to untrusted code.",kind:"flag",default:"false",only:"action",group:"Input"}};function settingEntries(){return Object.entries(settingTable)}var PREFIX="\
NETPROOF_";function variableOf(name2){return`${PREFIX}${name2.toUpperCase().replaceAll("-","_")}`}function readSettings(written,spell){const problems2=[];const values=settingEntries().
map(([name2,entry6])=>{const text3=written(name2)?.trim()??"";const value=readValue(entry6,text3===""?entry6.default:text3);if(value!==void 0)return[name2,value];
problems2.push({code:"bad-setting",severity:"error",message:`${spell(name2)} is \`${showName(text3)}\`, and it takes ${takes(entry6)}`,...hint(entry6,text3)});return[
name2,entry6.default]});if(problems2.length>0)throw new InputError(problems2);return Object.fromEntries(values)}var FLAGS=new Map([["true",true],["1",true],["fa\
lse",false],["0",false]]);function readValue(entry6,text3){switch(entry6.kind){case"text":return text3;case"list":{const items=text3.split(entry6.choices?/[\n,]/:
"\n").flatMap(item2=>item2.trim()===""?[]:[item2.trim()]);if(!entry6.choices)return items;const isKnown2=items.every(item2=>entry6.choices?.includes(item2));const isOne=!items.
includes("never")||items.length===1;return isKnown2&&isOne&&(items.length>0||text3==="")?items:void 0}case"choice":return entry6.choices?.includes(text3)===true?
text3:void 0;case"flag":return FLAGS.get(text3);case"count":return/^[1-9][0-9]?$/.test(text3)?Number(text3):void 0;case"duration":return readDuration(text3);case"\
shard":return text3===""||readShard(text3)!==void 0?text3:void 0}}var MOST_SHARDS=256;function readShard(text3){const[,index,count3]=/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.
exec(text3)?.map(Number)??[];if(index===void 0||count3===void 0)return void 0;return index<=count3&&count3<=MOST_SHARDS?{index,count:count3}:void 0}function readDuration(text3){
const[,digits2,unit]=/^([1-9][0-9]{0,4})(s|m|h)$/.exec(text3)??[];if(digits2===void 0||unit===void 0)return void 0;return Number(digits2)*{s:1e3,m:6e4,h:36e5}[unit]}
function takes(entry6){switch(entry6.kind){case"choice":return`one of ${(entry6.choices??[]).join(", ")}`;case"flag":return"`true` or `false`";case"count":return"\
a whole number from 1 to 99";case"duration":return"a time such as `90s` or `10m`";case"shard":return`a part of a whole such as \`2/5\`: from \`1/5\` to \`5/5\`, of at\
 most ${MOST_SHARDS}`;case"text":return"text";case"list":if(!entry6.choices)return"text";return entry6.choices.length===1?`one of ${entry6.choices.join(", ")}`:
`some of ${entry6.choices.filter(one=>one!=="never").join(", ")}${entry6.choices.includes("never")?", or never":""}`}}function hint(entry6,text3){const meant=didYouMean(
text3,entry6.choices??[]);return meant===void 0?{}:{hint:`did you mean \`${meant}\`?`}}function isExisting2({cluster}){return cluster!=="kind"}var clusterSettings=["cni","cni-manifest","node-image","calico-version","calico-manifest"];var EFFECTS=[
{names:["cluster","context","kubeconfig","source-pod","control","yes","workloads","listeners","external",...clusterSettings,"probe-image","samples","check-estab\
lished","keep-cluster","warm"],unless:({engine:engine2})=>engine2!=="model",why:"the model answers, and no cluster is made"},{names:["workloads","listeners","ex\
ternal",...clusterSettings,"keep-cluster","warm"],unless:settings=>settings.engine==="model"||!isExisting2(settings),why:"the cluster exists, and is taken as it\
 is"},{names:["check-established"],unless:settings=>settings.engine==="model"||!isExisting2(settings),why:"the policies stay on a cluster that exists, so that t\
here is no connection from before them"},{names:["context","kubeconfig","source-pod","control","yes"],unless:settings=>isExisting2(settings),why:"`cluster` name\
s no cluster that exists"},{names:["comment-id"],unless:settings=>settings.comment!=="off"||settings["check-run"],why:"there is no comment and no check run"},{names:[
"allow-inconclusive"],unless:settings=>String(settings["fail-on"])===settingTable["fail-on"].default,why:"`fail-on` says what fails"},{names:["yes"],unless:({control})=>control===
"lift",why:"no policy is lifted"},{names:["context"],unless:({cluster})=>cluster==="existing"||cluster==="kind",why:"`cluster` names the context"},{names:["keep\
-cluster"],unless:({warm})=>!warm,why:"a warm cluster stays"},{names:["values"],unless:({helm})=>helm.length>0,why:"no chart is named with it"},{names:["environ\
ment"],unless:({manifests:manifests2,kustomize,helm})=>manifests2.length+kustomize.length+helm.length===0,why:"the manifests are named beside it"},{names:["list\
eners"],unless:({workloads:workloads2})=>workloads2==="real",why:"stub pods listen by themselves"},{names:["cni"],unless:settings=>settings["cni-manifest"]==="",
why:"the manifest brings the CNI"},{names:["calico-version","calico-manifest"],unless:settings=>settings.cni==="calico"&&settings["cni-manifest"]==="",why:"Cali\
co is not installed"},{names:["calico-version"],unless:settings=>settings["calico-manifest"]==="",why:"the manifest says the version"}];var standard=settingTable["fail-on"].default.split(",");function failOn({"fail-on":written=standard,"allow-inconclusive":allowed=false}){const isLeftOut=allowed&&
isStandard(written);const named2=written.flatMap(one=>one==="never"?[]:[one]);return new Set(named2.filter(one=>!(isLeftOut&&one==="inconclusive")))}function isStandard(written){
return standard.join()===written.join()}function judgedChanges(outcome2,changes,settings){const{totals,verdict:verdict2,exitCode}=outcome2;const fails=failOn(settings);if(changes===void 0||changes.mode===
"allow")return{totals,verdict:verdict2,exitCode};if(refusedCount(changes)>0)return{totals,verdict:"fail",exitCode:fails.has("fail")?1:exitCode};if(isKnown(changes)||
verdict2==="fail")return{totals,verdict:verdict2,exitCode};return{totals,verdict:"inconclusive",exitCode:fails.has("inconclusive")&&exitCode===0?2:exitCode}}init_result();function outcomeOf3(results,settings,problems2=[]){const count3=verdict3=>results.filter(result2=>result2.verdict===verdict3).length;const totals={
pass:count3("pass"),fail:count3("fail"),inconclusive:count3("inconclusive"),flaky:count3("flaky"),total:results.length};const verdict2=totals.fail+totals.flaky>
0?"fail":totals.inconclusive>0||totals.total===0?"inconclusive":"pass";if(totals.total===0)return{totals,verdict:verdict2,exitCode:2};const fails=failOn(settings);
const isWarned=problems2.some(({severity})=>severity==="warning")||results.some(({drift})=>drift===true);const isWrong=totals.fail>0&&fails.has("fail")||totals.
flaky>0&&fails.has("flaky")||isWarned&&fails.has("warning");if(isWrong)return{totals,verdict:verdict2,exitCode:1};return{totals,verdict:verdict2,exitCode:totals.
inconclusive>0&&fails.has("inconclusive")?2:0}}function seriesOutcome(sections){const reports=sections.flatMap(section=>reportOf(section)??[]);const sum=of=>reports.
reduce((total,{totals:totals2})=>total+totals2[of],0);const totals={pass:sum("pass"),fail:sum("fail"),inconclusive:sum("inconclusive"),flaky:sum("flaky"),total:sum(
"total")};const isWhole=sections.length>0&&reports.length===sections.length;const isOneOf=verdict3=>reports.some(report=>report.verdict===verdict3);const verdict2=isOneOf(
"fail")?"fail":!isWhole||isOneOf("inconclusive")?"inconclusive":"pass";const isExit=code3=>reports.some(({exitCode})=>exitCode===code3);return{totals,verdict:verdict2,
exitCode:isExit(1)?1:!isWhole||isExit(2)?2:0}}init_findings();init_group_by();init_problem();init_result();init_escape();function shardsOf(found){const problems2=[];const shards=found.flatMap(one=>{const shard=asShard(one);if(!shard)problems2.push(wrong2(one.file,"no\
-shard",notAShard(one),MADE_BY));return shard??[]});const told=most(shards);const sound=shards.filter(one=>{const why=told&&strangeness(one,told);if(why)problems2.
push(wrong2(one.file,...why));return!why});for(const[,[first,...again]]of groupBy(sound,({index})=>index))for(const{file,index,count:count3}of again)problems2.push(
wrong2(file,"doubled-shard",`it is shard ${index} of ${count3}, as \`${showName(first?.file??"")}\` is`,"name each shard once: of a job that ran again, the last\
 report alone"));if(problems2.length>0)throw new InputError(problems2);return sound.toSorted((a,b)=>a.index-b.index)}var MADE_BY="name the reports of runs with \
`--shard`, or the input `shard`";function asShard({file,read:read9}){if(read9.kind==="series"){const{shard:shard2,...series}=read9.series;return shard2&&{...series,
...shard2,file,isSeries:true}}const{report}=read9;const{shard,version:version3,durationMs=0}=report;if(!shard)return void 0;const{index,count:count3}=shard;const sections=[
{folder:"",outcome:report}];return{file,index,count:count3,version:version3,sections,problems:[],durationMs,isSeries:false}}function notAShard({read:read9}){const isMerged=read9.
kind==="run"?read9.report.merged!==void 0:read9.series.sections.some(one=>reportOf(one)?.merged!==void 0);return isMerged?"the report is of shards that are merg\
ed already":"the report is of a whole run, and of no shard"}function most(shards){const groups2=groupBy(shards,one=>JSON.stringify([one.version,one.count,one.isSeries,
runsOf(one)]));const[first]=[...groups2.values()].toSorted((a,b)=>b.length-a.length);return first?.[0]}function runsOf({sections}){return sections.map(one=>{const shard=reportOf(
one)?.shard;return[one.folder,shard?.run,shard?.commit]})}function strangeness(one,other){const others=`\`${showName(other.file)}\``;const{version:version3,count:count3}=one;
if(version3!==other.version)return["report-version",`the report is of netproof ${showName(version3)}, and ${others} of ${showName(other.version)}`,"run all shar\
ds with one version"];const isOther=what=>["other-run",`the report is of another run than ${others}: ${what}`,"name the reports of one run alone"];if(count3!==other.
count)return isOther(`it is one of ${count3} shards, and that one of ${other.count}`);if(one.isSeries!==other.isSeries||one.sections.length!==other.sections.length||
one.sections.some(({folder},index)=>folder!==other.sections[index]?.folder))return isOther("its rule files are others");for(const[index,section]of one.sections.
entries()){const[mine,its]=[section,other.sections[index]].map(of=>of&&reportOf(of));if(!mine?.shard||!its?.shard)continue;const[commit2,itsCommit]=[mine.shard.
commit,its.shard.commit];if(commit2!==void 0&&itsCommit!==void 0&&commit2!==itsCommit)return isOther(`its commit is ${commit2.slice(0,12)}, and not ${itsCommit.
slice(0,12)}`);if(mine.shard.run!==its.shard.run||mine.shard.checks!==its.shard.checks)return isOther("its rule file, manifests or settings are others");const isAsked=mine.
results.length>0&&its.results.length>0;if(isAsked&&ground(mine.engine)!==ground(its.engine))return["other-engine",`its verdicts stand on something else than tho\
se of ${others}: ${engineWords(mine.engine)}, and not ${engineWords(its.engine)}`,"run all shards with one `engine`"]}return void 0}function ground(engine2){return JSON.
stringify({...engine2,why:void 0})}function wrong2(file,code3,message,hint2){return finding("error",code3,message,{file,line:1,column:1},hint2)}function mergeReports(found,settings){const shards=shardsOf(found);const[first]=shards;if(!first)throw new InputError([NOTHING]);const missing=missingOf2(shards,
first.count);const sections=first.sections.map(({folder},index)=>{const parts=shards.flatMap(shard=>{const section=shard.sections[index];return section?[{shard,
outcome:section.outcome}]:[]});return{folder,outcome:mergeSection(parts,missing,settings)}});const problems2=missing.length===0?[]:[missingProblem(missing,first.
count)];const durationMs=Math.max(...shards.map(one=>one.durationMs));const[only]=sections;if(!first.isSeries&&only&&!(only.outcome instanceof Error)){const report=only.
outcome;return{kind:"run",report:{...report,problems:[...problems2,...report.problems]}}}const{version:version3}=first;const all=[...problems2,...once(shards.flatMap(
one=>one.problems))];const series={version:version3,...seriesOutcome(sections),sections,problems:all,durationMs};return{kind:"series",series}}var NOTHING={code:"\
no-report",severity:"error",message:"no report is named",hint:"name the JSON reports of all shards"};function mergeSection(parts,absent,settings){const tested=parts.
flatMap(({shard,outcome:outcome3})=>outcome3 instanceof Error?[]:[{shard,report:outcome3}]);const untested=parts.flatMap(({shard,outcome:outcome3})=>outcome3 instanceof
Error?[{shard,outcome:outcome3}]:[]);const asked=tested.find(({report})=>report.results.length>0)??tested[0];if(!asked)return untested[0]?.outcome??new InputError(
[NOTHING]);const missing=[...absent,...untested.map(({shard})=>shard.index)].sort((a,b)=>a-b);const results=resultsOf(tested,missing.length===0);const problems2=once(
tested.flatMap(({report})=>report.problems));const outcome2=judgedChanges(outcomeOf3(results,settings,problems2),asked.report.changes,settings);const{shard:part,
...rest}=asked.report;const count3=part?.count??asked.shard.count;return{...rest,...outcome2,...missing.length>0&&{verdict:outcome2.verdict==="fail"?"fail":"inc\
onclusive",exitCode:outcome2.exitCode===0?2:outcome2.exitCode},phases:tested.flatMap(phasesOf),canary:canaryOf(tested.flatMap(({report})=>report.canary??[])),results,
problems:[...untested.map(({shard,outcome:why})=>untestedProblem(shard,why)),...problems2],durationMs:Math.max(...tested.map(({report})=>report.durationMs??0)),
merged:{count:count3,missing}}}function resultsOf(tested,isWhole){const all=tested.flatMap(({shard,report})=>report.results.map(result2=>({file:shard.file,result:result2})));
for(const[id,[,again]]of groupBy(all,({result:result2})=>result2.check.id))if(again)throw new InputError([wrong2(again.file,"doubled-check",`check ${id} is in a\
nother shard, too`,DAMAGED2)]);const whole=tested[0]?.report.shard?.checks??0;const[short]=tested;if(short&&(isWhole?all.length!==whole:all.length>whole)){const message=`\
the shards have ${counted(all.length,"check")} together, and the run has ${whole}`;throw new InputError([wrong2(short.shard.file,"report-damaged",message,DAMAGED2)])}
return all.map(({result:result2})=>result2).toSorted((a,b)=>numberOf2(a.check.id)-numberOf2(b.check.id))}var DAMAGED2="take the reports as netproof wrote them, \
or run all shards again";function numberOf2(id){return Number(id.replace(/^\D+/,""))}function missingOf2(shards,count3){const there=new Set(shards.map(({index})=>index));
return Array.from({length:count3},(_,index)=>index+1).filter(index=>!there.has(index))}function missingProblem(missing,count3){return{code:"missing-shard",severity:"\
error",message:`${missingWords({merged:{count:count3,missing}})??""}: nobody knows what would have come of ${missing.length===1?"its":"their"} checks`,hint:"see\
 why its job left no report, and run it again"}}function untestedProblem({file,index,count:count3},why){const message=`shard ${index} of ${count3}: ${untestedSentence(
why)}`;return finding("error","untested-shard",message,{file,line:1,column:1})}function phasesOf({shard:{index,count:count3},report}){const{phases,results,durationMs=0}=report;
const named2=name2=>`${index}/${count3} ${name2}`;return[{name:named2("all"),ms:durationMs,summary:counted(results.length,"check")},...phases.map(phase=>({...phase,
name:named2(phase.name)}))]}function canaryOf(all){if(all.length===0)return null;const times=all.flatMap(({cutAfterMs})=>cutAfterMs??[]);return{enforced:all.every(
({enforced})=>enforced),cutAfterMs:times.length===0?null:Math.max(...times),...all.some(({rejects})=>rejects)&&{rejects:true}}}function once(problems2){return[...new Map(
problems2.map(one=>[JSON.stringify(one),one])).values()]}var HUNK=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function readDiff(diff){const files=new Map;const lines2=diff.split("\n");let ranges=[];for(let index=0;index<
lines2.length;index+=1){const line2=lines2[index]??"";if(line2.startsWith("diff --git "))ranges=[];const[,name2]=/^\+\+\+ b\/([^\t]+)/.exec(line2)??[];if(name2!==
void 0)files.set(name2,ranges);const[whole,removed="1",start="0",added="1"]=HUNK.exec(line2)??[];if(whole===void 0)continue;const first=Number(start);if(Number(
added)>0)ranges.push({first,last:first+Number(added)-1});index=endOfHunk(lines2,index,Number(removed)+Number(added))}return files}function endOfHunk(lines2,header,count3){
let index=header;for(let left=count3;left>0&&index+1<lines2.length;){index+=1;if(!(lines2[index]??"").startsWith("\\"))left-=1}while((lines2[index+1]??"").startsWith(
"\\"))index+=1;return index}function isChanged(changes,file,line2){return(changes.get(file)??[]).some(({first,last})=>first<=line2&&line2<=last)}var DEADLINE_MS=1e4;var MOST_FILES=200;var DIFF=[...["-c","core.quotePath=false","diff","--unified=0","--src-prefix=a/","--dst-prefix=b/"],...["--no-color","--n\
o-ext-diff","--no-textconv","--no-renames"]];async function findCheckout(folder,deps){const printed=await git(["rev-parse","--show-toplevel","HEAD"],folder,deps);
const[root="",head=""]=printed?.trimEnd().split("\n")??[];return root.startsWith("/")&&/^[0-9a-f]{40,64}$/.test(head)?{root,head}:void 0}async function findChangedLines(checkout,files,commits,deps){
if(files.length===0)return new Map;const base=await findBase(checkout,commits,deps);if(base===void 0)return void 0;const args=[...DIFF,base,checkout.head,"--",...files.
slice(0,MOST_FILES)];const diff=await git(args,checkout.root,deps);return diff===void 0?void 0:readDiff(diff)}async function findBase({root,head},commits,deps){
if(isMerge(head,commits,deps)&&await commitIn(root,"HEAD^2",deps)!==void 0){return commitIn(root,"HEAD^1",deps)}if(commits.base===void 0)return void 0;return(await git(
["merge-base",commits.base,head],root,deps))?.trim()}function isMerge(head,commits,{env}){return head===env.GITHUB_SHA&&head!==commits.head}async function commitIn(root,revision,deps){return(await git(["rev-parse",
"--quiet","--verify",`${revision}^{commit}`],root,deps))?.trim()}async function git(args,cwd,deps){const result2=await sealedGit(args,deps,{cwd,deadlineMs:DEADLINE_MS});return result2.code===0?result2.stdout:void 0}function readInputs(given){return readSettings(name2=>variableIn(given,name2)??inputOf(given,name2),name2=>spelled(given,name2))}var flagOnly=new Set(settingEntries().flatMap(([name2,{only}])=>only==="command"?[name2]:[]));function inputOf({input},name2){return flagOnly.has(name2)?"":input(
name2)}function variableIn(given,name2){const written=inputOf(given,name2).trim();if(written!==""&&written!==settingTable[name2].default)return void 0;const value=given.
env[variableOf(name2)];return value===""?void 0:value}function spelled(given,name2){return variableIn(given,name2)===void 0?`input \`${name2}\``:`\`${variableOf(
name2)}\``}var ALSO=["directory","allow-inconclusive","fail-on"];function mergeSettings(){return settingEntries().flatMap(([name2,{group:group4,only}])=>only!=="command"&&
(group4==="Reports"||ALSO.includes(name2))?[name2]:[])}var reportsInput={name:"reports",about:"The JSON reports of all shards: files, folders that hold them, or\
 globs such as `reports/**/*.json`.",default:"reports"};function namedReports(env){const written=(env.INPUT_REPORTS??"").split("\n").flatMap(line2=>line2.trim()||[]);return written.length>0?written:[reportsInput.default]}var import_promises6=require("node:fs/promises");init_problem();init_problem();init_escape();init_width();function renderHead(report,options){const warnings=report.problems.filter(one=>one.severity!=="notice"||isToldEverywhere(one));const first=firstLine(report,options);
return warnings.length===0?first:`${first}

${renderProblems(warnings,options)}`}function firstLine(report,{columns,palette}){const part=partWords(report);const counts=`${counted(report.ruleCount,"rule")}\
, ${counted(report.totals.total,"check")}${part&&` (${part})`}`;const engine2=engineWords(report.engine);const paint2=report.engine.kind==="model"?palette.unsure:
palette.faint;const lead=`${palette.strong(`netproof ${report.version}`)}   ${counts}   `;if(width(lead)+width(engine2)<columns)return lead+paint2(engine2);return[
lead.trimEnd(),...wrap(engine2,columns-2).map(line2=>` ${paint2(line2)}`)].join("\n")}init_change_report();function opensOrCloses(changes){return changes!==void 0&&isKnown(changes)&&changes.opened.length+changes.closed.length>0}var same2=text3=>text3;var plainPalette={good:same2,bad:same2,unsure:same2,faint:same2,strong:same2};var PAGE_COLUMNS=120;var colourPalette={good:sgr(32,39),bad:sgr(31,39),unsure:sgr(33,39),faint:sgr(2,22),strong:sgr(1,22)};function choosePalette(tty,env){const force=env.FORCE_COLOR;
if(force!==void 0)return force==="0"||force==="false"?plainPalette:colourPalette;if((env.NO_COLOR??"")!==""||env.TERM==="dumb")return plainPalette;return tty?colourPalette:
plainPalette}function workflowOptions(env){return{columns:PAGE_COLUMNS,palette:choosePalette(true,{...env,TERM:void 0})}}function sgr(on,off){return text3=>text3===
""?"":`\x1B[${on}m${text3}\x1B[${off}m`}init_result();var import_node_path6=require("node:path");init_problem();init_escape();var FoldersError=class extends InputError{folders;constructor(folders){super(folders.flatMap(({folder,problems:problems2})=>problems2.map(one=>inFolder(folder,one))));
this.folders=folders}};function inFolder(folder,problem){const{at:at4,message}=problem;if(!at4||isLive(at4))return{...problem,message:`${showName(folder)}: ${message}`};
const file=import_node_path6.posix.isAbsolute(at4.file)?at4.file:import_node_path6.posix.join(folder,at4.file);return{...problem,at:{...at4,file}}}var import_yaml5=__toESM(require_dist(),1);init_group_by();function rulesOf(offers,taken=[]){const names=new Set(taken);return[...groupBy(offers,({from:from2})=>from2)].map(([from2,own2])=>{const to2=expected=>own2.flatMap(
one=>one.expected===expected?[one.to]:[]).sort();return{name:freeName(`what ${from2} may reach`,names),from:from2,allow:to2("allow"),deny:to2("deny")}})}function freeName(name2,taken){
let free=name2;for(let count3=2;taken.has(free);count3++)free=`${name2} (${count3})`;taken.add(free);return free}function rulesText(rules3){if(rules3.length===0)
return"";const written=rules3.map(({name:name2,from:from2,allow:allow2,deny:deny2})=>({name:name2,from:from2,...allow2.length>0&&{allow:allow2},...deny2.length>
0&&{deny:deny2}}));return(0,import_yaml5.stringify)(written,{lineWidth:0}).replace(/^(?=.)/gm,"  ")}init_limits();init_escape();var import_node_path7=require("node:path");init_group_by();init_problem();init_limits();init_names2();init_escape();function annotations(report,options={}){const loud=worstFirst(report.results.filter(result2=>result2.verdict!=="pass"||
result2.drift));const placeOf=result2=>placed2(blame(result2,options),options);const checks=groupAlike(loud,report.engine,placeOf).map(group4=>ofAlike(group4,options));
const problems2=problemAnnotations(report.problems,options);return merge2([...checks,...problems2.map(annotation=>({annotation,findings:1}))])}function problemAnnotations(problems2,options={}){
const order=["error","warning","notice"];return problems2.filter(problem=>!isStanding(problem)).sort((a,b)=>order.indexOf(a.severity)-order.indexOf(b.severity)).
map(problem=>({level:problem.severity,...placed2(problem.at,options),title:"netproof",message:[problem.message,...problem.hint===void 0?[]:[problem.hint]].map(line2=>visible(
line2,ANNOTATION_MESSAGE_CHARS/2)).join("\n")}))}function limitAnnotations(all){const levels=["error","warning","notice"];return levels.flatMap(level=>{const own2=all.
filter(annotation=>annotation.level===level);const room=ANNOTATIONS_PER_LEVEL-(level==="error"?ANNOTATIONS_KEPT_FOR_SET_FAILED:0);const kept=own2.slice(0,room);
const last=kept.at(-1);if(last===void 0||own2.length===kept.length)return kept;const more=`+${own2.length-kept.length} more: see the summary of this run`;return[
...kept.slice(0,-1),{...last,message:`${cut(last.message,ANNOTATION_MESSAGE_CHARS-more.length-2)}

${more}`}]})}function ofAlike({first,more,description},options){const{headline:headline2,lines:lines2}=description;const rule2=`rule \`${visible(first.check.rule)}\
\`, ${placeName(first.check.at)}`;const below=lines2.map(({text:text3,at:at4})=>at4?`${text3} (${placeName(at4)})`:text3);const annotation={level:levelOf(first,
options),...placed2(blame(first,options),options),title:cut(headline2,TITLE_CHARS),message:cut([headline2,...below,rule2].join("\n"),ANNOTATION_MESSAGE_CHARS)};
return{annotation,findings:1+more}}function blame(result2,options){const at4=result2.prediction?.at;if(result2.verdict!=="fail"||result2.drift||at4===void 0||isLive(
at4))return result2.check.at;const file=workspacePath(at4.file,options.pathPrefix);if(file===void 0)return result2.check.at;return options.changed===void 0||options.
changed(file,at4.line)?at4:result2.check.at}var FAILING=new Set(["fail","flaky"]);function levelOf({verdict:verdict2},{failing=FAILING}){return failing.has(verdict2)?
"error":"warning"}function placed2(at4,options){if(at4===void 0||isLive(at4))return{};const file=workspacePath(at4.file,options.pathPrefix);return file===void 0?
{}:{file,line:at4.line,column:at4.column}}function workspacePath(file,prefix=""){const path6=import_node_path7.posix.normalize(import_node_path7.posix.isAbsolute(
file)?file:import_node_path7.posix.join(prefix,file));return leadsOut(path6)?void 0:path6}function merge2(all){const groups2=groupBy(all,({annotation:{level,file,
line:line2,title,message}})=>JSON.stringify(file===void 0?[level,title,message]:[level,file,line2]));return[...groups2.values()].flatMap(group4=>{const[first]=group4;
if(first===void 0)return[];const count3=group4.reduce((sum,{findings})=>sum+findings,0);const title=count3===1?"":`${counted(count3,"finding")} at this line: `;
return[{...first.annotation,title:cut(title+first.annotation.title,TITLE_CHARS),message:cut(group4.map(({annotation})=>annotation.message).join("\n\n"),ANNOTATION_MESSAGE_CHARS)}]})}init_ports();init_escape();init_policy_words();init_names2();function partWords2({part,policy:{namespace}}){switch(part.kind){case"policy":return"the policy";case"\
policy-type":return`policyTypes: ${part.direction==="ingress"?"Ingress":"Egress"}`;case"rule":return`${part.direction} rule ${part.index+1}`;case"peer":{const{direction:direction2,
peer}=part;const whom=peer.kind==="pods"?showPods({...peer,namespace}):plain2(showPeer(peer));return`${wayOf(direction2)} ${whom}`}case"port":return part.port.port===
void 0?showPolicyPort(part.port):`port ${plain2(showPolicyPort(part.port))}`;case"end-port":return`endPort ${part.port.endPort??""}`;case"condition":return`${part.
of==="policy"?"podSelector":`peer's ${part.of}`} ${showCondition(part.requirement)}`;case"value":return`value ${showName(part.value)} of ${showCondition(part.requirement)}`;case"\
ip-block":return`ipBlock ${part.block.cidr}`;case"except":return`except ${part.cidr}`}}function mutationWords({part,mutation}){switch(mutation){case"removed":return"\
removed";case"everyone":return`removed: ${part.kind==="peer"?`${wayOf(part.direction)} `:""}everyone`;case"every-port":return"removed: every port";case"every-po\
rt-of-protocol":return`every ${part.kind==="port"?part.port.protocol:""} port`;case"every-namespace":return"in every namespace";case"own-namespace":return"in th\
e policy's namespace";case"every-address":return"every address";case"first-port":return part.kind==="end-port"?`port ${part.port.port??""} alone`:"one port alon\
e"}}function fateWords({fate}){switch(fate.kind){case"pinned":return`${showName(fate.by.rule)}: ${claimWords(fate.by)}`;case"unpinned":return`no check: ${changeWords(
fate.change)}`;case"beyond-rules":return`only ${changeWords(fate.change)}`;case"no-effect":return"changes nothing here"}}function claimWords(check){return`${check.
expected} ${connectionName(check)}`}function changeWords({from:from2,to:to2,port:port2,protocol:protocol2,now}){const target2=`${bracketed(showName(endName(to2)))}\
:${showPort({port:port2,protocol:protocol2})}`;return`${showName(endName(from2))} \u2192 ${target2} would ${now==="open"?"be cut":"open"}`}function coverageSentence({
pinned,unpinned,percent}){const all=pinned+unpinned;if(all===0)return"no line of a policy changes what a rule can ask: there is nothing to pin";return`${pinned}\
 of ${counted(all,"policy line")} ${all===1||pinned===1?"is":"are"} pinned by a rule (${percent} %)`}var RULE_CHARS=2e3;function ruleLines(rules3){return rules3.trimEnd().split("\n").map(line2=>visible(line2,RULE_CHARS))}function wayOf(direction2){return direction2==="ingress"?"from":"to"}function plain2(text3){return text3.replaceAll("`","")}var MOST_CHANGES=3;function coverageAnnotations(coverage2,options={}){const{changed:changed2,pathPrefix}=options;return(coverage2?.lines??[]).flatMap(line2=>{const file=line2.
fate==="unpinned"&&line2.hasLine?workspacePath(line2.at.file,pathPrefix):void 0;if(file===void 0||changed2?.(file,line2.at.line)!==true)return[];const message=cut(
messageOf2(line2),ANNOTATION_MESSAGE_CHARS);return[{level:"notice",...placed2(line2.at,options),title:"No rule pins this line",message}]})}function messageOf2({
mutants}){const open4=mutants.filter(({fate})=>fate.kind==="unpinned");const told=open4.slice(0,MOST_CHANGES).map(one=>visible(`${partWords2(one)} (${mutationWords(
one)}): ${fateWords(one)}`,ANNOTATION_MESSAGE_CHARS));const rules3=open4.flatMap(({fate})=>fate.kind==="unpinned"?fate.rule??[]:[]);const[rule2]=rulesOf(rules3.
slice(0,1));return[...told,...rule2?["A rule that would notice:",...ruleLines(rulesText([rule2]))]:[]].join("\n")}init_result();init_escape();init_limits();init_limits();init_escape();var EMOJI={open:"\u2705",closed:"\u{1F512}",wrong:"\u274C",unproven:"\u2753",flaky:"\u26A0\uFE0F"};function markdownMatrix(whole,engine2,maxBytes){
if(whole.rows.length===0)return"";if(fits(whole)){const text3=render(whole,engine2,"");if(bytes(text3)<=maxBytes)return text3}const{part}=troubled(whole);const size=`${counted(
whole.rows.length,"source")} \xD7 ${counted(whole.columns.length,"destination")}`;if(part.rows.length===0){const text3=`${size}: all as declared.`;return bytes(
text3)<=maxBytes?text3:""}let rows=Math.min(part.rows.length,MARKDOWN_MATRIX_ROWS);let columns=Math.min(part.columns.length,MARKDOWN_MATRIX_COLUMNS);while(rows>
0&&columns>0){const shown2=pick(part,indices(rows),indices(columns));const note=`${counted(rows,"source")} and ${counted(columns,"destination")} of ${size}: tho\
se where something is not as declared.`;const text3=render(shown2,engine2,`

${note}`);if(bytes(text3)<=maxBytes)return text3;if(rows>columns)rows=Math.floor(rows/2);else columns=Math.floor(columns/2)}return""}function fits(whole){return whole.
rows.length<=MARKDOWN_MATRIX_ROWS&&whole.columns.length<=MARKDOWN_MATRIX_COLUMNS}function render(shown2,engine2,note){const head=["",...shown2.columns.map(code)];
const line2=["---",...shown2.columns.map(()=>":---:")];const rows=shown2.rows.map((row,index)=>[code(row),...(shown2.cells[index]??[]).map(mark=>mark===null?"":
EMOJI[mark])]);const table=[head,line2,...rows].map(tableRow).join("\n");return`${table}

<sub>${legend2(shown2,engine2)}</sub>${note}`}function legend2(shown2,engine2){const words4=legendWords(engine2);const occurring=new Set(shown2.cells.flat());const marks=[
"open","closed","wrong","unproven","flaky"];return marks.filter(mark=>occurring.has(mark)).map(mark=>`${EMOJI[mark]} ${words4[mark]}`).join(" &nbsp; ")}function indices(count3){
return Array.from({length:count3},(_,index)=>index)}var STANDING2={good:EMOJI.open,bad:EMOJI.wrong,unsure:EMOJI.flaky};function titleOf(standing,section){const mark=STANDING2[standing];return section===void 0?`##\
 ${mark} netproof`:`### ${mark} ${code(section)}`}init_problem();init_escape();init_limits();var MOST_PROBLEMS2=50;function renderUntested(error2,{section,maxBytes=SUMMARY_BYTES-SUMMARY_RESERVE_BYTES}={}){const page=(headline2,lines2)=>`${titleOf(
"unsure",section)}: ${headline2}

${lines2.join("\n")}
`;if(error2 instanceof InputError){const{problems:problems2}=error2;const rest=shown3=>`- \u2026 and ${counted(problems2.length-shown3,"more problem")}: the log\
 has them all`;const shown2=fill(problems2.map(line),maxBytes-1e3,"\n",rest,MOST_PROBLEMS2);return page(`nothing was tested: ${problemCount(problems2)}`,[shown2])}
if(error2 instanceof EnvironmentError){return page("nothing could be proven",[item(error2.message),...error2.hint?[item(error2.hint)]:[]])}return page("netproof\
 itself failed",["- please report this, with what the log says"])}function line({severity,message,hint:hint2,at:at4}){const where=at4?`${place(at4,void 0,true)}\
: `:"";const what=sentence(visible(message,SENTENCE_CHARS));return`- **${severity}** ${where}${what}${hint2===void 0?"":` \u2014 ${sentence(visible(hint2,SENTENCE_CHARS))}`}`}
function item(text3){return`- ${sentence(visible(text3,SENTENCE_CHARS))}`}init_limits();init_change_report();init_escape();init_group_by();init_escape();function label(text3){const safe=visible(text3,200).replace(/["#&<>`;\\[\]{}()|@%]/g,character=>`#${character.charCodeAt(0)};`);return`"${safe}"`}init_names2();var MOST_ARROWS=40;var MOST_CHARS=2e4;function changesPicture(changes){const pairs=arrowsOf(changes,({from:from2,to:to2})=>from2.flatMap(one=>to2.map(other=>[one,
other])));const population={names:changes.names};const all=pairs.length<=MOST_ARROWS?pairs:arrowsOf(changes,({from:from2,to:to2})=>[[nameList2(from2,population),
nameList2(to2,population)]]);for(let count3=Math.min(all.length,MOST_ARROWS);count3>0;count3--){const text3=draw(firstOf(all,count3));if(text3.length<=MOST_CHARS)
return{text:text3,left:all.length-count3}}return void 0}function firstOf(arrows,count3){const[opens,closes]=[arrows.filter(one=>one.opens),arrows.filter(one=>!one.
opens)];const kept=Math.max(Math.ceil(count3*.75),count3-closes.length);return[...opens.slice(0,kept),...closes].slice(0,count3)}function arrowsOf({opened,closed},ends){
const found=new Map;const add=(groups2,opens)=>{for(const group4 of groups2){for(const line2 of diffLines(group4,opens)){const ports=[...line2.ports,...line2.undeclared===
void 0?[]:[line2.undeclared]];for(const[from2,to2]of ends(line2)){const key=JSON.stringify([opens,from2,to2]);const arrow=found.get(key)??{opens,from:from2,to:to2,
ports:[]};arrow.ports.push(...ports);found.set(key,arrow)}}}};add(opened,true);add(closed,false);return[...found.values()].map(({opens,from:from2,to:to2,ports})=>({
opens,from:from2,to:to2,text:portsText(ports,opens)}))}function portsText(ports,opens){const all=[...new Set(ports)];const shown2=all.length>4?`${all.slice(0,3).
join(", ")} and ${all.length-3} more`:all.join(", ");return`${opens?"opens":"closes"} ${shown2}`}function draw(arrows){const names=[...new Set(arrows.flatMap(({
from:from2,to:to2})=>[from2,to2]))];const ids=new Map(names.map((name2,index)=>[name2,`n${index}`]));const groups2=[...groupBy(names,namespaceOf2)];return["flow\
chart LR",...groups2.flatMap(([namespace,own2],index)=>{const node=name2=>{const short=namespace===""?endName(name2):name2.slice(namespace.length+1);return`${ids.
get(name2)??""}${namespace===""?`([${label(short)}])`:`[${label(short)}]`}`};return namespace===""?own2.map(name2=>`  ${node(name2)}`):[`  subgraph s${index}[${label(
namespace)}]`,...own2.map(name2=>`    ${node(name2)}`),"  end"]}),...arrows.map(({opens,from:from2,to:to2,text:text3})=>{const arrow=opens?`==>|${label(text3)}|`:
`-.->|${label(text3)}|`;return`  ${ids.get(from2)??""} ${arrow} ${ids.get(to2)??""}`})].join("\n")}function namespaceOf2(name2){return/^([a-z0-9-]+)\/[^,/]+$/.exec(
name2)?.[1]??""}var OPEN_ROWS=20;var GROUP_ROWS=8;var MOST_BYTES=6e4;function renderDiffMarkdown(changes,options={}){const{link,maxBytes=MOST_BYTES,heading="###"}=options;const head=[
`${heading} What this change opens and closes

${prose(changeSentence(changes))} (${BY_THE_MODEL}).`,...changes.baseIsEmpty?[`The base ${code(changes.base)} holds no manifest: all of the head is new.`]:[],...changeList(
changes.changes,link)].join("\n\n");const rows=[...changes.opened.flatMap(group4=>groupRows("opens",group4,changes,options)),...changes.closed.flatMap(group4=>groupRows(
"closes",group4,changes,options))];if(rows.length===0)return`${head}
`;const titles=["","from","to","by",...hasSaid(changes)?["rule"]:[]];const table=[tableRow(titles),tableRow(titles.map(()=>"---"))];const taken=[];let left=maxBytes-
bytes(head)-400;for(const one of rows){left-=bytes(one)+1;if(left<0)break;taken.push(one)}const more=rows.length-taken.length;const body=[...table,...taken].join(
"\n")+(more>0?`

${counted(more,"more row")} left out.`:"");const shown2=taken.length>OPEN_ROWS?folded(counted(rows.length,"row"),body):body;const picture2=drawn(changes);return[
head,shown2,...bytes(picture2)<left?[picture2]:[]].filter(part=>part!=="").join("\n\n")+"\n"}function drawn(changes){const picture2=changesPicture(changes);if(!picture2)
return"";const left=picture2.left>0?`

${counted(picture2.left,"more arrow")} left out of the picture.`:"";return`\`\`\`mermaid
${picture2.text}
\`\`\`${left}`}function groupRows(word,group4,changes,{answers,link}){const population={names:changes.names};const lines2=saidLines(group4,word==="opens");const causes=group4.
causes.map(cause=>causeCell(cause,link)).join("<br>");const cells=(line2,by)=>tableRow([word==="opens"?"\u{1F513} opens":"\u{1F512} closes",code(nameList2(line2.
from,population)),code(targetList(line2,population)),by,...hasSaid(changes)?[saidCell(line2,word,changes,answers)]:[]]);const more=lines2.length-GROUP_ROWS;return[
...lines2.slice(0,GROUP_ROWS).map((line2,index)=>cells(line2,index===0?causes:"\u2033")),...more>0?[tableRow(["",`and ${more} more`,"","\u2033",...hasSaid(changes)?
[""]:[]])]:[]]}function saidCell(line2,word,{mode},answers){const{text:text3,worst}=verdictOf(line2,answers);const{checks,approved}=line2.said;const isRefused=word===
"opens"&&!approved&&(mode==="forbid-open"||mode==="require-rule"&&checks.length===0);const mark=isRefused?`${EMOJI.wrong} `:worst?`${EMOJI[markOf(worst)]} `:"";
return mark+sentence(text3)}function hasSaid({hasRules,opened}){return hasRules||opened.some(({connections,ranges})=>[...connections,...ranges].some(one=>one.approved))}
function changeList(changes,link){if(changes.length===0)return[];const shown2=changes.slice(0,OPEN_ROWS).map(change=>{const at4=changePlace(change);const where=at4===
void 0?"":change.change==="removed"?` (was ${place(at4)})`:` ${place(at4,link)}`;return`- ${sentence(changeText(change))}${where}`});const left=changes.length-shown2.
length;return[[...shown2,...left>0?[`- and ${left} more`]:[]].join("\n")]}function causeCell(cause,link){const{at:at4,of}=cause;const text3=sentence(causeText(cause));
if(at4===void 0)return text3;return`${text3} ${of==="base"?`(was ${place(at4)})`:place(at4,link)}`}function renderChangesPart(report,{link,maxBytes,section}){const{changes}=report;if(!changes)return"";const heading=section===void 0?"###":"####";if(isKnown(changes))
return renderDiffMarkdown(changes,{answers:answersOf(report),link,maxBytes,heading}).trimEnd();const{message,hint:hint2}=changes.unknown;const what=hint2===void 0?
"":`

${sentence(hint2)}`;return`${heading} What this change opens and closes

${prose("Not known")}: ${sentence(message)}${what}`}init_names2();init_result();init_escape();init_escape();var MOST_LINES2=20;var MOST_RULE_LINES=60;function coverageSummary(coverage2,link){const text3=`**Coverage:** ${prose(coverageSentence(coverage2))}.`;const lines2=coverage2.
lines.filter(({fate})=>fate==="unpinned");if(lines2.length===0)return text3;const items=lines2.slice(0,MOST_LINES2).flatMap(({at:at4,mutants})=>{const first=mutants.
find(({fate})=>fate.kind==="unpinned");if(first?.fate.kind!=="unpinned")return[];const words4=`${partWords2(first)} (${mutationWords(first)}): ${changeWords(first.
fate.change)}`;return[`- ${place(at4,link)} ${sentence(words4)}`]});const left=lines2.length-items.length;const more=left>0?[`- \u2026 and ${counted(left,"more \
line")}: see \`netproof coverage\``]:[];const body=[...items,...more].join("\n");return`${text3}

${folded("Lines that no rule pins, and rules that would",`${body}${offer(coverage2)}`)}`}function offer({rules:rules3}){if(rules3==="")return"";const lines2=ruleLines(
rules3);const left=lines2.length-MOST_RULE_LINES;const shown2=[...lines2.slice(0,MOST_RULE_LINES),...left>0?[`  # \u2026 and ${counted(left,"more line")}`]:[]];
return`

Under \`rules\`:

<pre>${shown2.map(code).join("\n")}</pre>`}function renderSummary(report,options={}){const budget=options.maxBytes??SUMMARY_BYTES-SUMMARY_RESERVE_BYTES;const parts=[headline(report,options)];const left=()=>budget-
parts.reduce((sum,part)=>sum+bytes(part)+2,0);const add=part=>{if(part!==""&&bytes(part)+2<=left())parts.push(part)};add(failures(report,options,Math.floor(left()*
(options.short===true?.8:.5))));const{link,section}=options;add(renderChangesPart(report,{link,section,maxBytes:Math.floor(left()*(options.short===true?.8:.4))}));
add(warningsPart(report,"undeclared-port",options.link));add(warningsPart(report,"outlives-policies",options.link));if(options.short===true)return`${parts.join(
"\n\n")}
`;add(markdownMatrix(matrix(report.results),report.engine,Math.floor(left()*.4)));if(report.coverage)add(coverageSummary(report.coverage,options.link));const times=phaseTable(
report);add(checkTable(report,options,left()-bytes(times)-4));add(times);return`${parts.join("\n\n")}
`}function headline(report,{section}){const{totals,engine:engine2}=report;const facts=[...failingWarnings(report),...report.verdict==="pass"||engine2.kind==="mo\
del"?[]:[`${totals.pass} passed`,deniesWords(report)],...report.verdict==="pass"?[]:[...undeclaredWords(report),...outlivedWords(report)],...engine2.kind==="mod\
el"?[`no cluster: every verdict here is a prediction${engine2.why===void 0?"":` (${prose(engine2.why)})`}`]:[`Kubernetes ${prose(engine2.kubernetes)}`,prose(engineWords(
engine2))],duration(totalMs(report)),...ignoredWords(report).map(prose)];return`${titleOf(standingOf(report),section)}: ${prose(outcomeSentence(report))}

${facts.join(" \xB7 ")}`}function failures(report,options,maxBytes){const loud=worstFirst(report.results.filter(result2=>result2.verdict!=="pass"||result2.drift));
const groups2=groupAlike(loud,report.engine);return fill(groups2.map(group4=>failure4(group4,options)),maxBytes,"\n\n",shown2=>{const more=loud.length-checksOf(
groups2.slice(0,shown2));return`\u2026 and ${counted(more,"more check")} that ${more===1?"is":"are"} not green.`})}function failure4({first,description},{link}){
const{headline:head,lines:lines2}=description;const mark=first.verdict==="pass"?"\u2260":EMOJI[markOf(first)];const rule2=`rule ${code(first.check.rule)}, ${place(
first.check.at,link,true)}`;const below=lines2.map(({text:text3,at:at4})=>`- ${sentence(text3)}${at4?` \u2014 ${place(at4,link)}`:""}`);return[`**${mark} ${sentence(
head)}** \xB7 ${rule2}`,...below.length>0?["",...below]:[]].join("\n")}function checkTable(report,{link},maxBytes){const head=[tableRow(["","from","to","must be",
"before policies","with policies","verdict","probes","rule"]),tableRow(["---","---","---","---","---","---","---","---:","---"])].join("\n");const title=`Every \
check (${report.totals.total})`;const frame=bytes(folded(title,`${head}
`))+100;const rows=worstFirst(report.results).map(result2=>{const{check,control,observation:observation2}=result2;return tableRow([EMOJI[markOf(result2)],code(sourceName(
check)),code(targetName(check)),check.expected==="allow"?"allowed":"denied",outcomeWord(control),outcomeWord(observation2),verdictWord(result2)+(result2.drift?"\
 \u2260 predicted":""),String(observation2?.samples.length??0),place(check.at,link)])});const body=fill(rows,maxBytes-frame,"\n",shown2=>{return`
${counted(rows.length-shown2,"more check")} left out.`});return body===""?"":folded(title,`${head}
${body}`)}function phaseTable(report){if(report.phases.length===0)return"";const rows=report.phases.map(({name:name2,ms,summary:summary2,failed})=>tableRow([`${failed===
true?"\u2717 ":""}${prose(visible(name2))}`,prose(visible(summary2??"",200)),duration(ms)]));const head=[tableRow(["phase","","time"]),tableRow(["---","---","--\
-:"])];return folded(`Phases (${duration(totalMs(report))})`,[...head,...rows].join("\n"))}function renderSeriesSummary(series,{maxBytes=SUMMARY_BYTES-SUMMARY_RESERVE_BYTES,linkOf,short=false}={}){const{sections,durationMs}=series;const inOrder=sections.
toSorted((a,b)=>rank(a)-rank(b));const rows=sections.map(sectionRow);const isWhole=bytes(rows.join("\n"))<maxBytes*.5;const shown2=fill(isWhole?rows:inOrder.map(
sectionRow),maxBytes*.5,"\n",count3=>{return`
${counted(rows.length-count3,"more rule file")} left out of the table.`});const table=[tableRow(["","folder","outcome","time"]),tableRow(["---","---","---","---\
:"]),shown2];const head=[`${titleOf(standingOf(series))}: ${prose(seriesSentence(series))} \xB7 ${duration(durationMs)}`,table.join("\n")];const parts=[];let left=maxBytes-
bytes(head.join("\n\n"))-200;for(const[index,section]of inOrder.entries()){const{folder,outcome:outcome2}=section;const report=reportOf(section);const link=linkOf?.(
folder);const share=Math.floor(left/(inOrder.length-index));const part=report?renderSummary(report,{maxBytes:share,section:folder,short,...link&&{link}}):renderUntested(
outcome2,{section:folder,maxBytes:share});if(bytes(part)+2>left){parts.push(`${counted(inOrder.length-index,"more rule file")} left out: the log has them.`);break}
parts.push(part.trimEnd());left-=bytes(part)+2}return`${[...head,...parts].join("\n\n")}
`}function sectionRow(section){const{folder,outcome:outcome2}=section;const report=reportOf(section);if(!report)return tableRow([STANDING2.unsure,code(folder),sentence(
untestedSentence(outcome2)),""]);const mark=STANDING2[standingOf(report)];return tableRow([mark,code(folder),prose(outcomeSentence(report)),duration(totalMs(report))])}
function rank(section){return{fail:0,inconclusive:1,pass:2}[reportOf(section)?.verdict??"inconclusive"]}init_result();init_escape();init_width();function renderSectionHead(folder,index,count3,{palette}){return`${palette.strong(visible(folder))}   ${palette.faint(`${index+1} of ${count3}`)}`}function renderOverview(series,options){
const{palette}=options;const{sections,durationMs}=series;const page=textPage(options);const longest=Math.max(0,...sections.map(({folder})=>width(visible(folder))));
const lines2=sections.flatMap(section=>{const report=reportOf(section);const standing=report?standingOf(report):"unsure";const lead=` ${palette[standing](GLYPHS2[standing])}\
 ${padEnd(visible(section.folder),longest)}   `;const text3=report?totalsSentence(report):untestedSentence(section.outcome);return layOut({lead,text:text3},page)});
const colour2=palette[standingOf(series)];const last={lead:" ",text:seriesTotals(series),place:duration(durationMs),paint:line2=>palette.strong(colour2(line2))};
return[...lines2,"",...layOut(last,page)].join("\n")}var GLYPHS2={good:"\u2713",bad:"\u2717",unsure:"?"};var import_promises4=require("node:fs/promises");var import_node_path9=require("node:path");var import_promises3=require("node:fs/promises");init_json();init_problem();function eventCommits(json){let payload;try{payload=JSON.parse(json)}catch{return{}}const base=commit(payload,"pull_request","base","sha")??commit(payload,"merg\
e_group","base_sha")??commit(payload,"before");const head=commit(payload,"pull_request","head","sha")??commit(payload,"merge_group","head_sha")??commit(payload,
"after");const of=isMap(payload)?kindOf2(payload):void 0;return{...of!==void 0&&{of},...base!==void 0&&{base},...head!==void 0&&{head}}}function kindOf2(payload){
if("pull_request"in payload)return"pull_request";if("merge_group"in payload)return"merge_group";return"before"in payload?"push":void 0}async function eventJson(path6){
return path6===void 0||path6===""?"":(0,import_promises3.readFile)(path6,"utf8").catch(()=>"")}function eventPull(json,ref){let payload;try{payload=JSON.parse(json)}catch{
payload=void 0}const[,named2]=/^refs\/pull\/(\d+)\//.exec(ref??"")??[];const isComment=valueAt2(payload,"issue","pull_request")!==void 0;const number4=valueAt2(
payload,"pull_request","number")??(isComment?valueAt2(payload,"issue","number"):void 0)??(named2===void 0?void 0:Number(named2));if(typeof number4!=="number"||!Number.
isSafeInteger(number4)||number4<1)return void 0;const repository=side=>valueAt2(payload,"pull_request",side,"repo","full_name");const isFork=repository("base")!==
void 0&&repository("head")!==repository("base");return{number:number4,isFork}}function commit(payload,...path6){const value=valueAt2(payload,...path6);return typeof value===
"string"&&/^[0-9a-f]{40,64}$/.test(value)&&!/^0+$/.test(value)?value:void 0}function valueAt2(payload,...path6){let value=payload;for(const key of path6){if(typeof value!==
"object"||value===null)return void 0;value=value[key]}return value}var import_node_path8=require("node:path");init_problem();function repositoryLink({server,repository,commit:commit2,prefix}){return({file,line:line2})=>{if(!server||!repository||isLive({line:line2}))return void 0;
const path6=import_node_path8.posix.join(prefix,file);if(import_node_path8.posix.isAbsolute(file)||leadsOut(path6))return void 0;const shown2=path6.split("/").map(
encodeURIComponent).join("/");return`${server}/${repository}/blob/${commit2}/${shown2}?plain=1#L${line2}`}}async function readChange(report,workspace,deps){const location=await locate(workspace,deps);const{prefix,checkout,commits}=location;if(checkout===void 0)return{
prefix,changed:()=>false};const inRepository=file=>way(checkout.root,(0,import_node_path9.resolve)(location.root,file));const files=blamedFiles(report).map(file=>inRepository(
import_node_path9.posix.join(prefix,file)));const lines2=await findChangedLines(checkout,files.filter(file=>!leadsOut(file)),commits,deps);const{GITHUB_SERVER_URL:server,
GITHUB_REPOSITORY:repository}=deps.env;const pages={server,repository,commit:checkout.head,prefix};return{prefix,changed:(file,line2)=>lines2!==void 0&&isChanged(
lines2,inRepository(file),line2),...location.own&&{link:repositoryLink(pages)}}}async function annotationPrefix(workspace,deps){return(await locate(workspace,deps)).
prefix}async function locate({workspace,folder,prefix},deps){const[checkout,commits]=await Promise.all([findCheckout(folder,deps),eventJson(deps.env.GITHUB_EVENT_PATH).
then(eventCommits)]);if(checkout===void 0)return{commits,own:false,root:workspace,prefix};const own2=[deps.env.GITHUB_SHA,commits.head].includes(checkout.head);
if(!own2)return{checkout,commits,own:own2,root:await(0,import_promises4.realpath)(workspace),prefix};return{checkout,commits,own:own2,root:checkout.root,prefix:way(
checkout.root,await(0,import_promises4.realpath)(folder))}}function blamedFiles({results,coverage:coverage2}){const files=results.flatMap(({verdict:verdict2,prediction:prediction2})=>verdict2===
"fail"&&prediction2?.at?[prediction2.at.file]:[]);const unpinned=(coverage2?.lines??[]).flatMap(({fate,hasLine,at:at4})=>fate==="unpinned"&&hasLine?[at4.file]:[]);
return[...new Set([...files,...unpinned])]}init_change_report();init_result();init_limits();function changesOutputs(changes){if(!changes)return{};const{opened,closed}=isKnown(changes)?changeCounts(changes):{opened:"",closed:""};return{changes:within(
jsonChanges(changes),CHANGES_OUTPUT_BYTES),opened:`${opened}`,closed:`${closed}`}}function changesOutputsOf({sections}){const all=sections.flatMap(section=>{const changes=reportOf(
section)?.changes;return changes?[{folder:section.folder,changes}]:[]});if(all.length===0)return{};const known=all.flatMap(({changes})=>isKnown(changes)?[changeCounts(
changes)]:[]);const sum=of=>known.length===0?"":`${known.reduce((total,one)=>total+one[of],0)}`;const share=Math.floor(CHANGES_OUTPUT_BYTES/all.length)-300;const folders=all.
map(({folder,changes})=>{const json2=JSON.parse(within(jsonChanges(changes),share));return{folder,...json2}});let left=CHANGES_OUTPUT_BYTES-60;const kept=folders.
filter(one=>(left-=bytes(jsonText(one,0))+1)>=0);const leftOut=folders.length-kept.length;const json=jsonText({folders:kept,...leftOut>0&&{leftOut}},0);return{changes:json,
opened:sum("opened"),closed:sum("closed")}}function within(json,most2){const whole=jsonText(json,0);if(bytes(whole)<=most2||"unknown"in json)return whole;const kept={
...json,opened:[],closed:[],changes:[],leftOut:{opened:0,closed:0,changes:0}};let left=most2-bytes(jsonText(kept,0))-40;const take2=items=>{const end=items.findIndex(
item2=>(left-=bytes(jsonText(item2,0))+1)<0);return end===-1?items:items.slice(0,end)};const[opened,closed,changes]=[take2(json.opened),take2(json.closed),take2(
json.changes)];const leftOut={opened:json.opened.length-opened.length,closed:json.closed.length-closed.length,changes:json.changes.length-changes.length};return jsonText(
{...json,opened,closed,changes,leftOut},0)}init_result();function failureOf(report){if(report.exitCode===0)return void 0;return[...failingWarnings(report),outcomeSentence(report)].join(": ")}function failureOfSeries(series){
if(series.exitCode===0)return void 0;const reports=series.sections.flatMap(section=>reportOf(section)??[]);const whole={...series,problems:reports.flatMap(({problems:problems2})=>problems2),
results:reports.flatMap(({results})=>results)};return[...failingWarnings(whole),seriesSentence(series)].join(": ")}init_escape();init_limits();var ANSWER_MS=1e4;var ALL_MS=6e4;var MOST_BYTES2=64*1024*1024;var ApiError=class extends Error{name="ApiError";status;said;isRateLimit;constructor(message,more={}){
super(message);this.status=more.status;this.said=more.said??"";this.isRateLimit=more.isRateLimit??false}};function gitHubApi({rest,clock,token,root,repository}){
const endMs=clock.now()+ALL_MS;const headers={accept:"application/vnd.github+json",authorization:`Bearer ${token}`,"user-agent":"netproof","x-github-api-version":"\
2022-11-28"};const withoutToken=text3=>text3.replaceAll(token,"***");return{repository:`/repos/${repository}`,call:async(method,path6,body)=>{const leftMs=endMs-
clock.now();if(leftMs<=0)throw new ApiError(`GitHub took more than ${ALL_MS/1e3} s over it`);const text3=body===void 0?void 0:JSON.stringify(body);const sent=text3===
void 0?{}:{"content-type":"application/json"};const size=text3===void 0?{}:{"content-length":String(Buffer.byteLength(text3))};const answer=await rest.ask({method,
url:`${root.replace(/\/+$/,"")}${path6}`,headers:{...headers,...sent,...size},...text3!==void 0&&{body:text3},deadlineMs:Math.min(ANSWER_MS,leftMs),maxBytes:MOST_BYTES2}).
catch(error2=>{const why=error2 instanceof Error?error2.message:String(error2);throw new ApiError(`GitHub did not answer (${withoutToken(why)})`)});const json=parsed2(
answer.body);if(answer.status>=200&&answer.status<300){const{link}=answer.headers;return{json,link:typeof link==="string"?link:""}}throw refusal3(answer,withoutToken(
messageIn(json)))}}}function refusal3({status,headers,body},said){const isLimit=status===429||status===403&&(headers["x-ratelimit-remaining"]==="0"||headers["re\
try-after"]!==void 0||/rate limit/i.test(body));if(isLimit)return new ApiError(`GitHub's rate limit is reached (${status})`,{status,said,isRateLimit:true});const word=WORDS3[status]??
(status>=500?"GitHub itself failed":"GitHub refused it");return new ApiError(`${word} (${status})`,{status,said})}var WORDS3={401:"the token is not valid",403:"\
the token may not do it",404:"GitHub does not show it to this token",422:"GitHub did not take it"};function parsed2(text3){try{return JSON.parse(text3)}catch{return void 0}}
function messageIn(json){if(typeof json!=="object"||json===null)return"";const{message,errors}=json;const[first]=Array.isArray(errors)?errors:[];const detail=typeof first===
"object"&&first!==null&&"message"in first?first.message:first;return[message,detail].filter(one=>typeof one==="string").join(": ")}init_escape();init_limits();var PER_REQUEST=50;var MOST3=1e3;async function makeCheckRun(api,run){const{name:name2,commit:commit2,conclusion,page}=run;const{placed:placed3,
text:text3}=arranged(run);const output={title:cut(visible(run.title,TITLE_CHARS),TITLE_CHARS),summary:run.markdown(CHECK_TEXT_CHARS),...text3!==""&&{text:text3}};
const{json}=await api.call("POST",`${api.repository}/check-runs`,{...{name:name2,head_sha:commit2,status:"completed",conclusion},...page!==void 0&&{details_url:page},
output:{...output,annotations:placed3.slice(0,PER_REQUEST)}});const{id}=json??{};if(typeof id!=="number")return;for(let from2=PER_REQUEST;from2<placed3.length;from2+=
PER_REQUEST){const annotations2=placed3.slice(from2,from2+PER_REQUEST);await api.call("PATCH",`${api.repository}/check-runs/${id}`,{output:{...output,annotations:annotations2}})}}
function arranged({annotations:annotations2}){const all=annotations2.flatMap(atLine);const placed3=all.slice(0,MOST3);const left=all.length-placed3.length;const elsewhere=annotations2.
filter(({file})=>file===void 0);const list=fill(elsewhere.map(({level,message})=>`- **${level}** ${sentence(visible(message.replaceAll("\n"," \u2013 "),1e3))}`),
CHECK_TEXT_CHARS-1e3,"\n",shown2=>`
${counted(elsewhere.length-shown2,"more remark")} left out.`);const more=left===0?[]:[`${counted(left,"more annotation")} left out: the report files have them.`];
return{placed:placed3,text:[list,...more].filter(part=>part!=="").join("\n\n")}}function atLine({level,file,line:line2,column,title,message}){if(file===void 0||
line2===void 0)return[];return[{path:file,start_line:line2,end_line:line2,...column!==void 0&&{start_column:column,end_column:column},annotation_level:level==="\
error"?"failure":level,title:cut(visible(title,TITLE_CHARS),TITLE_CHARS),message:cut(message,ANNOTATION_MESSAGE_CHARS)}]}init_escape();var PER_PAGE=100;var MOST_PAGES=100;function commentMarker(id){return`<!-- netproof:comment ${encodeURIComponent(visible(id,1e3))} -->`}function commentWish(mode,{
isGreen,isChange}){switch(mode){case"off":return void 0;case"always":return"write";case"failures":return isGreen?"update":"write";case"changes":return isChange?
"write":"update"}}async function stickComment(api,pull,{marker,body,wish}){const found=await findOwn(api,pull,marker);if(found!==void 0&&await edited(api,found,
body))return;if(wish==="write")await api.call("POST",`${api.repository}/issues/${pull}/comments`,{body})}async function edited(api,id,body){try{await api.call("\
PATCH",`${api.repository}/issues/comments/${id}`,{body});return true}catch(error2){if(error2 instanceof ApiError&&(error2.status===404||error2.status===410))return false;
throw error2}}async function findOwn(api,pull,marker){let isOwn;for(let page=1;page<=MOST_PAGES;page+=1){const path6=`${api.repository}/issues/${pull}/comments?\
per_page=${PER_PAGE}&page=${page}`;const{json,link}=await api.call("GET",path6);const all=Array.isArray(json)?json:[];for(const{id,author}of all.flatMap(one=>marked(
one,marker))){isOwn??=await ownership(api);if(isOwn(author))return id}if(all.length<PER_PAGE&&!link.includes('rel="next"'))return void 0}return void 0}function marked(comment,marker){
if(typeof comment!=="object"||comment===null)return[];const{id,body,user}=comment;if(typeof id!=="number"||typeof body!=="string"||!body.startsWith(marker))return[];
const{login,type}=user??{};const name2=typeof login==="string"?login:"";return[{id,author:{login:name2,isBot:type==="Bot"||name2.endsWith("[bot]")}}]}async function ownership(api){
try{const{json}=await api.call("GET","/user");const{login}=json??{};if(typeof login==="string"&&login!=="")return author=>author.login===login}catch(error2){const isRefused=error2 instanceof
ApiError&&(error2.status===403||error2.status===404);if(!isRefused||error2.isRateLimit)throw error2}return({isBot})=>isBot}var core_exports3={};__export(core_exports3,{ExitCode:()=>ExitCode,addPath:()=>addPath,debug:()=>debug,endGroup:()=>endGroup,error:()=>error,exportVariable:()=>exportVariable,
getBooleanInput:()=>getBooleanInput,getIDToken:()=>getIDToken,getInput:()=>getInput,getMultilineInput:()=>getMultilineInput,getState:()=>getState,group:()=>group3,
info:()=>info,isDebug:()=>isDebug,markdownSummary:()=>markdownSummary,notice:()=>notice,platform:()=>platform_exports,saveState:()=>saveState,setCommandEcho:()=>setCommandEcho,
setFailed:()=>setFailed,setOutput:()=>setOutput,setSecret:()=>setSecret,startGroup:()=>startGroup,summary:()=>summary,toPlatformPath:()=>toPlatformPath,toPosixPath:()=>toPosixPath,
toWin32Path:()=>toWin32Path,warning:()=>warning2});var os2=__toESM(require("os"),1);function toCommandValue(input){if(input===null||input===void 0){return""}else if(typeof input==="string"||input instanceof String){return input}return JSON.stringify(
input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length){return{}}return{title:annotationProperties.title,file:annotationProperties.
file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.endColumn}}function issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+os2.EOL)}function issue2(name2,message=""){
issueCommand(name2,{},message)}var CMD_STRING="::";var Command=class{constructor(command,properties,message){if(!command){command="missing.command"}this.command=
command;this.properties=properties;this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&Object.keys(this.properties).length>0){
cmdStr+=" ";let first=true;for(const key in this.properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key];if(val){if(first){first=false}else{
cmdStr+=","}cmdStr+=`${key}=${escapeProperty(val)}`}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}};function escapeData(s){return toCommandValue(
s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(
/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var crypto=__toESM(require("crypto"),1);var fs2=__toESM(require("fs"),1);var os3=__toESM(require("os"),1);function issueFileCommand(command,message){const filePath=process.env[`GITHUB_${command}`];if(!filePath){throw new Error(`Unable to find environment variable fo\
r file command ${command}`)}if(!fs2.existsSync(filePath)){throw new Error(`Missing file at path: ${filePath}`)}fs2.appendFileSync(filePath,`${toCommandValue(message)}${os3.EOL}`,
{encoding:"utf8"})}function prepareKeyValueMessage(key,value){const delimiter3=`ghadelimiter_${crypto.randomUUID()}`;const convertedValue=toCommandValue(value);
if(key.includes(delimiter3)){throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`)}if(convertedValue.includes(delimiter3)){
throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`)}return`${key}<<${delimiter3}${os3.EOL}${convertedValue}${os3.EOL}${delimiter3}`}var os5=__toESM(require("os"),1);var path5=__toESM(require("path"),1);init_lib();var __awaiter6=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve8){resolve8(value)})}return new(P||
(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve8(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var BearerCredentialHandler=class{constructor(token){this.token=token}prepareRequest(options){if(!options.headers){throw Error("The request has no headers")}options.
headers["Authorization"]=`Bearer ${this.token}`}canHandleAuthentication(){return false}handleAuthentication(){return __awaiter6(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}};var __awaiter7=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve8){resolve8(value)})}return new(P||
(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve8(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var OidcClient=class _OidcClient{static createHttpClient(allowRetry=true,maxRetry=10){const requestOptions={allowRetries:allowRetry,
maxRetries:maxRetry};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(_OidcClient.getRequestToken())],requestOptions)}static getRequestToken(){
const token=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];if(!token){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return token}static getIDTokenUrl(){
const runtimeUrl=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];if(!runtimeUrl){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return runtimeUrl}static getCall(id_token_url){
return __awaiter7(this,void 0,void 0,function*(){var _a3;const httpclient=_OidcClient.createHttpClient();const res=yield httpclient.getJson(id_token_url).catch(
error2=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)});const id_token=(_a3=res.result)===null||_a3===void 0?void 0:_a3.value;if(!id_token){throw new Error("Response json \
body do not have ID Token field")}return id_token})}static getIDToken(audience){return __awaiter7(this,void 0,void 0,function*(){try{let id_token_url=_OidcClient.
getIDTokenUrl();if(audience){const encodedAudience=encodeURIComponent(audience);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url i\
s ${id_token_url}`);const id_token=yield _OidcClient.getCall(id_token_url);setSecret(id_token);return id_token}catch(error2){throw new Error(`Error message: ${error2.
message}`)}})}};var import_os=require("os");var import_fs=require("fs");var __awaiter8=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?
value:new P(function(resolve8){resolve8(value)})}return new(P||(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve8(result2.value):adopt(result2.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var{access,appendFile,writeFile}=import_fs.promises;var SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter8(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const pathFromEnv=process.
env[SUMMARY_ENV_VAR];if(!pathFromEnv){throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports j\
ob summaries.`)}try{yield access(pathFromEnv,import_fs.constants.R_OK|import_fs.constants.W_OK)}catch(_a3){throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}this._filePath=pathFromEnv;return this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.
entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");if(!content){return`<${tag}${htmlAttrs}>`}return`<${tag}${htmlAttrs}>${content}</${tag}>`}write(options){
return __awaiter8(this,void 0,void 0,function*(){const overwrite=!!(options===null||options===void 0?void 0:options.overwrite);const filePath=yield this.filePath();
const writeFunc=overwrite?writeFile:appendFile;yield writeFunc(filePath,this._buffer,{encoding:"utf8"});return this.emptyBuffer()})}clear(){return __awaiter8(this,
void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){
this._buffer="";return this}addRaw(text3,addEOL=false){this._buffer+=text3;return addEOL?this.addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code3,lang){
const attrs=Object.assign({},lang&&{lang});const element=this.wrap("pre",this.wrap("code",code3),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=false){
const tag=ordered?"ol":"ul";const listItems=items.map(item2=>this.wrap("li",item2)).join("");const element=this.wrap(tag,listItems);return this.addRaw(element).
addEOL()}addTable(rows){const tableBody=rows.map(row=>{const cells=row.map(cell=>{if(typeof cell==="string"){return this.wrap("td",cell)}const{header,data,colspan,
rowspan}=cell;const tag=header?"th":"td";const attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join(
"");return this.wrap("tr",cells)}).join("");const element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label2,content){const element=this.
wrap("details",this.wrap("summary",label2)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width:width2,height}=options||{};const attrs=Object.
assign(Object.assign({},width2&&{width:width2}),height&&{height});const element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(element).
addEOL()}addHeading(text3,level){const tag=`h${level}`;const allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1";const element=this.wrap(allowedTag,
text3);return this.addRaw(element).addEOL()}addSeparator(){const element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){const element=this.
wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text3,cite){const attrs=Object.assign({},cite&&{cite});const element=this.wrap("blockquote",text3,
attrs);return this.addRaw(element).addEOL()}addLink(text3,href){const element=this.wrap("a",text3,{href});return this.addRaw(element).addEOL()}};var _summary=new Summary;
var markdownSummary=_summary;var summary=_summary;var path4=__toESM(require("path"),1);function toPosixPath(pth){return pth.replace(/[\\]/g,"/")}function toWin32Path(pth){return pth.replace(/[/]/g,"\\")}function toPlatformPath(pth){
return pth.replace(/[/\\]/g,path4.sep)}var platform_exports={};__export(platform_exports,{arch:()=>arch,getDetails:()=>getDetails,isLinux:()=>isLinux,isMacOS:()=>isMacOS,isWindows:()=>isWindows,platform:()=>platform});
var import_os2=__toESM(require("os"),1);var __awaiter9=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve8){resolve8(value)})}return new(P||
(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve8(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var getWindowsInfo=()=>__awaiter9(void 0,void 0,void 0,function*(){const{stdout:version3}=yield getExecOutput('powersh\
ell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:true});const{stdout:name2}=yield getExecOutput('powershell -command "(\
Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:true});return{name:name2.trim(),version:version3.trim()}});var getMacOsInfo=()=>__awaiter9(
void 0,void 0,void 0,function*(){var _a3,_b,_c,_d;const{stdout}=yield getExecOutput("sw_vers",void 0,{silent:true});const version3=(_b=(_a3=stdout.match(/ProductVersion:\s*(.+)/))===
null||_a3===void 0?void 0:_a3[1])!==null&&_b!==void 0?_b:"";const name2=(_d=(_c=stdout.match(/ProductName:\s*(.+)/))===null||_c===void 0?void 0:_c[1])!==null&&_d!==
void 0?_d:"";return{name:name2,version:version3}});var getLinuxInfo=()=>__awaiter9(void 0,void 0,void 0,function*(){const{stdout}=yield getExecOutput("lsb_relea\
se",["-i","-r","-s"],{silent:true});const[name2,version3]=stdout.trim().split("\n");return{name:name2,version:version3}});var platform=import_os2.default.platform();
var arch=import_os2.default.arch();var isWindows=platform==="win32";var isMacOS=platform==="darwin";var isLinux=platform==="linux";function getDetails(){return __awaiter9(
this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield isWindows?getWindowsInfo():isMacOS?getMacOsInfo():getLinuxInfo()),{platform,arch,isWindows,
isMacOS,isLinux})})}var __awaiter10=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve8){resolve8(value)})}return new(P||
(P=Promise))(function(resolve8,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve8(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2["Success"]=0]="Success";ExitCode2[ExitCode2["Failure"]=1]="Failu\
re"})(ExitCode||(ExitCode={}));function exportVariable(name2,val){const convertedVal=toCommandValue(val);process.env[name2]=convertedVal;const filePath=process.
env["GITHUB_ENV"]||"";if(filePath){return issueFileCommand("ENV",prepareKeyValueMessage(name2,val))}issueCommand("set-env",{name:name2},convertedVal)}function setSecret(secret){
issueCommand("add-mask",{},secret)}function addPath(inputPath){const filePath=process.env["GITHUB_PATH"]||"";if(filePath){issueFileCommand("PATH",inputPath)}else{
issueCommand("add-path",{},inputPath)}process.env["PATH"]=`${inputPath}${path5.delimiter}${process.env["PATH"]}`}function getInput(name2,options){const val=process.
env[`INPUT_${name2.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val){throw new Error(`Input required and not supplied: ${name2}`)}if(options&&
options.trimWhitespace===false){return val}return val.trim()}function getMultilineInput(name2,options){const inputs=getInput(name2,options).split("\n").filter(x=>x!==
"");if(options&&options.trimWhitespace===false){return inputs}return inputs.map(input=>input.trim())}function getBooleanInput(name2,options){const trueValue=["t\
rue","True","TRUE"];const falseValue=["false","False","FALSE"];const val=getInput(name2,options);if(trueValue.includes(val))return true;if(falseValue.includes(val))
return false;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name2}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(name2,value){const filePath=process.env["GITHUB_OUTPUT"]||"";if(filePath){
return issueFileCommand("OUTPUT",prepareKeyValueMessage(name2,value))}process.stdout.write(os5.EOL);issueCommand("set-output",{name:name2},toCommandValue(value))}
function setCommandEcho(enabled){issue2("echo",enabled?"on":"off")}function setFailed(message){process.exitCode=ExitCode.Failure;error(message)}function isDebug(){
return process.env["RUNNER_DEBUG"]==="1"}function debug(message){issueCommand("debug",{},message)}function error(message,properties={}){issueCommand("error",toCommandProperties(
properties),message instanceof Error?message.toString():message)}function warning2(message,properties={}){issueCommand("warning",toCommandProperties(properties),
message instanceof Error?message.toString():message)}function notice(message,properties={}){issueCommand("notice",toCommandProperties(properties),message instanceof
Error?message.toString():message)}function info(message){process.stdout.write(message+os5.EOL)}function startGroup(name2){issue2("group",name2)}function endGroup(){
issue2("endgroup")}function group3(name2,fn){return __awaiter10(this,void 0,void 0,function*(){startGroup(name2);let result2;try{result2=yield fn()}finally{endGroup()}
return result2})}function saveState(name2,value){const filePath=process.env["GITHUB_STATE"]||"";if(filePath){return issueFileCommand("STATE",prepareKeyValueMessage(
name2,value))}issueCommand("save-state",{name:name2},toCommandValue(value))}function getState(name2){return process.env[`STATE_${name2}`]||""}function getIDToken(aud){
return __awaiter10(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(aud)})}var import_node_crypto=require("node:crypto");init_limits();init_escape();function workflowLog({write:write2,commands}){return{line:text3=>{write2(ownLines(text3))},untrusted:(label2,text3)=>{const lines2=untrustedLines(label2,text3);
const pause=(0,import_node_crypto.randomBytes)(16).toString("hex");write2(`::stop-commands::${pause}
`);try{write2(lines2)}finally{write2(`::${pause}::
`)}},annotate:annotation=>{const{level,file,line:line2,column}=annotation;commands[level](cut(commandText(annotation.message),ANNOTATION_MESSAGE_CHARS),{title:withoutCommands(
visible(annotation.title,TITLE_CHARS)),...file!==void 0&&{file:visible(file,4096)},...line2!==void 0&&{startLine:line2},...column!==void 0&&{startColumn:column}})},
startGroup:title=>{commands.startGroup(withoutCommands(visible(title,TITLE_CHARS)))},endGroup:()=>{commands.endGroup()}}}function ownLines(text3){if(isPlain(text3))
return`${text3}
`;return text3.split(/\r\n|\n|\r/).map(line2=>`${logLine(line2)}
`).join("")}function untrustedLines(label2,text3){const heading=withoutCommands(` ${visible(label2,LOG_LABEL_CHARS)}:`);const bounded=cut(text3,LOG_LINES_PER_PRINT*
LOG_LINE_CHARS);const lines2=withoutControls(bounded.replace(/\r\n?/g,"\n")).trimEnd().split("\n");const shown2=lines2.slice(0,LOG_LINES_PER_PRINT).map(line2=>`\
  | ${cut(withoutCommands(line2),LOG_LINE_CHARS)}`.trimEnd());const left=lines2.length-shown2.length;const more=left>0||bounded.length<text3.length?[`  | \u2026 ${left>
0?counted(left,"more line"):"and more"} left out`]:[];return[heading,...shown2,...more].map(line2=>`${line2}
`).join("")}init_limits();init_escape();var STATE_KEY="cluster";function systemStep(){const log=workflowLog({write:text3=>process.stdout.write(text3),commands:core_exports3});
return{env:process.env,log,input:name2=>getInput(name2),output:(name2,value)=>{setOutput(name2,value)},keep:state=>{saveState(STATE_KEY,state)},kept:()=>getState(
STATE_KEY),mask:setSecret,fail:message=>{process.exitCode=1;log.annotate({level:"error",title:"netproof",message:visible(message,SENTENCE_CHARS)})}}}function annotate(log,all){
for(const annotation of limitAnnotations(all))log.annotate(annotation)}function notice2(log,message){log.annotate({level:"notice",title:"netproof",message})}function warn(log,message){
log.annotate({level:"warning",title:"netproof",message})}async function giveFeedback(outcome2,settings,parts){const{env,log,mask}=parts.step;const wish=commentWish(settings.comment,outcome2);if(wish===void 0&&!settings["\
check-run"])return;const token=settings["github-token"];if(token!=="")mask(token);const json=await eventJson(env.GITHUB_EVENT_PATH);const pull=eventPull(json,env.
GITHUB_REF);const commit2=eventCommits(json).head??env.GITHUB_SHA??"";const page=runPage(env);const id=visible(settings["comment-id"]);const tasks=[];if(wish!==
void 0&&pull===void 0)log.line("no comment: this run is of no pull request");if(wish!==void 0&&pull!==void 0){const marker=commentMarker(settings["comment-id"]);
const body=()=>commentBody(marker,outcome2,{commit:commit2,page});tasks.push({what:"the comment",permission:"pull-requests: write",send:api=>stickComment(api,pull.
number,{marker,body:body(),wish})})}if(settings["check-run"]){const name2=id==="netproof"?id:`netproof: ${id}`;const conclusion=outcome2.isFailure?"failure":outcome2.
isGreen?"success":"neutral";const{sentence:title,markdown,annotations:annotations2}=outcome2;tasks.push({what:"the check run",permission:"checks: write",send:api=>makeCheckRun(
api,{name:name2,commit:commit2,conclusion,title,markdown,annotations:annotations2,page})})}const lost=await sendAll(tasks,apiOf(token,parts));if(lost.length>0)notice2(
log,lostWords(lost,pull))}async function sendAll(tasks,api){const lost=[];for(const task of tasks){const before=lost.find(({why:why2})=>stopsAll(why2))?.why;const why=before??
(api instanceof ApiError?api:await failureOf2(task,api));if(why)lost.push({task,why})}return lost}async function failureOf2({send},api){try{await send(api);return void 0}catch(error2){
return error2 instanceof ApiError?error2:new ApiError("netproof itself failed at it")}}function stopsAll({status,isRateLimit}){return status===void 0||status===
401||isRateLimit}function apiOf(token,{step:{env},rest,clock}){const{GITHUB_API_URL:root="",GITHUB_REPOSITORY:repository=""}=env;if(token==="")return new ApiError(
"there is no `github-token`");if(!URL.canParse(root)||!/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(repository))return new ApiError("the environment names no repo\
sitory of GitHub");return gitHubApi({rest,clock,token,root,repository})}function lostWords(lost,pull){const told=lost.map(({task,why},index)=>{const[first]=lost;
const isSame=index>0&&first!==void 0&&reason2(first.why)===reason2(why);return isSame?`nor could ${task.what}`:`${task.what} could not be written: ${reason2(why)}`});
const refused2=lost.filter(({why})=>why.status===403&&!why.isRateLimit);const permissions=refused2.map(({task})=>`\`${task.permission}\``).join(" and ");const help=pull?.
isFork===true?"a token of a pull request from a fork may only read":`the job takes \`permissions\` with ${permissions}`;const hint2=refused2.length===0?[]:[help];
return[...told,...hint2,"the verdict stands"].join("; ")}function reason2({message,said}){return said===""?message:`${message}: ${visible(said,QUOTE_CHARS)}`}function commentBody(marker,{
markdown},{commit:commit2,page}){const of=commit2===""?[]:[`commit ${code(commit2.slice(0,12))}`];const whole=page===void 0?[]:[`<a href="${page}">the run</a> w\
ith everything`];const foot=[...of,...whole].join(" \xB7 ");const frame=text3=>`${marker}
${text3.trimEnd()}

${foot}
`;return frame(markdown(COMMENT_BYTES-bytes(frame(""))))}function runPage(env){const{GITHUB_SERVER_URL:server="",GITHUB_REPOSITORY:repository,GITHUB_RUN_ID:run=""}=env;
const page=`${server}/${repository??""}/actions/runs/${run}`;return URL.canParse(server)&&/^\d+$/.test(run)&&/^https?:\/\/[\w.:/-]+$/.test(page)?page:void 0}var import_node_crypto2=require("node:crypto");var import_node_os=require("node:os");var import_node_path11=require("node:path");init_reach();init_limits();init_limits();var outputTable={verdict:"`pass`, `fail` or `inconclusive`; `inconclusive` too when nothing could be tested. Always set, like the counts.",passed:"How many chec\
ks passed.",failed:"How many checks failed or were flaky.",inconclusive:"How many checks could not be proven.",total:"How many checks there were.",changes:'What\
 the change opens and closes since its base, as JSON: the `changes` of the report (of several rule files `{"folders": [\u2026]}`, each with its `folder`), in at most\
 100,000 bytes. Empty where nothing was compared.',opened:"How many connections the change opens, by the model. Empty where nothing was compared.",closed:"How m\
any it closes.",...perFormat(pathOutput,({title})=>`The path of the ${title}: the input's, or a file in the runner's temporary folder. Empty when nothing was te\
sted.`),"summary-path":"The whole summary as Markdown, in the runner's temporary folder, whatever `summary` says.","html-path":`The page of who reaches whom, as\
 \`netproof matrix --html\` makes it; of several rule files a folder with a page for each. Empty when nothing was tested, and for more than ${PAGE_CELLS.toLocaleString(
"en-US")} pairs.`,"diagnosis-path":"When the run did not end green: the folder with the logs, events and states of the cluster."};function pathOutput(format){return`${format}\
-path`}function verdictOutputs({verdict:verdict2,totals}){return{verdict:verdict2,passed:String(totals.pass),failed:String(totals.fail+totals.flaky),inconclusive:String(
totals.inconclusive),total:String(totals.total)}}var untestedOutputs={verdict:"inconclusive",passed:"0",failed:"0",inconclusive:"0",total:"0"};var import_node_fs2=require("node:fs");var import_promises5=require("node:fs/promises");var import_node_path10=require("node:path");init_escape();function reportPaths(workspace,runnerTemp){let folder;return{workspace,temp:()=>folder??=(0,import_promises5.mkdtemp)((0,import_node_path10.join)(
runnerTemp,"netproof-"))}}async function writeReport(file,{workspace,temp}){try{if(file.asked===""){const path7=(0,import_node_path10.join)(await temp(),file.name);
await(0,import_promises5.mkdir)((0,import_node_path10.dirname)(path7),{recursive:true});await write(path7,file.text);return path7}const path6=(0,import_node_path10.resolve)(
workspace,file.asked);if(!leadsOut((0,import_node_path10.relative)(workspace,path6)))await refuseLinks(workspace,(0,import_node_path10.dirname)(path6));await(0,import_promises5.mkdir)(
(0,import_node_path10.dirname)(path6),{recursive:true});await write(path6,file.text);return path6}catch(cause){const code3=cause instanceof Error&&"code"in cause?
String(cause.code):"";const why=code3==="ENXIO"?": it is a pipe or a socket, and no file":code3&&` (${code3})`;throw new Error(`\`${showName(file.asked||file.name)}\
\` could not be written${why}`,{cause})}}async function write(path6,text3){const{O_WRONLY,O_CREAT,O_TRUNC,O_NOFOLLOW,O_NONBLOCK}=import_node_fs2.constants;const handle=await(0,import_promises5.open)(
path6,O_WRONLY|O_CREAT|O_TRUNC|O_NOFOLLOW|O_NONBLOCK,420);try{if((await handle.stat()).isFIFO())throw Object.assign(new Error("a pipe"),{code:"ENXIO"});await handle.
writeFile(text3)}finally{await handle.close()}}async function refuseLinks(workspace,folder){const found=await(0,import_promises5.realpath)(folder).catch(()=>void 0);
if(found===void 0){if((0,import_node_path10.basename)(folder)!=="")await refuseLinks(workspace,(0,import_node_path10.dirname)(folder));return}if(leadsOut((0,import_node_path10.relative)(
await(0,import_promises5.realpath)(workspace),found))){throw Object.assign(new Error("a link leads out of the workspace"),{code:"ELOOP"})}}async function leaveFiles({render:render2,markdown,models,isSeries},settings,{workspace},step){const paths=reportPaths(workspace,step.env.RUNNER_TEMP??(0,import_node_os.tmpdir)());
const leave=async(output,file,pathOf2=path6=>path6)=>{try{step.output(output,pathOf2(await writeReport(file,paths)))}catch(error2){warn(step.log,error2 instanceof
Error?error2.message:String(error2))}};if(render2)for(const[name2,format]of formatEntries){const asked=settings?.[name2]??"";await leave(pathOutput(name2),{asked,
name:`netproof.${format.extension}`,text:await render2(format)})}await leave("summary-path",{asked:"",name:"netproof.md",text:markdown});if(!render2)return;let number4=0;
for(const[folder,model]of models){number4+=1;const text3=await pageOf((0,import_node_path11.basename)((0,import_node_path11.resolve)(workspace,folder)),model);if(text3===
void 0)continue;if(isSeries)await leave("html-path",{asked:"",name:`matrix/${number4}.html`,text:text3},import_node_path11.dirname);else await leave("html-path",
{asked:"",name:"netproof.html",text:text3})}}async function pageOf(title,model){const reach=reachOf(model);if(reach.sources.length*reach.targets.length>PAGE_CELLS)
return void 0;const{matrixPage:matrixPage2}=await Promise.resolve().then(()=>(init_matrix_page(),matrix_page_exports));const sha256=text3=>(0,import_node_crypto2.createHash)(
"sha256").update(text3).digest("base64");return matrixPage2(model,{title,sha256},{reach})}async function publishReport(report,settings,workspace,publication){const{step,exec:exec2,warnings}=publication;const{log}=step;const options=workflowOptions(step.
env);log.line(`
${renderHead(report,options)}
`);log.line(renderResults(report,options));const change=await readChange(report,workspace,{exec:exec2,env:step.env});const{prefix,link}=change;const remarked={...report,
problems:[...warnings,...report.problems]};const summary2=more=>renderSummary(report,{...more,...link&&{link}});const placing=annotationOptions(change,settings);
await deliver({remarks:[...annotations(remarked,placing),...coverageAnnotations(report.coverage,placing)],outputs:{...verdictOutputs(report),...changesOutputs(report.
changes)},render:({render:render2})=>render2(report,prefix),summary:summary2,sentence:outcomeSentence(report),failure:failureOf(report),isGreen:report.verdict===
"pass",isChange:opensOrCloses(report.changes),isSeries:false},settings,workspace,publication)}async function publishSeries(series,settings,workspaces,publication){
const{step,exec:exec2,warnings}=publication;const{log}=step;const options=workflowOptions(step.env);const changes=new Map;const remarks=[];for(const[index,{folder,
outcome:outcome2}]of series.sections.entries()){const workspace=workspaces.find(({name:name2})=>name2===folder);log.line(`
${renderSectionHead(folder,index,series.sections.length,options)}`);if(outcome2 instanceof Error){tellFailure(outcome2,step);const pathPrefix=workspace?await annotationPrefix(
workspace,{exec:exec2,env:step.env}):"";remarks.push(...problemAnnotations(failureProblems(outcome2),{pathPrefix}));continue}log.line(`${renderHead(outcome2,options)}\

`);log.line(renderResults(outcome2,options));if(!workspace)continue;const change=await readChange(outcome2,workspace,{exec:exec2,env:step.env});changes.set(folder,
change);const placing=annotationOptions(change,settings);remarks.push(...annotations(outcome2,placing),...coverageAnnotations(outcome2.coverage,placing))}log.line(
`
${renderOverview(series,options)}`);const prefixOf=folder=>changes.get(folder)?.prefix??folder;const linkOf=folder=>changes.get(folder)?.link;await deliver({remarks:[
...remarks,...problemAnnotations([...series.problems,...warnings])],outputs:{...verdictOutputs(series),...changesOutputsOf(series)},render:({renderSeries})=>renderSeries(
series,prefixOf),summary:more=>renderSeriesSummary(series,{...more,linkOf}),sentence:seriesSentence(series),failure:failureOfSeries(series),isGreen:series.verdict===
"pass",isChange:series.sections.some(section=>opensOrCloses(reportOf(section)?.changes)),isSeries:true},settings,workspaces[0],publication)}function annotationOptions({
prefix,changed:changed2},settings){return{pathPrefix:prefix,changed:changed2,failing:failOn(settings)}}async function publishFailure(error2,settings,workspaces,publication){
const{step,exec:exec2,warnings}=publication;tellFailure(error2,step,"\n");const told=await Promise.all(mistakesOf2(error2,workspaces).map(async({workspace,problems:problems2})=>{
const pathPrefix=workspace?await annotationPrefix(workspace,{exec:exec2,env:step.env}):"";return problemAnnotations(problems2,{pathPrefix})}));const sentence3=untestedSentence(
error2);await deliver({remarks:[...problemAnnotations(warnings),...told.flat()],outputs:untestedOutputs,summary:more=>renderUntested(error2,more),sentence:sentence3,
failure:sentence3,isGreen:false,isChange:false,isSeries:false},settings,workspaces[0],publication)}async function deliver(delivery,settings,workspace,{step,rest,
clock,warnings,models,signal}){const{remarks,outputs,summary:summary2,failure:failure5,isSeries,render:render2}=delivery;annotate(step.log,settings?.annotations===
false?problemAnnotations(warnings):remarks);for(const[name2,value]of Object.entries(outputs))step.output(name2,value);const markdown=summary2({});const left={markdown,
models,isSeries,...render2&&{render:render2}};await leaveFiles(left,settings,workspace??{workspace:process.cwd()},step);if(settings?.summary!=="off")await summarize(
settings?.summary==="short"?summary2({short:true}):markdown,step);if(settings&&!signal.aborted){const{isGreen}=delivery;const outcome2={...delivery,isGreen:isGreen&&
failure5===void 0,isFailure:failure5!==void 0,markdown:maxBytes=>summary2({short:true,maxBytes}),annotations:remarks};await giveFeedback(outcome2,settings,{step,
rest,clock})}if(failure5!==void 0)step.fail(failure5)}function mistakesOf2(error2,workspaces){if(error2 instanceof FoldersError)return error2.folders.map(({folder,
problems:problems2})=>({workspace:workspaces.find(({name:name2})=>name2===folder),problems:problems2.map(one=>one.at?one:inFolder(folder,one))}));const[workspace]=workspaces;
return error2 instanceof InputError?[{workspace,problems:error2.problems}]:[]}function tellFailure(error2,{env,log},gap=""){const{text:text3,untrusted}=renderFailure(
error2,workflowOptions(env));log.line(gap+text3);if(untrusted)log.untrusted(untrusted.label,untrusted.text)}async function summarize(markdown,{env,log}){const path6=env.
GITHUB_STEP_SUMMARY;if(path6===void 0||path6==="")return;await(0,import_promises6.appendFile)(path6,`${markdown}
`).catch(()=>{warn(log,"the step summary could not be written")})}var import_promises7=require("node:fs/promises");var import_node_path12=require("node:path");init_problem();init_escape();async function findWorkspace(workspace,directory){const folder=(0,import_node_path12.resolve)(workspace,directory);const prefix=way(workspace,folder);if(leadsOut(
prefix))throw refused(directory,"leads out of the workspace");const kind=await(0,import_promises7.stat)(folder).catch(()=>void 0);if(kind===void 0)throw refused(
directory,"does not exist",await checkoutHint(workspace));if(!kind.isDirectory())throw refused(directory,"is not a folder");const real=(0,import_node_path12.relative)(
await(0,import_promises7.realpath)(workspace),await(0,import_promises7.realpath)(folder));if(leadsOut(real))throw refused(directory,"leads out of the workspace");
return{name:directory,workspace,folder,prefix}}function refused(directory,what,hint2="name a folder of the repository"){const message=`input \`directory\`: \`${showName(
directory)}\` ${what}`;return new InputError([{code:"bad-directory",severity:"error",message,hint:hint2}])}async function checkoutHint(workspace){const entries=await(0,import_promises7.readdir)(
workspace).catch(()=>[]);return entries.length===0?"the workspace is empty: check the repository out first, with `actions/checkout`":void 0}async function mergeShards(step,signal){const publication={...{step,exec:systemExec,rest:systemRest,clock:systemClock,warnings:[]},...{models:new Map,signal}};let settings;
try{const own2=new Set(mergeSettings());settings=readInputs({env:step.env,input:name2=>own2.has(name2)?step.input(name2):""});const workspace=step.env.GITHUB_WORKSPACE??
process.cwd();const found=await readAll(namedReports(step.env),workspace,step.env.RUNNER_TEMP);const merged=mergeReports(found,settings);const at4=folder=>workspaceAt(
workspace,folder,step,systemExec);if(merged.kind==="run"){await publishReport(merged.report,settings,await at4(settings.directory[0]??"."),publication);return}const folders=merged.
series.sections.map(({folder})=>folder);await publishSeries(merged.series,settings,await Promise.all(folders.map(at4)),publication)}catch(error2){await publishFailure(
error2,settings,[],publication)}}async function readAll(named2,workspace,temp){const isTemporary=path6=>temp!==void 0&&(0,import_node_path13.isAbsolute)(path6)&&
!leadsOut((0,import_node_path13.relative)(temp,path6));const[inTemp,others]=[named2.filter(isTemporary),named2.filter(path6=>!isTemporary(path6))];const found=await Promise.
all([others.length===0?[]:readReports(others,systemFiles(workspace),netproofVersion),temp===void 0||inTemp.length===0?[]:readReports(inTemp,systemFiles(workspace,
{within:temp}),netproofVersion)]);return found.flat()}async function workspaceAt(workspace,folder,{env},exec2){const isThere2=await(0,import_promises8.stat)((0,import_node_path13.resolve)(
workspace,folder)).then(()=>true,()=>false);if(isThere2||await findCheckout(workspace,{exec:exec2,env}))return findWorkspace(workspace,folder);const prefix=(0,import_node_path13.relative)(
workspace,(0,import_node_path13.resolve)(workspace,folder));return{name:folder,workspace,folder:workspace,prefix:leadsOut(prefix)?"":prefix}}var import_node_os2=require("node:os");init_limits();init_escape();function endOnUncaught(level,exitCode){const end=error2=>{process.stdout.write(outputTail(level,
error2)+import_node_os2.EOL,()=>process.exit(exitCode));setTimeout(()=>process.exit(exitCode),1e3).unref()};process.on("uncaughtException",end);process.on("unha\
ndledRejection",end)}function outputTail(level,error2){const message=error2 instanceof Error?error2.message:String(error2);const line2=withoutCommands(visible(message,
SENTENCE_CHARS)).replaceAll("%","%25");return`::${level} title=netproof::netproof itself failed: ${line2}`}endOnUncaught("error",1);void mergeShards(systemStep(),abortOnCancel());
