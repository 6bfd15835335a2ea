//! The network's own colours and logo.

use super::Context;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::look::corrections;
use crate::model::Network;

/// A colour that is not used as it is written, since nobody could read it.
pub(super) fn contrast(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let Some(look) = &network.site.look else { return };
    for correction in corrections(look) {
        let own = if correction.key == "colour" { &look.colour } else { &look.accent };
        let Some(own) = own.as_ref().filter(|own| !own.span.is_placeholder()) else { continue };
        let finding = Diagnostic::new(Code::LookContrast, own.span).arg("key", correction.key);
        let finding = finding.arg("written", correction.written.to_string());
        found.push(finding.arg("used", correction.used.to_string()));
    }
}

/// A logo that is not there, or cannot be used.
pub(super) fn logo(network: &Network, _: Context<'_>, found: &mut Diagnostics) {
    let Some(named) = network.site.look.as_ref().and_then(|look| look.logo.as_ref()) else {
        return;
    };
    let state = match &network.logo {
        Some(Ok(_)) => return,
        Some(Err(fault)) => fault.key(),
        None if named.as_str().contains(['/', '\\']) => "place",
        None if !["svg", "png", "jpg", "jpeg"]
            .iter()
            .any(|ending| named.as_str().to_ascii_lowercase().ends_with(&format!(".{ending}"))) =>
        {
            "format"
        }
        None => "missing",
    };
    let finding = Diagnostic::new(Code::LookLogo, named.span).arg("state", state);
    found.push(finding.arg("name", named.as_str()));
}
