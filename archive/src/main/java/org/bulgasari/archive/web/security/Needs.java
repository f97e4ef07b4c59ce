package org.bulgasari.archive.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bulgasari.archive.platform.signin.Permission;

/// Stands on a handler, or on a type of handlers, that only readers with this permission reach. It holds under
/// whatever address the handler answers.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Needs {
    Permission value();
}
