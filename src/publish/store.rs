//! Buckets of object stores, through the object_store crate: S3 and those that speak its
//! language; Azure and Google's come along untested.
//!
//! The crate's HTTP is ours: the one client and the one TLS of the whole program, on as many
//! threads as there are connections.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use object_store::aws::AmazonS3Builder;
use object_store::azure::MicrosoftAzureBuilder;
use object_store::client::{
    HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpService,
};
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path as Key;
use object_store::{
    Attribute, Attributes, BackoffConfig, ClientOptions, Error, ObjectStore, ObjectStoreExt as _,
    PutMode, PutOptions, RetryConfig, UpdateVersion,
};
use tokio::runtime::Runtime;

use super::fault::Fault;
use super::manifest::Manifest;
use super::parcel::{Parcel, cache_control, content_type};
use super::program::without_secrets;
use super::remote::Remote;
use crate::model::publish::{Target, TargetKind};
use crate::plan::route::SitePath;
use crate::write::MANIFEST;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long a file may take to be sent.
const SENDING: Duration = Duration::from_secs(600);

/// A bucket, or a folder in one.
pub(super) struct Store {
    store: Arc<dyn ObjectStore>,
    prefix: String,
    connections: usize,
    runtime: Runtime,
    /// The manifest that was read or written last.
    version: Option<UpdateVersion>,
    /// Whether the store knows no conditions: then the manifest is looked at before it is
    /// replaced, which leaves a moment between the two.
    is_simple: bool,
    /// The bytes of that manifest, for stores without conditions.
    seen: Option<Vec<u8>>,
}

impl Store {
    /// # Errors
    /// There are no keys ([`Fault::NoKeys`]), or what site.toml says does not do.
    pub(super) fn new(target: &Target) -> Result<Self> {
        let path = target.path.as_ref().map_or("", |path| path.as_str()).trim_matches('/');
        let connections = usize::try_from(target.connections.value).unwrap_or(1).max(1);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .max_blocking_threads(connections)
            .build()?;
        let store = match target.kind.value {
            TargetKind::Azure => azure(target),
            TargetKind::Gcs => gcs(target),
            _ => s3(target),
        }?;
        let prefix = if path.is_empty() { String::new() } else { format!("{path}/") };
        let (version, is_simple, seen) = (None, false, None);
        Ok(Self { store, prefix, connections, runtime, version, is_simple, seen })
    }

    fn key(&self, name: &str) -> Key {
        Key::from(format!("{}{name}", self.prefix))
    }

    /// The bytes of the manifest, and which version of it they are.
    fn read(&self) -> Result<Option<(Vec<u8>, UpdateVersion)>> {
        let read = async {
            let found = self.store.get(&self.key(MANIFEST)).await?;
            let (e_tag, version) = (found.meta.e_tag.clone(), found.meta.version.clone());
            Ok((found.bytes().await?.to_vec(), UpdateVersion { e_tag, version }))
        };
        match self.runtime.block_on(read) {
            Ok(found) => Ok(Some(found)),
            // A bucket that is not there says so too; the first writing will tell.
            Err(error @ Error::NotFound { .. }) => {
                let answer = code(&words_of(&error)).map(|(code, _)| code);
                let has_bucket =
                    !matches!(answer.as_deref(), Some("NoSuchBucket" | "ContainerNotFound"));
                if has_bucket { Ok(None) } else { Err(fault(&error).into()) }
            }
            Err(error) => Err(fault(&error).into()),
        }
    }

    fn put_manifest(&self, bytes: Vec<u8>, mode: PutMode) -> Result<UpdateVersion, Error> {
        let mut options = PutOptions { mode, ..PutOptions::default() };
        options.attributes.insert(Attribute::ContentType, "application/json".into());
        options.attributes.insert(Attribute::CacheControl, "no-store".into());
        let key = self.key(MANIFEST);
        let put = self.store.put_opts(&key, bytes.into(), options);
        self.runtime.block_on(put).map(UpdateVersion::from)
    }
}

impl Remote for Store {
    fn manifest(&mut self) -> Result<Option<Manifest>> {
        let Some((bytes, version)) = self.read()? else {
            (self.version, self.seen) = (None, None);
            return Ok(None);
        };
        let manifest = Manifest::parse(&bytes).ok_or(Fault::Manifest)?;
        (self.version, self.seen) = (Some(version), Some(bytes));
        Ok(Some(manifest))
    }

    fn holds_files(&mut self) -> Result<bool> {
        let prefix = (!self.prefix.is_empty()).then(|| Key::from(self.prefix.as_str()));
        let first = async { self.store.list(prefix.as_ref()).try_next().await };
        let first = self.runtime.block_on(first);
        Ok(first.map_err(|error| fault(&error))?.is_some())
    }

    fn write_manifest(&mut self, manifest: &Manifest) -> Result<()> {
        let bytes = manifest.to_json();
        if !self.is_simple {
            let mode = self.version.clone().map_or(PutMode::Create, PutMode::Update);
            match self.put_manifest(bytes.clone(), mode) {
                Ok(version) => {
                    (self.version, self.seen) = (Some(version), Some(bytes));
                    return Ok(());
                }
                Err(Error::AlreadyExists { .. } | Error::Precondition { .. }) => {
                    return Err(Fault::Overtaken.into());
                }
                Err(error) if knows_no_conditions(&error) => self.is_simple = true,
                Err(error) => return Err(fault(&error).into()),
            }
        }
        if self.read()?.map(|(bytes, _)| bytes) != self.seen {
            return Err(Fault::Overtaken.into());
        }
        let version = self.put_manifest(bytes.clone(), PutMode::Overwrite);
        (self.version, self.seen) = (Some(version.map_err(|error| fault(&error))?), Some(bytes));
        Ok(())
    }

    fn send(
        &mut self,
        parcel: &Parcel,
        paths: &[SitePath],
        sent: &(dyn Fn() + Sync),
    ) -> Result<()> {
        let this = &*self;
        let one = |path: &SitePath| {
            let path = path.clone();
            async move {
                let bytes = parcel.bytes(&path)?;
                let mut attributes = Attributes::new();
                attributes.insert(Attribute::ContentType, content_type(&path).into());
                attributes.insert(Attribute::CacheControl, cache_control(&path).into());
                if parcel.is_encoded(&path) {
                    attributes.insert(Attribute::ContentEncoding, "gzip".into());
                }
                let options = PutOptions { attributes, ..PutOptions::default() };
                let key = this.key(path.as_str());
                let put = this.store.put_opts(&key, bytes.into(), options);
                put.await.map_err(|error| fault(&error))?;
                sent();
                Ok::<(), anyhow::Error>(())
            }
        };
        let all = stream::iter(paths.iter().map(one)).buffer_unordered(self.connections);
        self.runtime.block_on(all.try_collect())
    }

    fn delete(&mut self, paths: &[SitePath]) -> Result<Vec<SitePath>> {
        let this = &*self;
        let one = |path: &SitePath| {
            let key = this.key(path.as_str());
            async move {
                match this.store.delete(&key).await {
                    Ok(()) | Err(Error::NotFound { .. }) => Ok::<(), anyhow::Error>(()),
                    Err(error) => Err(fault(&error).into()),
                }
            }
        };
        let all = stream::iter(paths.iter().map(one)).buffer_unordered(self.connections);
        self.runtime.block_on(all.try_collect::<()>())?;
        Ok(Vec::new())
    }
}

/// S3: the keys are those of the environment, of a platform that lends them, or of the file
/// that Amazon's own tools read.
fn s3(target: &Target) -> Result<Arc<dyn ObjectStore>> {
    const LENT: [&str; 3] = [
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
    ];
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let has_keys = is_set("AWS_ACCESS_KEY_ID") && is_set("AWS_SECRET_ACCESS_KEY");
    let mut builder = if has_keys || LENT.iter().any(|name| is_set(name)) {
        AmazonS3Builder::from_env()
    } else {
        let named = target.profile.as_ref().map(|name| name.as_str().to_owned());
        let profile = named.or_else(|| std::env::var("AWS_PROFILE").ok());
        let keys = profile_keys(profile.as_deref().unwrap_or("default"))?;
        let get = |name: &str| keys.get(name).cloned().unwrap_or_default();
        let mut builder = AmazonS3Builder::new()
            .with_access_key_id(get("aws_access_key_id"))
            .with_secret_access_key(get("aws_secret_access_key"));
        if let Some(token) = keys.get("aws_session_token") {
            builder = builder.with_token(token);
        }
        if let Some(region) = keys.get("region") {
            builder = builder.with_region(region);
        }
        builder
    };
    if let Some(region) = &target.region {
        builder = builder.with_region(region.as_str());
    }
    if let Some(endpoint) = &target.endpoint {
        let endpoint = endpoint.as_str().trim_end_matches('/');
        // `check` has seen to it that only this machine is spoken to in clear.
        builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http:"));
    }
    let builder = builder.with_bucket_name(bucket(target)).with_retry(retries());
    built(builder.with_http_connector(Connector).build())
}

fn azure(target: &Target) -> Result<Arc<dyn ObjectStore>> {
    let account = target.account.as_ref().map_or("", |account| account.as_str());
    let builder = MicrosoftAzureBuilder::from_env().with_account(account);
    let builder = builder.with_container_name(bucket(target)).with_retry(retries());
    built(builder.with_http_connector(Connector).build())
}

fn gcs(target: &Target) -> Result<Arc<dyn ObjectStore>> {
    let builder = GoogleCloudStorageBuilder::from_env().with_bucket_name(bucket(target));
    built(builder.with_retry(retries()).with_http_connector(Connector).build())
}

fn bucket(target: &Target) -> &str {
    target.bucket.as_ref().map_or("", |bucket| bucket.as_str())
}

fn built<S: ObjectStore>(built: Result<S, Error>) -> Result<Arc<dyn ObjectStore>> {
    match built {
        Ok(store) => Ok(Arc::new(store)),
        Err(error) => Err(fault(&error).into()),
    }
}

fn retries() -> RetryConfig {
    let backoff = BackoffConfig { max_backoff: Duration::from_secs(5), ..BackoffConfig::default() };
    RetryConfig { backoff, max_retries: 5, retry_timeout: Duration::from_secs(60) }
}

/// The keys of a profile of ~/.aws/credentials, or of the file that
/// `AWS_SHARED_CREDENTIALS_FILE` names.
fn profile_keys(profile: &str) -> Result<BTreeMap<String, String>> {
    const LOOKED_FOR: Fault =
        Fault::NoKeys("AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ~/.aws/credentials");
    let named = std::env::var_os("AWS_SHARED_CREDENTIALS_FILE").map(PathBuf::from);
    let usual = || dirs::home_dir().map(|home| home.join(".aws/credentials"));
    let Some(file) = named.or_else(usual).filter(|file| file.is_file()) else {
        return Err(LOOKED_FOR.into());
    };
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let keys = section(&text, profile);
    if keys.contains_key("aws_access_key_id") && keys.contains_key("aws_secret_access_key") {
        Ok(keys)
    } else {
        Err(LOOKED_FOR.into())
    }
}

/// The entries of a section: `[name]`, then `key = value`; `#` and `;` begin comments.
fn section(text: &str, name: &str) -> BTreeMap<String, String> {
    let mut entries = BTreeMap::new();
    let mut is_inside = false;
    for line in text.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            is_inside = header.trim() == name;
        } else if let Some((key, value)) = line.split_once('=').filter(|_| is_inside)
            && !line.starts_with(['#', ';'])
        {
            entries.insert(key.trim().to_lowercase(), value.trim().to_owned());
        }
    }
    entries
}

/// Whether a store has never heard of `If-Match` and `If-None-Match`.
fn knows_no_conditions(error: &Error) -> bool {
    let said = || code(&words_of(error)).is_some_and(|(code, _)| code == "NotImplemented");
    matches!(error, Error::NotImplemented { .. })
        || cause::<Refusal>(error).is_some_and(|why| why.0 == 501)
        || said()
}

/// The first cause of a kind behind an error.
fn cause<C: std::error::Error + 'static>(error: &Error) -> Option<&C> {
    let mut next = std::error::Error::source(error);
    while let Some(inner) = next {
        if let Some(found) = inner.downcast_ref() {
            return Some(found);
        }
        next = inner.source();
    }
    None
}

/// What an error and its causes say, each once.
fn words_of(error: &Error) -> String {
    let mut said = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        if !said.contains(&inner.to_string()) {
            said = format!("{said}: {inner}");
        }
        cause = inner.source();
    }
    said
}

/// What a store complains of. Its words may hold what was signed, but never the key it was
/// signed with.
fn fault(error: &Error) -> Fault {
    let said = words_of(error);
    let answer = code(&said);
    let words = || match &answer {
        Some((code, message)) if message.is_empty() => without_secrets(code),
        Some((code, message)) => without_secrets(&format!("{code}: {message}")),
        None => without_secrets(&said.replace('\n', " ")),
    };
    // Stores say the same in different answers; their codes are what S3 and Azure define.
    match answer.as_ref().map(|(code, _)| code.as_str()) {
        Some("InvalidAccessKeyId" | "SignatureDoesNotMatch" | "AccessDenied") => {
            return Fault::Denied(words());
        }
        Some("NoSuchBucket" | "ContainerNotFound") => return Fault::Missing(words()),
        Some("QuotaExceeded" | "InsufficientStorage" | "XMinioStorageFull") => return Fault::Full,
        _ => {}
    }
    let refused = cause::<Refusal>(error).map(|why| why.0);
    match error {
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => Fault::Denied(words()),
        Error::NotFound { .. } => Fault::Missing(words()),
        _ if refused == Some(507) => Fault::Full,
        _ if refused.is_none() && cause::<HttpError>(error).is_some() => {
            Fault::Unreachable(words())
        }
        _ => Fault::Other("object_store", words()),
    }
}

/// The code and message of an answer in XML, which say it in a few words.
fn code(said: &str) -> Option<(String, String)> {
    let inside = |tag: &str| {
        let (_, rest) = said.split_once(&format!("<{tag}>"))?;
        Some(rest.split_once("</")?.0.trim().to_owned())
    };
    Some((inside("Code")?, inside("Message").unwrap_or_default()))
}

/// An answer that no second attempt would change: 501 (not implemented), 507 (full). The crate
/// would try again, and afterwards tells nobody which of them it was.
#[derive(Debug)]
struct Refusal(u16);

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the store answers {}", self.0)
    }
}

impl std::error::Error for Refusal {}

/// The crate's HTTP, spoken by our client.
#[derive(Debug)]
struct Connector;

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_connect(Some(Duration::from_secs(20)))
            .timeout_send_body(Some(SENDING))
            .timeout_recv_response(Some(PATIENCE))
            .timeout_recv_body(Some(SENDING))
            .user_agent(concat!("pignon/", env!("CARGO_PKG_VERSION")))
            .build();
        Ok(HttpClient::new(Client(agent.into())))
    }
}

#[derive(Debug)]
struct Client(ureq::Agent);

#[async_trait::async_trait]
impl HttpService for Client {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let agent = self.0.clone();
        let (parts, body) = request.into_parts();
        let body = bytes_of(body).await?;
        let exchange = move || {
            let answer = if body.is_empty() && parts.method != "PUT" && parts.method != "POST" {
                agent.run(ureq::http::Request::from_parts(parts, ()))
            } else {
                agent.run(ureq::http::Request::from_parts(parts, body))
            };
            let (parts, mut body) = answer.map_err(|error| spoken(&error))?.into_parts();
            let body = body.with_config().limit(u64::MAX).read_to_vec();
            let body = body.map_err(|error| spoken(&error))?;
            let status = parts.status.as_u16();
            if matches!(status, 501 | 507) {
                return Err(HttpError::new(HttpErrorKind::Unknown, Refusal(status)));
            }
            Ok(HttpResponse::from_parts(parts, body.into()))
        };
        let joined = tokio::task::spawn_blocking(exchange).await;
        joined.map_err(|error| HttpError::new(HttpErrorKind::Unknown, error))?
    }
}

/// The whole of a request's body, which is in memory already.
async fn bytes_of(body: object_store::client::HttpRequestBody) -> Result<Vec<u8>, HttpError> {
    let whole = http_body_util::BodyExt::collect(body).await?;
    Ok(whole.to_bytes().to_vec())
}

fn spoken(error: &ureq::Error) -> HttpError {
    let kind = match error {
        ureq::Error::Timeout(_) => HttpErrorKind::Timeout,
        ureq::Error::ConnectionFailed | ureq::Error::HostNotFound | ureq::Error::Io(_) => {
            HttpErrorKind::Connect
        }
        _ => HttpErrorKind::Request,
    };
    // The crate wants an error that lives on; its words are what counts.
    HttpError::new(kind, std::io::Error::other(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_of_credentials() {
        let text = "[default]\naws_access_key_id = A\n# aws_secret_access_key = no\n\n\
                    [ réseau ]\naws_access_key_id=B\nAWS_SECRET_ACCESS_KEY = c=d\n";
        let keys = section(text, "réseau");
        assert_eq!(keys.get("aws_access_key_id").map(String::as_str), Some("B"));
        assert_eq!(keys.get("aws_secret_access_key").map(String::as_str), Some("c=d"));
        assert_eq!(section(text, "default").len(), 1);
        assert!(section(text, "other").is_empty());
    }

    #[test]
    fn answers_in_xml_are_said_in_short() {
        let said = "Server returned: <Error><Code>NoSuchBucket</Code><Message>The bucket does \
                    not exist</Message></Error>";
        let expected = ("NoSuchBucket".to_owned(), "The bucket does not exist".to_owned());
        assert_eq!(code(said), Some(expected));
    }

    /// A store of one answer, asked for a file.
    fn answering(status: u16, body: &'static str) -> Error {
        use std::io::{Read as _, Write as _};
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback has ports");
        let port = listener.local_addr().expect("it is bound").port();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.expect("it is bound");
                let _ = stream.read(&mut [0; 10_000]);
                let length = body.len();
                let head = format!("HTTP/1.1 {status} x\r\nContent-Length: {length}\r\n");
                let _ = write!(stream, "{head}Connection: close\r\n\r\n{body}");
            }
        });
        let store = AmazonS3Builder::new()
            .with_access_key_id("a")
            .with_secret_access_key("b")
            .with_bucket_name("reseau")
            .with_endpoint(format!("http://127.0.0.1:{port}"))
            .with_allow_http(true)
            .with_retry(RetryConfig { max_retries: 0, ..retries() })
            .with_http_connector(Connector)
            .build()
            .expect("it is complete");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .expect("a thread can be started");
        let asked = runtime.block_on(async { store.get(&Key::from("501/403/507.txt")).await });
        asked.expect_err("that store has nothing")
    }

    /// Numbers that stand in names, times or words say nothing: the status does.
    #[test]
    fn what_a_store_complains_of() {
        assert_eq!(fault(&answering(507, "")), Fault::Full);
        assert!(knows_no_conditions(&answering(501, "")));
        let code = "<Error><Code>NotImplemented</Code></Error>";
        assert!(knows_no_conditions(&answering(400, code)));
        for status in [400, 404, 500] {
            let error = answering(status, "501 507 403 Forbidden timeout Connection");
            assert!(!knows_no_conditions(&error), "{error}");
            let expected = if status == 404 { "missing" } else { "other" };
            assert_eq!(fault(&error).key(), expected, "{error}");
        }
        assert_eq!(fault(&answering(403, "")).key(), "denied");
        let code = "<Error><Code>QuotaExceeded</Code></Error>";
        assert_eq!(fault(&answering(400, code)), Fault::Full);
    }
}
