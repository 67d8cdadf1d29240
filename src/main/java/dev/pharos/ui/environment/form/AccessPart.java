package dev.pharos.ui.environment.form;

/// What a result may ask for in the folded part of the form.
public enum AccessPart {
    CREDENTIALS,
    AUTHORITY,
    CERTIFICATE,
    PROXY,
    /// Something there is wrong; what, is beside its field.
    ANY
}
