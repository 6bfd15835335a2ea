//! Places to publish to: each has what its kind needs, and nothing of another kind.

use super::Context;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::Network;
use crate::model::publish::{Compression, Target, TargetKind};
use crate::source::Span;

/// The keys that only some kinds of place have: whether a kind must have it, may, or neither.
pub(super) fn targets(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let Some(targets) = &network.site.publish else { return };
    let finding = |span: Span, fault: &str| {
        Diagnostic::new(Code::PublishTarget, span).arg("fault", fault).arg("key", "")
    };
    for (_, target) in &targets.list {
        keys(target, found);
        values(target, &finding, found);
    }
    let mut defaults = targets.list.iter().filter(|(_, target)| target.default.value);
    if let Some((_, first)) = defaults.next() {
        for (_, other) in defaults {
            let twice = finding(other.default.span, "two_defaults");
            found.push(twice.label(first.default.span, "first"));
        }
    }
}

/// Which keys are there.
fn keys(target: &Target, found: &mut Diagnostics) {
    let kind = target.kind.value;
    if target.kind.span.is_placeholder() {
        return;
    }
    let mut key = |name: &str, span: Option<Span>, must: bool, may: bool| {
        let fault = match span {
            None if must => "missing",
            Some(_) if !must && !may => "foreign",
            _ => return,
        };
        let finding = Diagnostic::new(Code::PublishTarget, span.unwrap_or(target.span));
        found.push(finding.arg("fault", fault).arg("key", name).arg("kind", kind.key()));
    };
    let (ssh, store) = (kind.is_ssh(), kind.is_store());
    let is = |wanted: TargetKind| kind == wanted;
    key("path", span(&target.path), is(TargetKind::Folder) || ssh, true);
    key("host", span(&target.host), ssh, false);
    key("port", span(&target.port), false, ssh);
    key("user", span(&target.user), false, ssh);
    key("bucket", span(&target.bucket), store, false);
    key("endpoint", span(&target.endpoint), false, is(TargetKind::S3));
    key("region", span(&target.region), false, is(TargetKind::S3));
    key("profile", span(&target.profile), false, is(TargetKind::S3));
    key("account", span(&target.account), is(TargetKind::Azure), false);
    key("repository", span(&target.repository), is(TargetKind::Git), false);
    key("branch", span(&target.branch), is(TargetKind::Git), false);
}

fn span<T>(value: &Option<crate::source::At<T>>) -> Option<Span> {
    value.as_ref().map(|at| at.span)
}

/// What keys say.
fn values(target: &Target, finding: &dyn Fn(Span, &str) -> Diagnostic, found: &mut Diagnostics) {
    // A folder of this machine may lie beside the network's; elsewhere `..` leaves the place.
    if let Some(path) = target.path.as_ref().filter(|_| target.kind.value != TargetKind::Folder)
        && path.as_str().split('/').any(|part| part == "..")
    {
        found.push(finding(path.span, "path"));
    }
    // What is signed with a secret travels encrypted, unless it stays on the machine.
    if let Some(endpoint) = &target.endpoint {
        let is_here = matches!(endpoint.host(), "localhost" | "127.0.0.1" | "[::1]");
        if !endpoint.as_str().starts_with("https://") && !is_here {
            found.push(finding(endpoint.span, "endpoint"));
        }
    }
    if target.compress.value == Compression::Instead && !target.kind.value.is_store() {
        found.push(finding(target.compress.span, "compress"));
    }
    if let Some(port) = target.port.as_ref().filter(|port| !(1..=65535).contains(&port.value)) {
        found.push(finding(port.span, "port"));
    }
    if !(1..=32).contains(&target.connections.value) {
        found.push(finding(target.connections.span, "connections"));
    }
}
